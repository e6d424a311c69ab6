import type { Calls } from './content/contacts.js';
import { store } from './store.js';

/** The page's defaults; an element's own attribute wins. */
export type Settings = Calls;

/** Sets defaults for every element of the page. What is left out stays as it was. */
export function configure(changes: Settings): void {
  Object.assign(store.settings, changes);
  store.changed.emit();
}
