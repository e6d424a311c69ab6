import './page/bundled.js';
import { CareAbout } from './elements/care-about.js';
import { CareArticle } from './elements/care-article.js';
import { CareFaq } from './elements/care-faq.js';
import { CareReferences } from './elements/care-references.js';
import { CareSection } from './elements/care-section.js';
import { CareSymptomChecklist } from './elements/care-symptom-checklist.js';
import { CareWarningSigns } from './elements/care-warning-signs.js';

const all = [
  CareAbout,
  CareArticle,
  CareFaq,
  CareReferences,
  CareSection,
  CareSymptomChecklist,
  CareWarningSigns,
];

/** Registers every element that shows content under its own tag; importing this module has done so. */
export function define(registry: CustomElementRegistry = customElements): void {
  for (const element of all) element.define(element.tag, registry);
}

define();
