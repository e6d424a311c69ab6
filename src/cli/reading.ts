// How hard a text is to read: Flesch–Kincaid grade, sentences by Intl.Segmenter. For English only.
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { foldText, plainWords, type TextHandlers } from '../content/text.js';
import { texts } from '../content/walk.js';
import type { Contact, Pack, Text } from '../generated/pack.js';
import { en } from '../generated/label-words.js';

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const words = new Intl.Segmenter('en-GB', { granularity: 'word' });

// The interface's words for an unknown number: the longest text that a reader may meet.
const contacts: Record<Contact['contact'], string> = {
  emergency: en.emergencyNumber,
  'urgent-advice': en.adviceNumber,
  helpline: en.helpline,
  'emergency-department': en.emergencyDepartment,
  gp: en.gp,
};

/** Reading grades of a pack, with its terms as words of one syllable but where said otherwise. */
export interface Reading {
  whole: number;
  asItStands: number;
  parts: { id: string; path: string; grade: number }[];
}

/** The reading grades of a pack and of each of its sections and answers that has prose. */
export function reading(pack: Pack): Reading {
  // Sentences and headings; not single words in tables, drawings and glossary terms, nor services.
  const prose = [...texts(pack)].filter(
    ({ path }) => !/\.(columns|labels|name|term|credit)\b|^\$\.(services|further)/.test(path),
  );
  const services = new Map((pack.services ?? []).map(({ id, name }) => [id, name]));
  const service = (id: string, words = services.get(id) ?? '') => words;
  const simple = withTermsAsOneWord(pack.glossary ?? [], { service });
  const read = (start: string) =>
    grade(prose.filter(({ path }) => path.startsWith(start)).map(({ text }) => simple(text)));
  // A section that only shows a list has no prose of its own, but for its title.
  const parts = ['sections', 'questions'].flatMap((list) =>
    (pack[list as 'sections' | 'questions'] ?? []).flatMap(({ id }, index) => {
      const path = `$.${list}[${index}]`;
      const own = prose.some((text) => /^\.(body|answer)/.test(text.path.split(path)[1] ?? ''));
      return own ? [{ id, path, grade: read(`${path}.`) }] : [];
    }),
  );
  const asItStands = grade(prose.map(({ text }) => plain(text, { service })));
  return { whole: read('$'), asItStands, parts };
}

/** A text as it is read. */
export function plain(text: Text, handlers: Partial<TextHandlers<string>> = {}): string {
  const contact = (role: Contact['contact'], words = contacts[role]) => words;
  return foldText(text, { ...plainWords, contact, ...handlers }).join('');
}

/** A text in which each term of the glossary is one word of one syllable, wherever it stands. */
function withTermsAsOneWord(
  glossary: NonNullable<Pack['glossary']>,
  handlers: Partial<TextHandlers<string>>,
) {
  const names = glossary
    .map(({ term }) => term.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .sort((a, b) => b.length - a.length);
  const anywhere = new RegExp(`\\b(${names.join('|') || '$.'})s?\\b`, 'gi');
  return (text: Text) => plain(text, { ...handlers, term: () => 'term' }).replace(anywhere, 'term');
}

/** The grade of texts, each of which ends a sentence. */
function grade(runs: readonly string[]): number {
  const counts = { sentence: 0, word: 0, syllable: 0 };
  for (const text of runs) {
    for (const { segment } of sentences.segment(text)) {
      const found = [...words.segment(segment)].filter(({ isWordLike }) => isWordLike);
      if (found.length) counts.sentence += 1;
      counts.word += found.length;
      for (const word of found) counts.syllable += Math.max(1, syllable(word.segment));
    }
  }
  return counts.word ? fleschKincaid(counts) : 0;
}
