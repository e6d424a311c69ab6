// Tables: the first column names the rows, the first row the columns.
import type { Block, Cell, Row, Text } from '../../generated/pack.js';
import type { Draft } from './draft.js';
import { Unreadable } from './losses.js';
import { pieces, wordsIn } from './inline.js';
import { isInline } from './kinds.js';
import type { Part } from './parts.js';
import { flatText, joinTexts, text, texts } from './texts.js';
import {
  attribute,
  findAll,
  isElement,
  isText,
  named,
  placeOf,
  textOf,
  type Element,
  type Node,
} from './tree.js';
import { unwanted, leave } from './unwanted.js';
import { oneLine } from './words.js';

const WIDEST = 8;
const MOST_LINES = 20;
const MOST_CELLS = 20_000;

export function table(element: Element, draft: Draft, before: Part[]): Block[] {
  const place = placeOf(element);
  const [captionElement] = findAll(element, named('caption'));
  const caption = (captionElement ? wordsIn(captionElement, draft) : '') || said(before);
  const rows = grid(findAll(element, named('tr')), draft);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [first, ...others] = rows;
  if (!first || !width) return caption ? [{ type: 'paragraph', text: caption }] : [];
  const headed = first.every(({ tagName }) => tagName === 'th') || isHead(first[0]!);
  if (headed && !others.length) return asLists(caption, [], rows, draft);
  const columns = headed ? first.map((cell) => wordsIn(cell, draft)) : [];
  const body = headed ? others : rows;
  if (width < 2 || width > WIDEST || body.length > 500) {
    const why = width < 2 ? 'A table of one column' : 'A table of too many columns or rows';
    draft.losses.lookAt(place, `${why} is a list here.`, caption);
    return asLists(caption, columns, body, draft);
  }
  if (!headed)
    draft.losses.lookAt(place, 'A table without headings for its columns. Write them.', caption);
  for (let at = 0; at < width; at++) columns[at] ||= `[… the heading of column ${at + 1}]`;
  return [
    {
      type: 'table',
      caption: caption || '[… what the table compares, as its caption]',
      columns,
      rows: body.map((row) => asRow(row, columns, draft)),
    },
  ];
}

/** A caption as Pandoc's Markdown has it: a paragraph before the table, "Table: …". */
function said(before: Part[]): string {
  const last = before.at(-1);
  const words = last?.type === 'paragraph' && !last.citations ? flatText(last.text) : '';
  const found = /^Table:\s*(\S.*)$/s.exec(words)?.[1];
  if (found) before.pop();
  return found ?? '';
}

const isHead = ({ parentNode: row }: Element) =>
  row && 'parentNode' in row && row.parentNode?.nodeName === 'thead';

/** The cells of each row; what goes over several rows or columns stands in each. */
function grid(rows: readonly Element[], draft: Draft): Element[][] {
  const found: Element[][] = rows.map(() => []);
  let filled = 0;
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of findAll(row, named('td th'))) {
      while (found[at]![column]) column++;
      const over = span(cell, 'colspan');
      const down = Math.min(span(cell, 'rowspan'), rows.length - at);
      filled += over * down;
      if (filled > MOST_CELLS) throw new Unreadable('A table is too large for a leaflet.');
      if (over * down > 1)
        draft.losses.lookAt(
          placeOf(cell),
          'A cell over several rows or columns stands in each of them.',
          textOf(cell),
        );
      for (let y = at; y < at + down; y++)
        for (let x = column; x < column + over; x++) found[y]![x] = cell;
      column += over;
    }
  }
  return found.filter((row) => row.length).map((row) => Array.from(row, (cell) => cell ?? EMPTY));
}

const EMPTY = {
  nodeName: 'td',
  tagName: 'td',
  attrs: [],
  childNodes: [],
  parentNode: null,
} as unknown as Element;

const span = (cell: Element, name: string) =>
  Math.min(Math.max(Number.parseInt(attribute(cell, name) ?? '1', 10) || 1, 1), 50);

function asRow(row: Element[], columns: string[], draft: Draft): Row {
  const cells = columns.map((heading, at) => cellOf(row[at] ?? EMPTY, heading, draft));
  const [name, ...rest] = cells;
  return {
    name: name && typeof name === 'object' && 'lines' in name ? joinTexts(name.lines) : name!,
    cells: rest,
  };
}

function cellOf(cell: Element, heading: string, draft: Draft): Cell {
  const lines = linesOf(withoutHeading(cell.childNodes, heading), draft, placeOf(cell));
  const [only, ...more] = lines;
  // A cell must say something.
  if (only === undefined) return '–';
  if (!more.length) return only;
  if (lines.length <= MOST_LINES) return { lines: lines };
  const kept = lines.slice(0, MOST_LINES);
  draft.losses.leftOut(
    placeOf(cell),
    'Lines beyond what one cell can hold.',
    lines.slice(MOST_LINES).map(flatText).join(' '),
  );
  return { lines: kept };
}

/** The NHS repeats the heading of the column in each cell, for narrow pages; so do we. */
function withoutHeading(nodes: readonly Node[], heading: string): Node[] {
  const first = nodes.findIndex((node) => !isText(node) || node.value.trim());
  const node = nodes[first];
  const repeats =
    node && isElement(node) && node.tagName === 'span' && oneLine(textOf(node)) === heading.trim();
  return nodes.filter((_, index) => !(repeats && index === first));
}

/** Each paragraph, item and line break of a cell is a line. */
function linesOf(nodes: readonly Node[], draft: Draft, place: string): Text[] {
  const lines: Text[] = [];
  let run: Node[] = [];
  const flush = () => {
    lines.push(...texts(pieces(run, draft), draft, place));
    run = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || isInline(node) || node.tagName === 'img') run.push(node);
    else {
      flush();
      const why = unwanted(node);
      if (why !== undefined) leave(node, why, draft.losses);
      else lines.push(...linesOf(node.childNodes, draft, place));
    }
  }
  flush();
  return lines;
}

/** A table that a pack cannot hold: a list of its rows, each cell after its heading. */
function asLists(caption: string, columns: string[], rows: Element[][], draft: Draft): Block[] {
  const items = rows.flatMap((row) => {
    const cells = row.flatMap((cell, at) => {
      const lines = linesOf(cell.childNodes, draft, placeOf(cell));
      const heading = columns[at] && row.length > 1 ? `${columns[at]}: ` : '';
      const words = lines.flatMap((line, index) => [
        index ? ' ' : heading,
        ...(typeof line === 'string' ? [line] : line),
      ]);
      return lines.length ? [at ? '; ' : '', ...words] : [];
    });
    const one = text(cells, draft, placeOf(row[0]!));
    return one === undefined ? [] : [{ text: one }];
  });
  if (!items.length) return caption ? [{ type: 'paragraph', text: caption }] : [];
  const lists: Block[] = [];
  for (let at = 0; at < items.length; at += 500)
    lists.push({
      type: 'list',
      ...(!at && caption && { intro: caption }),
      items: items.slice(at, at + 500),
    });
  const lone = columns.length === 1 && columns[0];
  return lone ? [{ type: 'subheading', text: lone }, ...lists] : lists;
}
