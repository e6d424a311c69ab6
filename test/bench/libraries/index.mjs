import { asPlainHtml } from './as-plain-html.mjs';
import careCdn from './care-cdn.mjs';
import careElements, { tags } from './care-elements/index.mjs';
import fluent from './fluent/index.mjs';
import govuk from './govuk/index.mjs';
import lit from './lit/index.mjs';
import nhsuk from './nhsuk/index.mjs';
import nord from './nord/index.mjs';
import plain from './plain.mjs';
import shoelace from './shoelace/index.mjs';
import webawesome from './webawesome/index.mjs';

/** What is measured, by the names that `--only` takes. */
export const libraries = {
  plain,
  lit,
  nhsuk,
  govuk,
  shoelace,
  webawesome,
  fluent,
  nord,
  'care-elements': careElements,
  'care-plain': {
    ...asPlainHtml('care-elements', 'ours as plain HTML', Object.keys(tags)),
    open: 'div >> summary',
    tick: 'div >> input[type=checkbox]',
    says: 'What our elements rendered, cloned without Lit, with the same style: nothing works but the browser’s own.',
  },
  'care-cdn': careCdn,
  'article-plain': asPlainHtml('care-cdn', 'the article as plain HTML', ['article']),
};

for (const [id, library] of Object.entries(libraries)) library.id = id;

export const parts = ['accordion', 'checklist', 'card', 'references', 'article', 'everything'];
