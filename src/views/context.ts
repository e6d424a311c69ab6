import type { Standing } from '../behaviours/language.js';
import type { Calls } from '../content/contacts.js';
import type { Pack } from '../generated/pack.js';
import type { Labels } from '../labels/labels.js';

/** Where a widget stands: the interface's words, whom to call, and its place in the page's outline. */
export interface Surroundings extends Standing {
  labels: Labels;
  calls: Calls;
  /** Level of the widget's own heading, 1 to 6. */
  level: number;
}

/** What every view is given: the surroundings and the pack. */
export interface Context extends Surroundings {
  pack: Pack;
  /** Ids of the glossary's terms that the views have come upon; each is explained once. */
  terms: Set<string>;
}

/** The address of something in a pack: `<condition>/<id>`. */
export function address(context: Context, id: string): string {
  return `${context.pack.condition}/${id}`;
}

/** Today, as the pack's country writes it. */
export function today(context: Context): string {
  return day(context, new Date().toISOString());
}

/** A day as the pack's country writes it: `22 November 2026`. */
export function day(context: Context, date: string): string {
  const { lang, jurisdiction } = context.pack;
  try {
    const locale = new Intl.Locale(lang);
    const local = locale.region ? lang : `${lang}-${jurisdiction}`;
    return new Intl.DateTimeFormat(local, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(date),
    );
  } catch {
    return date.slice(0, 10); // A browser without the language takes nothing else from the reader.
  }
}
