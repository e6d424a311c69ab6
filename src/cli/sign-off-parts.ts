// A pack as its reviewers go through it: by the parts that they sign, and in each what needs their
// agreement first.
import { signableParts } from '../content/parts.js';
import { signatures } from '../content/signatures.js';
import { outline, type Entry, type PartName } from '../content/outline.js';
import type { Row } from '../content/outline-rows.js';
import type { Pack, Reviewer } from '../generated/pack.js';
import { citation, entryTitle, partTitle } from './outline-words.js';

/** A part to sign, with what it says by what that rests on. */
export interface SheetPart {
  name: string;
  title: string;
  /** Whether the title is in the language of the pack. */
  own: boolean;
  /** Who has signed it, as it is recorded in the pack. */
  signed: Reviewer | undefined;
  groups: { heading: string; rows: PlacedRow[] }[];
}

/** A row with its place, which begins with the id of what it belongs to. */
export interface PlacedRow extends Row {
  place: string;
}

const GROUPS: [heading: string, belongs: (row: Row) => boolean][] = [
  ['Clinical judgement: needs your agreement', ({ basis }) => basis === 'consensus'],
  ['From sources', ({ citations }) => !!citations?.length],
  ['Needs no source', ({ basis }) => basis === 'support'],
  ['Everything else', () => true],
];

/** Every part that can be signed, in reading order. */
export function sheetParts(pack: Pack): SheetPart[] {
  const signed = new Map([...signatures(pack)].map(({ part, reviewer }) => [part, reviewer]));
  const found = new Map<string, SheetPart>();
  for (const [name] of signableParts(pack))
    found.set(name, { name, title: name, own: false, signed: signed.get(name), groups: [] });
  for (const part of outline(pack, citation))
    for (const entry of part.entries) {
      if (IN_HEAD.has(entry.path)) continue;
      const to = found.get(nameOf(part.name, entry))!;
      const own = part.name === 'sections' || part.name === 'questions';
      to.own = own;
      to.title = (own || entry.level ? entryTitle(entry) : undefined) ?? partTitle(part);
      for (const row of entry.rows) add(to, { ...row, place: placeOf(row, entry, own) });
    }
  found.get('pack')!.title = 'What the pack says of itself';
  for (const { groups } of found.values())
    groups.sort((a, b) => order.indexOf(a.heading) - order.indexOf(b.heading));
  return [...found.values()];
}

const order = GROUPS.map(([heading]) => heading);

// What stands at the top of the sheet.
const IN_HEAD = new Set(
  '$.condition $.lang $.version $.jurisdiction $.provenance.date $.provenance.nextReview $.provenance.review'.split(
    ' ',
  ),
);

function nameOf(part: PartName, { id, level }: Entry): string {
  if (level) return `${part}.${level}`;
  if (part === 'sections' || part === 'questions') return `${part}.${id}`;
  if (part === 'symptomAdvice') return 'symptoms';
  return part === 'provenance' ? 'pack' : part;
}

function add({ groups }: SheetPart, row: PlacedRow): void {
  const [heading] = GROUPS.find(([, belongs]) => belongs(row))!;
  const group = groups.find((group) => group.heading === heading);
  if (group) group.rows.push(row);
  else groups.push({ heading, rows: [row] });
}

/** In a section or an answer the id stands above; elsewhere it begins the place. */
function placeOf(row: Row, { id, path }: Entry, known: boolean): string {
  const rest = row.path.startsWith(path) ? row.path.slice(path.length) : row.path;
  return known ? rest.replace(/^\./, '') : `${id}${rest}`;
}
