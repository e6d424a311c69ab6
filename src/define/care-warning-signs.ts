import '../content/bundled.js';
import { CareWarningSigns } from '../elements/care-warning-signs.js';

CareWarningSigns.define();
