import '../content/bundled.js';
import { CareAbout } from '../elements/care-about.js';

CareAbout.define();
