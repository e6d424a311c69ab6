import type { Block, Statement, Table, Text } from '../generated/pack.js';
import { joinTexts } from './text.js';

/** A run of words with what it rests on. */
export interface Row extends Basis {
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
  | 'review'
  // In a section or an answer.
  | ('paragraph' | 'subheading' | 'callout' | 'list' | 'item' | 'definition' | 'table' | 'row')
  | ('figure' | 'alternative' | 'labels')
  // In the lists of the pack.
  | ('statement' | 'hint' | 'who' | 'action' | 'step' | 'sign' | 'term' | 'reference');

interface Basis {
  citations?: readonly string[] | undefined;
  basis?: 'editorial' | undefined;
}

/** What a statement rests on. */
export function basisOf({ citations, basis }: Omit<Statement, 'text'>): Basis {
  return { citations, basis };
}

/** The rows of a section's or an answer's blocks. */
export function* blockRows(blocks: readonly Block[], path: string): Generator<Row> {
  for (const [index, block] of blocks.entries()) yield* rows(block, `${path}[${index}]`);
}

function* rows(block: Block, path: string): Generator<Row> {
  switch (block.type) {
    case 'paragraph':
      return yield { ...basisOf(block), kind: 'paragraph', path, text: block.text };
    case 'subheading':
      return yield { kind: 'subheading', path, text: block.text };
    case 'callout': {
      const { title, text } = block;
      const whole = title ? joinTexts([{ strong: title }, ' '], text) : text;
      return yield { ...basisOf(block), kind: 'callout', path, text: whole };
    }
    case 'list':
      if (block.intro) yield { kind: 'list', path: `${path}.intro`, text: block.intro };
      for (const [nth, { text, ...basis }] of block.items.entries()) {
        const name = block.ordered ? `${nth + 1}` : undefined;
        yield { ...basis, kind: 'item', path: `${path}.items[${nth}]`, name, text };
      }
      return;
    case 'definitions':
      for (const [nth, { name, text, ...basis }] of block.items.entries()) {
        const whole = joinTexts(name, ': ', text);
        yield { ...basis, kind: 'definition', path: `${path}.items[${nth}]`, text: whole };
      }
      return;
    case 'table':
      return yield* tableRows(block, path);
    case 'figure': {
      const { figure: name, caption, alternative, labels } = block;
      yield { ...basisOf(block), kind: 'figure', path, name, text: caption };
      yield { kind: 'alternative', path: `${path}.alternative`, text: alternative };
      const words = Object.entries(labels).map(([label, words]) => `${words} (${label})`);
      yield { kind: 'labels', path: `${path}.labels`, text: words.join('; ') };
    }
  }
}

function* tableRows({ caption, columns, rows }: Table, path: string): Generator<Row> {
  yield { kind: 'table', path, text: `${caption} (${columns.join(' | ')})` };
  for (const [nth, { name, cells, ...basis }] of rows.entries()) {
    const text = cells.flatMap((cell, column) =>
      joinTexts('\n', [{ strong: `${columns[column + 1]}:` }], ' ', cell),
    );
    yield { ...basis, kind: 'row', path: `${path}.rows[${nth}]`, text: joinTexts(name, text) };
  }
}
