import type { Calls } from './content/contacts.js';
import { Signal } from './signal.js';

/** The page's defaults; an element's own attribute wins. */
export type Settings = Calls;

const settings: Settings = {};

/** Emits after each `configure()`. */
export const settingsChanged = new Signal();

/** Sets defaults for every element of the page. What is left out stays as it was. */
export function configure(changes: Settings): void {
  Object.assign(settings, changes);
  settingsChanged.emit();
}

/** The page's defaults as they stand. */
export function currentSettings(): Readonly<Settings> {
  return settings;
}
