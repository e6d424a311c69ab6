import type { LanguageContext } from '../dom/page-language.js';
import type { ContactSettings } from '../content/contacts.js';
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

/** What a view made to be copied, and what it came upon. */
export interface Copy extends Pick<Context, 'rests' | 'parts' | 'terms' | 'services'> {
  words: unknown;
  isShown?: boolean;
  original?: DocumentFragment;
}

/** What has been made of a pack for one set of surroundings: of a part of it, at a level of headings. */
export type Copies = Map<unknown, Copy[]>;

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
  /** What widgets like this one have made of the pack. */
  copies: Copies;
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
