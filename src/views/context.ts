import type { LanguageContext } from '../dom/page-language.js';
import type { ContactSettings } from '../content/contacts.js';
import { memo } from '../content/memo.js';
import type { Rests } from '../content/rests.js';
import type { Sources } from '../content/store.js';
import type { Pack, Service } from '../generated/pack.js';
import type { LabelSet } from '../labels/labels.js';

/** Where a widget stands: the interface's words, whom to call, and its place in the page's outline. */
export interface BaseContext extends LanguageContext {
  labels: LabelSet;
  contacts: ContactSettings;
  /** Level of the widget's own heading, 1 to 6. */
  level: number;
  /** Whether it is in large print on paper. */
  largePrint?: boolean;
}

/** What every view is given: the surroundings and the pack. */
export interface Context extends BaseContext {
  pack: Pack;
  sources: Sources;
  /** What the part that is being made rests on; its line at the end says it. */
  rests: Rests[];
  /** Ids of the glossary's terms that the views have come upon; each is explained once. */
  terms: Set<string>;
  /** Services that the views have come upon; where one is outdated, a notice says so. */
  services: Set<Service>;
  /** Whether the page shows a place, by its address. */
  isOnPage: (key: string) => boolean;
  /** Parts of the pack that the views show; the last line says who has checked them. */
  parts: Set<string>;
  /** Whether this is rendered for paper: without what is there to press, and all of it open. */
  forPrint?: boolean;
  /** Whether it is to be as short as can be: what explains is left out. */
  brief?: boolean;
  /** Whether all warning signs stand before this on the paper, and need not stand there again. */
  signsAbove?: boolean;
}

/** The address of something in a pack: `<condition>/<id>`. */
export function anchorKey(context: Context, id: string): string {
  return `${context.pack.condition}/${id}`;
}

/** The link to an address: in full where a `<base>` of the page would lead it to another page. */
export function hrefTo(key: string): string {
  const [page, base] = [location.href, String(document.baseURI)].map(
    (url) => url.split('#', 1)[0]!,
  );
  // A page without an address of its own cannot be navigated to.
  return `${base === page || location.protocol === 'about:' ? '' : page}#${key}`;
}

/** The day that it is where the reader is: `2026-11-22`. */
export function today(): string {
  const now = new Date();
  return plainDay([now.getFullYear(), now.getMonth() + 1, now.getDate()]);
}

/** Year, month and day as a plain day. */
export function plainDay(parts: readonly (number | string)[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** A plain day, which is the same everywhere, as the pack's country writes it: `22 November 2026`. */
export function formatDay({ pack }: Pick<Context, 'pack'>, date: string, lang = pack.lang): string {
  try {
    return dayFormat(hasRegion(lang) ? lang : `${lang}-${pack.jurisdiction}`).format(
      new Date(date),
    );
  } catch {
    return date; // A browser without the language takes nothing else from the reader.
  }
}

const hasRegion = memo((lang: string) => new Intl.Locale(lang).region);
// Making one takes as long as half a widget.
const dayFormat = memo(
  (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
);
