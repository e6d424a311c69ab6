import { Checkboxes, createAll } from 'nhsuk-frontend';

globalThis.start = (scope) => createAll(Checkboxes, undefined, scope);
