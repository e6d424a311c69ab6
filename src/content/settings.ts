import type { ContactSettings } from './contacts.js';
import { readWithdrawn } from './withdrawn.js';
import { store, storeChanged } from './store.js';

/** The page's defaults; an element's own attribute wins. */
export interface Settings extends ContactSettings {
  /** Address, on the page's own origin, of a list of withdrawn content. None is read by default. */
  withdrawn?: string | undefined;
}

/** Sets defaults for every element of the page. What is left out stays as it was. */
export function configure(changes: Settings): void {
  Object.assign(store.settings, changes);
  if (changes.withdrawn) void readWithdrawn(changes.withdrawn);
  storeChanged();
}
