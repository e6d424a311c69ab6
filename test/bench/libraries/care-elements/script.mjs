import {
  CareFaq,
  CareReferences,
  CareSymptomChecklist,
  CareWarningSigns,
  registerContent,
} from '../../../../dist/index.js';

for (const Class of [CareFaq, CareReferences, CareSymptomChecklist, CareWarningSigns])
  Class.define();

globalThis.registerContent = registerContent;
