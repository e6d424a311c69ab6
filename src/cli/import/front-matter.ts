// What stands at the top of a text in Markdown, between two lines of ---.
import { parseDocument } from 'yaml';
import type { Pack } from '../../generated/pack.js';
import { dateParts } from './bibliography.js';
import type { Source } from './draft.js';
import { Unreadable, type Losses } from './losses.js';
import { oneLine } from './words.js';

type Loose = Record<string, unknown>;

/** The front matter, the text after it, and the line on which that begins. */
export function split(text: string): { front: Loose; body: string; line: number } {
  const found = /^---[ \t]*\r?\n([^]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(text);
  if (!found || found.index) return { front: {}, body: text, line: 1 };
  const document = parseDocument(found[1]!);
  const [error] = document.errors;
  if (error) {
    const at = error.linePos?.[0].line ?? 1;
    throw new Unreadable(
      `Line ${at + 1}: the front matter is no YAML: ${error.message.replace(/ at line[^]*$/, '.')}`,
    );
  }
  let front: unknown;
  try {
    front = document.toJS({ maxAliasCount: 100 });
  } catch {
    throw new Unreadable('The front matter repeats itself without end.');
  }
  if (front !== null && (Object(front) !== front || Array.isArray(front)))
    throw new Unreadable(
      'The front matter is no list of names with values, such as "title: Hay fever".',
    );
  return {
    front: (front ?? {}) as Loose,
    body: text.slice(found[0].length),
    line: found[0].split('\n').length,
  };
}

export const KNOWN = new Set(
  'title lang condition jurisdiction version otherNames source authorRole date nextReview licence disclaimer adaptedFrom references bibliography glossary numbersChecked owner'.split(
    ' ',
  ),
);

export function known(front: Loose, losses: Losses) {
  for (const [name, value] of Object.entries(front))
    if (!KNOWN.has(name))
      losses.leftOut(
        '1',
        `"${name}" in the front matter is not known here.`,
        JSON.stringify(value),
      );
}

/** The text that this one was made from: an address, a title, or both. */
export function sourceOf(front: Loose) {
  const { source } = front;
  if (source === undefined || source === null) return undefined;
  const fields = Object(source) as Loose;
  const both =
    typeof source === 'string'
      ? { title: word(source), url: word(source) }
      : { title: word(fields['title']), url: word(fields['url']) };
  const url = /^https:\/\/[^\s\\]+$/.test(both.url ?? '') ? both.url : undefined;
  const title = both.title && both.title !== url ? both.title : undefined;
  return {
    title: title ?? '[… the title of the source]',
    url,
    author: word(fields['author']),
    changes: word(fields['changes']),
  };
}

/** What the front matter says of the pack, so that the next import has it again. */
export function given(front: Loose): NonNullable<Source['given']> {
  const text = {
    source: 'owner',
    authorRole: 'authorRole',
    licence: 'licence',
    disclaimer: 'disclaimer',
  };
  const provenance: Loose = {};
  for (const [field, name] of Object.entries(text))
    if (word(front[name])) provenance[field] = word(front[name]);
  for (const field of ['date', 'nextReview'])
    if (day(front[field])) provenance[field] = day(front[field]);
  return {
    ...(word(front['version']) && { version: word(front['version'])! }),
    provenance: provenance as Partial<Pack['provenance']>,
  };
}

export const word = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number'
    ? oneLine(String(value)) || undefined
    : undefined;

export function day(value: unknown): string | undefined {
  const parts = dateParts(value, new Date(8.64e15));
  return parts?.length === 3
    ? parts.map((part) => String(part).padStart(2, '0')).join('-')
    : undefined;
}
