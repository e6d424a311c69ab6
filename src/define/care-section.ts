import '../page/bundled.js';
import { CareSection } from '../elements/care-section.js';

CareSection.define();
