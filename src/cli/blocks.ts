import type { Block, Table } from '../generated/pack.js';
import { joinTexts } from '../content/text.js';
import type { Row } from './outline.js';

/** The rows of a section's or an answer's blocks. */
export function* blockRows(blocks: readonly Block[], path: string): Generator<Row> {
  for (const [index, block] of blocks.entries()) yield* rows(block, `${path}[${index}]`);
}

function* rows(block: Block, path: string): Generator<Row> {
  switch (block.type) {
    case 'paragraph':
      return yield { ...block, path };
    case 'subheading':
      return yield { path, lead: 'Heading', text: block.text };
    case 'callout': {
      const { title } = block;
      const text = title ? joinTexts([{ strong: title }, ' '], block.text) : block.text;
      return yield { ...block, path, lead: 'Callout', text };
    }
    case 'list':
      if (block.intro) yield { path: `${path}.intro`, lead: 'List', text: block.intro };
      for (const [nth, item] of block.items.entries())
        yield { ...item, path: `${path}.items[${nth}]`, lead: block.ordered ? `${nth + 1}.` : '•' };
      return;
    case 'definitions':
      for (const [nth, { name, text, ...basis }] of block.items.entries())
        yield { ...basis, path: `${path}.items[${nth}]`, text: joinTexts(name, ': ', text) };
      return;
    case 'table':
      return yield* tableRows(block, path);
    case 'figure':
      yield { ...block, path, lead: `Drawing ${block.figure}`, text: block.caption };
      yield { path: `${path}.alternative`, lead: 'In words', text: block.alternative };
      yield {
        path: `${path}.labels`,
        lead: 'Labels',
        text: Object.entries(block.labels)
          .map(([name, words]) => `${words} (${name})`)
          .join('; '),
      };
  }
}

function* tableRows({ caption, columns, rows }: Table, path: string): Generator<Row> {
  yield { path, lead: 'Table', text: `${caption} (${columns.join(' | ')})` };
  for (const [nth, { name, cells, ...basis }] of rows.entries()) {
    const text = cells.flatMap((cell, column) =>
      joinTexts('\n', [{ strong: `${columns[column + 1]}:` }], ' ', cell),
    );
    yield { ...basis, path: `${path}.rows[${nth}]`, lead: 'Row', text: joinTexts(name, text) };
  }
}
