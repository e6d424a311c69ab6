import { languageMismatch, direction } from '../content/language.js';
import { composedAncestors, enclosingRoots } from './anchors.js';

/** The language that an element is asked for. */
interface RequestedLanguage {
  lang: string;
  /** Where the page's language has changed: what it was. */
  before?: string | undefined;
  /** Where a translator is at work: the direction of its words. */
  translated?: Direction | undefined;
  /** Whether the site keeps translators from the element. */
  shielded: boolean;
}

/** How words of some language stand in the page. */
export interface LanguageContext {
  /** The language that the page asks for. */
  requestedLang: string;
  /** Tags to name the language asked for and theirs by, where these differ. */
  foreign?: [asked: string, shown: string] | undefined;
  /** Whether a machine translates them for the reader, or may. */
  translated?: boolean;
  /** What their container is to have as its `dir`. */
  dir?: Direction | undefined;
}

// `auto`: whatever the words there are, the translator's or ours.
type Direction = 'ltr' | 'rtl' | 'auto';

// The language that the page itself declared; a translator overwrites it.
let first: string | undefined;
let earlier: string | undefined;
let latest: string | undefined;

const page = () => (globalThis.document as Document | undefined)?.documentElement;

/**
 * The direction of the translated words, if a page translator is known to be active: Chrome and
 * Google's services add a class to the page, Edge adds an attribute to its title. (Firefox and Safari
 * only change the page's `lang`, as a site may.)
 */
function translatedDirection(): Direction | undefined {
  const [, direction] = /\btranslated-(ltr|rtl)\b/.exec(String(page()?.classList)) ?? [];
  const title = () => document.head?.querySelector('title[_msttexthash],title[_msthash]');
  return (direction as Direction | undefined) ?? (title() ? 'auto' : undefined);
}

function notePageLanguage(): void {
  const lang = page()?.lang || 'en';
  if (!page() || translatedDirection() || lang === latest) return;
  first ??= lang;
  earlier = latest;
  latest = lang;
}

notePageLanguage();

/** What language an element is asked for: its own `lang`, else the nearest up the tree, else `en`. */
export function requestedLanguage(element: Element): RequestedLanguage {
  notePageLanguage();
  const around = [...composedAncestors(element)].filter(
    ({ nodeType }) => nodeType === 1,
  ) as Element[];
  const source = around.find((node) => node.getAttribute('lang'));
  const lang = source?.getAttribute('lang') ?? 'en';
  const shielded = around.some((node) => node.matches('[translate="no"],.notranslate'));
  const translated = shielded ? undefined : translatedDirection();
  // Google marks translated words with the language they were in: ar-x-mtfrom-en.
  const [, from] = /-x-mtfrom-(.+)/i.exec(lang) ?? [];
  if (from) return { lang: from, translated: translated ?? 'auto', shielded };
  if (source && source !== page()) return { lang, translated, shielded };
  // A translator may change the page's language before it gives it a class.
  const before = lang === latest ? first !== latest && earlier : latest;
  // If the page was translated before this script ran, its own language is unknown.
  if (translated) return { lang: before || latest || 'und', translated, shielded };
  return { lang, before: before || undefined, shielded };
}

/** How words of a language stand where an element is. */
export function languageContext(element: Element, shown: string): LanguageContext {
  const { lang: asked, before, translated, shielded } = requestedLanguage(element);
  const foreign = languageMismatch(asked, shown);
  // Either the site or the reader's browser changed the page's language: the notice is true of both.
  const perhaps = foreign && before && !shielded ? 'auto' : undefined;
  const dir = translated ?? perhaps;
  return {
    requestedLang: asked,
    foreign,
    translated: !!dir,
    dir: dir ?? direction(shown),
  };
}

const watchers = new Map<Element, () => void>();
let observer: MutationObserver | undefined;

/**
 * Calls `changed` when a `lang` around the element, or the page's translation, may have changed, until
 * the returned function is called. One observer looks at the page for all.
 */
export function watchLanguage(element: Element, changed: () => void): () => void {
  watchers.set(element, changed);
  observer ??= observeTranslation();
  for (const root of enclosingRoots(element))
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  return () => {
    watchers.delete(element);
    if (watchers.size) return;
    observer?.disconnect();
    observer = undefined;
  };
}

function observeTranslation(): MutationObserver {
  let was = translatedDirection();
  const made = new MutationObserver((records) => {
    const now = translatedDirection();
    // Classes of the page change for many other reasons.
    if (now !== was || records.some(({ attributeName }) => attributeName === 'lang'))
      watchers.forEach((changed) => changed());
    was = now;
  });
  const title = document.head?.querySelector('title');
  made.observe(document.documentElement, { attributeFilter: ['lang', 'class'] });
  if (title) made.observe(title, { attributeFilter: ['_msttexthash', '_msthash'] });
  return made;
}
