import '../page/bundled.js';
import { CareSymptomChecklist } from '../elements/care-symptom-checklist.js';

CareSymptomChecklist.define();
