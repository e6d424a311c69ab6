import { Accordion, Checkboxes, createAll } from 'govuk-frontend';

globalThis.start = (scope) => {
  createAll(Accordion, undefined, scope);
  createAll(Checkboxes, undefined, scope);
};
