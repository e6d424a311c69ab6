import '../page/bundled.js';
import { CareAbout } from '../elements/care-about.js';

CareAbout.define();
