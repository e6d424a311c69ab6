import type { TemplateResult } from 'lit';
import type { Figure, Pack } from '../generated/pack.js';
import type { ContactSettings } from './contacts.js';

/** Where the reader meets what statements rest on: at the end of each part, or at each statement. */
export type Sources = 'part' | 'inline';

/** The page's defaults; an element's own attribute wins. */
export interface Settings extends ContactSettings {
  /** Address, on the page's own origin, of a list of withdrawn content. None is read by default. */
  withdrawn?: string | undefined;
  /** Where sources are named: `part` (default) in a line at the end of each part, `inline` at each statement. */
  sources?: Sources | undefined;
  /**
   * What is done with content after the day of its next review and the days of grace that it states:
   * `notice` (default) says so above it; `withdraw` shows that and the emergency sentence in its place.
   */
  overdue?: 'notice' | 'withdraw' | undefined;
}

/** Draws a figure with the pack's words in it. */
export type Draw = (figure: Figure) => TemplateResult;

/**
 * What all copies of the library on a page share: the file from a CDN and the package from npm, a
 * content script, two versions. Whichever comes first makes it, so the scripts' order does not matter.
 * Its shape may only grow: a field, once published, keeps its name and its meaning.
 */
interface Store {
  /**
   * The newest shape that a copy on the page knows; each added field raises it by one. It tells a copy
   * that comes, or whoever looks into a page's faults, which fields the earlier ones did not heed.
   */
  shape: number;
  /** Condition → language → pack. */
  packs: Map<string, Map<string, Pack>>;
  /** The drawings that packs can show, by their id. */
  drawings: Map<string, Draw>;
  /** How many packs are on their way. */
  pending: number;
  /** `condition lang version` → why it is withdrawn; from the site's own list. */
  withdrawn: Map<string, string>;
  /** Whether each signature of a signed pack holds; a promise while that is found out, `undefined` if it cannot be. */
  reviews: WeakMap<Pack, boolean | Promise<boolean> | undefined>;
  /** The interface's words by their language; see `registerLabels`. */
  labels: Map<string, Readonly<Record<string, string>>>;
  settings: Settings;
  /** Has an event `change` when any of it changes. */
  changes: EventTarget;
}

const fresh: Store = {
  shape: 1,
  packs: new Map(),
  drawings: new Map(),
  pending: 0,
  withdrawn: new Map(),
  reviews: new WeakMap(),
  labels: new Map(),
  settings: {},
  changes: new EventTarget(),
};

const page = globalThis as { [key: symbol]: Store | undefined };

export const store: Store = (page[Symbol.for('care-elements')] ??= {} as Store);

// Each field by itself: an older copy, which knows fewer of them, may have come first.
for (const key in fresh) (store as never)[key] ??= fresh[key as keyof Store] as never;
store.shape = Math.max(store.shape, fresh.shape);

/** Tells every element of the page that something of the store has changed. */
export function storeChanged(): void {
  // MooTools has another `Event`.
  store.changes.dispatchEvent(new CustomEvent('change'));
}
