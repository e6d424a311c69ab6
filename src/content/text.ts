import type {
  Citation,
  Contact,
  Foreign,
  Link,
  ServiceLink,
  Strong,
  Temperature,
  Term,
  Text,
} from '../generated/pack.js';
import { ContentError } from './content-error.js';

/** What is made of each kind of piece of a text. A new kind asks for one in every use. */
export interface TextHandlers<T> {
  words(words: string): T;
  strong(words: Strong['strong']): T;
  link(url: Link['link'], text: Link['text']): T;
  term(id: Term['term'], text: Term['text']): T;
  citation(ids: Citation['citation']): T;
  contact(role: Contact['contact'], text: Contact['text']): T;
  service(id: ServiceLink['service'], text: ServiceLink['text']): T;
  temperature(celsius: Temperature['temperature'], id: Temperature['id']): T;
  foreign(words: Foreign['words'], lang: Foreign['lang']): T;
}

/** Structured text, piece by piece, in order. What is no piece of a text is refused. */
export function foldText<T>(text: Text, handlers: TextHandlers<T>): T[] {
  const all = [text].flat();
  return all.map((piece, index) => {
    if (typeof piece === 'object' && piece) {
      if ('strong' in piece) return handlers.strong(piece.strong);
      if ('link' in piece) return handlers.link(piece.link, piece.text);
      if ('term' in piece) return handlers.term(piece.term, piece.text);
      if ('citation' in piece) return handlers.citation(piece.citation);
      if ('contact' in piece) return handlers.contact(piece.contact, piece.text);
      if ('service' in piece) return handlers.service(piece.service, piece.text);
      if ('temperature' in piece) return handlers.temperature(piece.temperature, piece.id);
      if ('lang' in piece) return handlers.foreign(piece.words, piece.lang);
    }
    const next = all[index + 1];
    const noted = typeof next === 'object' && next && 'citation' in next;
    // No gap before a note, nor where it stands elsewhere.
    return handlers.words(noted ? words(piece).trimEnd() : words(piece satisfies string));
  });
}

/** A text as plain words; numbers of references and whom to call are for who knows them. */
export const plainWords: TextHandlers<string> = {
  words,
  strong: words,
  link: (_, text) => text,
  term: (_, text) => text,
  citation: () => '',
  contact: (_, text = '') => text,
  service: (_, text = '') => text,
  temperature: (celsius) => `${celsius} °C`,
  foreign: words,
};

/** A string of the pack as it stands. */
export function words(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new ContentError('invalid', `not words: ${JSON.stringify(value)}`);
}

/** Texts after one another as one. */
export function joinTexts(...texts: readonly Text[]): Text {
  return texts.flat();
}
