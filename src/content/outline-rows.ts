import type {
  Block,
  Cell,
  Image,
  ListItem,
  Statement,
  Symptom,
  Table,
  Text,
} from '../generated/pack.js';
import type { Rests } from './rests.js';
import { joinTexts } from './text.js';

/** A run of words with what it rests on. */
export interface Row extends Rests {
  /** What it is; the words for that are the caller's. */
  kind: RowKind;
  path: string;
  /** What a term or a drawing is called, and the number of an item in an ordered list. */
  name?: string | undefined;
  text: Text;
}

export type RowKind =
  // One of the pack's own fields, or of its provenance.
  | ('condition' | 'lang' | 'version' | 'title' | 'otherNames' | 'codes' | 'jurisdiction')
  | ('source' | 'adaptedFrom' | 'authorRole' | 'date' | 'nextReview' | 'licence' | 'disclaimer')
  | ('owner' | 'intendedUse' | 'making' | 'evidence' | 'interests' | 'funding' | 'report' | 'grace')
  | 'review'
  // In a section or an answer.
  | ('paragraph' | 'subheading' | 'callout' | 'list' | 'item' | 'do' | 'dont' | 'definition')
  | ('table' | 'row' | 'checklist' | 'box' | 'show')
  | ('figure' | 'image' | 'alternative' | 'caption' | 'credit' | 'labels')
  // In the lists of the pack.
  | (
      | 'statement'
      | 'hint'
      | 'level'
      | 'who'
      | 'action'
      | 'step'
      | 'intro'
      | 'sign'
      | 'after'
      | 'term'
    )
  | ('service' | 'hours' | 'call' | 'message' | 'relay' | 'email' | 'web' | 'checked')
  | ('link' | 'note' | 'reference');

/** The rows of a section's or an answer's blocks. */
export function* blockRows(blocks: readonly Block[], path: string): Generator<Row> {
  for (const [index, block] of blocks.entries()) yield* rows(block, `${path}[${index}]`);
}

function* rows(block: Block, path: string): Generator<Row> {
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
      return yield { kind: block.type, path, text: block.text };
    case 'callout':
      if (block.title) yield { kind: 'callout', path: `${path}.title`, text: block.title };
      return yield* blockRows(block.body, `${path}.body`);
    case 'list':
      if (block.intro) yield { kind: 'list', path: `${path}.intro`, text: block.intro };
      return yield* items('item', block.items, path, block.ordered);
    case 'do':
    case 'dont':
      if (block.title) yield { kind: 'title', path: `${path}.title`, text: block.title };
      return yield* items(block.type, block.items, path);
    case 'definitions':
      for (const [nth, { name, text }] of block.items.entries()) {
        const whole = joinTexts(name, ': ', text);
        yield { kind: 'definition', path: `${path}.items[${nth}]`, text: whole };
      }
      return;
    case 'table':
      return yield* tableRows(block, path);
    case 'checklist':
      yield { kind: 'checklist', path: `${path}.title`, text: block.title };
      if (block.intro) yield { kind: 'intro', path: `${path}.intro`, text: block.intro };
      for (const [nth, item] of block.items.entries())
        yield* itemRows(item, `${path}.items[${nth}]`, 'box');
      return;
    case 'show': {
      const { list, level, group, service } = block;
      return yield { kind: 'show', path, text: list ?? level ?? group ?? service ?? '' };
    }
    case 'image':
      return yield* imageRows(block, path);
    case 'figure': {
      const { figure: name, caption, alternative, labels } = block;
      yield { kind: 'figure', path, name, text: caption };
      yield { kind: 'alternative', path: `${path}.alternative`, text: alternative };
      const words = Object.entries(labels).map(([label, words]) => `${words} (${label})`);
      yield { kind: 'labels', path: `${path}.labels`, text: words.join('; ') };
    }
  }
}

function* items(
  kind: 'item' | 'do' | 'dont',
  list: readonly Statement[],
  path: string,
  ordered = false,
): Generator<Row> {
  for (const [nth, { text }] of list.entries()) {
    const name = ordered ? `${nth + 1}` : undefined;
    yield { kind, path: `${path}.items[${nth}]`, name, text };
  }
}

/** The rows of something to tick. */
export function* itemRows(
  item: ListItem | Symptom,
  path: string,
  kind: RowKind = 'statement',
): Generator<Row> {
  const { text, hint, codes } = item;
  yield { kind, path, text };
  if (hint) yield { kind: 'hint', path: `${path}.hint`, text: hint };
  if ('level' in item && item.level)
    yield { kind: 'level', path: `${path}.level`, text: item.level };
  if (codes) yield { kind: 'codes', path: `${path}.codes`, text: data(codes) };
}

function* tableRows({ caption, columns, rows }: Table, path: string): Generator<Row> {
  yield { kind: 'table', path, text: `${caption} (${columns.join(' | ')})` };
  for (const [nth, { name, cells }] of rows.entries()) {
    const text = cells.flatMap((cell, column) =>
      joinTexts('\n', [{ strong: `${columns[column + 1]}:` }], ...lines(cell)),
    );
    yield { kind: 'row', path: `${path}.rows[${nth}]`, text: joinTexts(name, text) };
  }
}

function lines(cell: Cell): Text[] {
  if (typeof cell === 'string' || Array.isArray(cell)) return [' ', cell];
  return cell.lines.flatMap((line): Text[] => ['\n– ', line]);
}

function* imageRows(image: Image, path: string): Generator<Row> {
  const { src, alternative, caption, credit } = image;
  yield { kind: 'image', path, text: src, ...ownRests(image) };
  yield { kind: 'alternative', path: `${path}.alternative`, text: alternative };
  if (caption) yield { kind: 'caption', path: `${path}.caption`, text: caption };
  if (credit) yield { kind: 'credit', path: `${path}.credit`, text: credit };
}

/** What is no statement may say all the same what it rests on. */
export function ownRests({ citations, basis }: Rests): Rests {
  return { ...(citations && { citations }), ...(basis && { basis }) };
}

/** Data that is not text, in one line: codes, other names, who reviewed it. */
export function data(value: unknown): string {
  if (Array.isArray(value)) return value.map(data).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  // Of sentences each has its own end.
  return Object.values(value)
    .map(data)
    .join(', ')
    .replace(/([.!?]), /g, '$1 ');
}
