import '../page/bundled.js';
import { CareReferences } from '../elements/care-references.js';

CareReferences.define();
