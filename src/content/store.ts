import type { Draw } from '../views/drawings.js';
import type { Pack } from '../generated/pack.js';
import type { Settings } from './settings.js';

/**
 * What all copies of the library on a page share: the file from a CDN and the package from npm, a
 * content script, two versions. Whichever comes first makes it, so the scripts' order does not matter.
 * Its shape may only grow.
 */
interface Store {
  /** Condition → language → pack. */
  packs: Map<string, Map<string, Pack>>;
  /** The drawings that packs can show, by their id. */
  drawings: Map<string, Draw>;
  /** How many packs are on their way. */
  pending: number;
  /** `condition lang version` → why it is withdrawn; from the site's own list. */
  withdrawn: Map<string, string>;
  settings: Settings;
  /** Has an event `change` when any of it changes. */
  changes: EventTarget;
}

const page = globalThis as { [key: symbol]: Store | undefined };

export const store: Store = (page[Symbol.for('care-elements')] ??= {
  packs: new Map(),
  drawings: new Map(),
  pending: 0,
  withdrawn: new Map(),
  settings: {},
  changes: new EventTarget(),
});

/** Tells every element of the page that something of the store has changed. */
export function storeChanged(): void {
  // MooTools has another `Event`.
  store.changes.dispatchEvent(new CustomEvent('change'));
}
