// What an import gathers on its way through a source.
import type {
  FurtherReading,
  GlossaryEntry,
  Inline,
  ListItem,
  Pack,
  Question,
  Reference,
  Statement,
  Text,
  WarningGroup,
  WarningLevel,
} from '../../generated/pack.js';
import { citationOf, type Bibliography } from './bibliography.js';
import type { Losses } from './losses.js';
import { Services } from './services.js';
import type { Element } from './tree.js';
import { slug, unique } from './words.js';

/** A source that has been read: its content as a tree, and what it says of itself. */
export interface Source {
  /** The content; its headings make the sections. */
  content: Element;
  /** The title, where the content does not begin with it. */
  title?: string | undefined;
  lang?: string | undefined;
  /** The address of the page. */
  url?: string | undefined;
  country?: string | undefined;
  /** A name for the pack, if the page's address or file has none better. */
  condition?: string | undefined;
  otherNames?: string[];
  /** The source as a reference; `undefined` for words that are the editor's own. */
  reference?: Partial<Reference> | undefined;
  /** What was changed in the source. */
  changes?: string | undefined;
  /** What the source says of its licence. */
  licence?: string | undefined;
  bibliography?: Bibliography | undefined;
  glossary?: ReadonlyMap<string, string> | undefined;
  /** The day on which somebody checked the telephone numbers. */
  checked?: string | undefined;
  /** Whether it was written for this: what it says is meant so, and needs no eye. */
  meant?: boolean;
  /** Parts of the pack that the source gives as they are to be. */
  given?: { version?: string; provenance?: Partial<Pack['provenance']> };
}

export type Level = WarningLevel['level'];

/** A card of the source: its heading, and what it holds. */
export interface Card {
  title: string;
  group: WarningGroup & { id: string };
}

export class Draft {
  readonly cards = new Map<Level, Card[]>();
  readonly questions: Question[] = [];
  readonly furtherReading: FurtherReading[] = [];
  readonly symptoms: ListItem[] = [];
  readonly symptomAdvice: Statement[] = [];
  readonly questionsToAsk: ListItem[] = [];
  readonly glossary = new Map<string, GlossaryEntry>();
  readonly services: Services;
  readonly base: string | undefined;
  /** Whose numbers the source means: its country's, or that of its language, such as en-GB. */
  readonly region: string | undefined;
  /** Ids that addresses lead to: of sections, questions and references. */
  readonly ids = new Set<string>();
  readonly groupIds = new Set<string>();
  readonly listIds = new Set<string>();

  constructor(
    readonly source: Source,
    readonly losses: Losses,
    readonly lang: string,
  ) {
    this.region = source.country ?? regionOf(lang);
    this.services = new Services(losses, this.region, source.meant);
    if (source.checked) this.services.checked = source.checked;
    this.base = source.url;
    if (source.reference) this.ids.add('source');
    for (const { id } of source.bibliography?.references ?? []) this.ids.add(id);
  }

  id(words: string, other: string) {
    return unique(slug(words, other), this.ids);
  }

  /** The language of words, if it is not that of the source. */
  foreign(lang: string): string | undefined {
    const primary = (tag: string) => tag.toLowerCase().split(/[-_]/, 1)[0];
    const is = /^[a-z]{2,3}([-_]|$)/i.test(lang) && primary(lang) !== primary(this.lang);
    return is ? languageTag(lang) : undefined;
  }

  /** Readers have no key to the addresses of the NHS's content API. */
  publicAddress(url: URL): string {
    return url.host === 'api.service.nhs.uk'
      ? `https://www.nhs.uk${url.pathname.replace(/^\/nhs-website-content/, '')}${url.hash}`
      : url.href;
  }

  citation(mark: Element): Inline[] {
    return citationOf(mark, this.source.bibliography, this.losses);
  }

  /** A word that the glossary of the source explains. */
  term(name: string, text: string, place: string): Inline[] {
    const id = slug(decodeURIComponent(name), 'word');
    const known = [...(this.source.glossary ?? [])].find(([term]) => slug(term, 'word') === id);
    if (!known) {
      this.losses.lookAt(place, 'A term that the glossary does not explain.', text);
      return [text];
    }
    const [term, definition] = known;
    if (!this.glossary.has(id)) this.glossary.set(id, { id, term, definition });
    return [{ term: id, text }];
  }
}

const regionOf = (lang: string) => {
  const tag = languageTag(lang);
  return tag === undefined ? undefined : new Intl.Locale(tag).region;
};

/** A language as packs write it: `pt-BR` for `pt_br`. */
export function languageTag(lang: string): string | undefined {
  try {
    return new Intl.Locale(lang.trim().replaceAll('_', '-')).toString();
  } catch {
    return undefined;
  }
}

/** A statement where there can be a text only: what it cites stands at its end. */
export const asText = ({ text, citations }: Statement): Text =>
  citations ? [...(typeof text === 'string' ? [text] : text), { citation: citations }] : text;

/** A statement: where its text ends in citations, they stand beside it. */
export function statement(text: Text): Statement {
  if (typeof text === 'string') return { text };
  const at = text.findLastIndex((piece) => typeof piece === 'object' && 'citation' in piece);
  const mark = text[at];
  const after = text.slice(at + 1);
  const ends = after.every(
    (piece) => typeof piece === 'string' && /^[.!?。؟]?$/.test(piece.trim()),
  );
  if (typeof mark !== 'object' || !('citation' in mark) || !ends || at === 0) return { text };
  const before = text.slice(0, at);
  const last = before.at(-1);
  const stop = (after[0] as string | undefined)?.trim() ?? '';
  if (typeof last === 'string') before[before.length - 1] = last.trimEnd() + stop;
  else if (stop) before.push(stop);
  const plain = before.length === 1 && typeof before[0] === 'string' ? before[0] : before;
  return { text: plain, citations: mark.citation };
}
