import '../page/bundled.js';
import { CareWarningSigns } from '../elements/care-warning-signs.js';

CareWarningSigns.define();
