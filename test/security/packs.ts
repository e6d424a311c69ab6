/** Packs made from the schema: one with everything that there can be, and any that there may be. */
import fc from 'fast-check';
import { contentHash } from '../../src/content/review.js';
import { walk } from '../../src/content/walk.js';
import type { Block, Pack, Statement, Table } from '../../src/generated/pack.js';
import { attacks } from './attacks.js';
import { make, resolved, schema, type Draw, type Schema } from './schema.js';

const words = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom(...attacks) },
);
const https = fc.webUrl({ validSchemes: ['https'], withQueryParameters: true });
const addresses = [
  https,
  fc.emailAddress().map((address) => `mailto:${address}`),
  fc.stringMatching(/^(\+44)?[1-9]\d{3,11}$/).map((number) => `tel:${number}`),
];

/** Any string that the schema allows in a place. */
function strings(of: Schema): fc.Arbitrary<string> {
  const { format, pattern = '', minLength = 0, maxLength = Infinity } = of;
  const allowed = (text: string) =>
    text.length >= minLength && text.length <= maxLength && new RegExp(pattern, 'u').test(text);
  if (format === 'date') return days;
  if (format === 'uri') return https;
  if (pattern.startsWith('^https')) return https;
  if (pattern.startsWith('^(https')) return fc.oneof(...addresses);
  if (pattern.startsWith('^')) return fc.stringMatching(new RegExp(pattern, 'u')).filter(allowed);
  return words.filter(allowed);
}

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any valid pack. Call it inside a property with what `fc.gen()` gives. */
export async function anyPack(draw: fc.GeneratorValue): Promise<Pack> {
  const decisions: Draw = {
    of: (choices) => draw(fc.constantFrom, ...choices),
    items: ({ items, minItems = 0, maxItems = 3 }) =>
      Array(
        draw(fc.integer, { min: minItems, max: Math.max(minItems, Math.min(maxItems, 3)) }),
      ).fill(items!),
    has: () => draw(fc.boolean),
    string: (of) => draw(() => strings(of)),
    integer: () => draw(fc.integer, { min: 1, max: 12 }),
  };
  return repaired(make(schema, decisions) as Pack);
}

/** Of each choice that the schema leaves, the one with this number; and everything that there can be. */
export async function fullPack(variant: number): Promise<Pack> {
  let made = 0;
  const decisions: Draw = {
    of: (choices) => choices[variant % choices.length]!,
    items: ({ items, minItems = 1 }) => {
      const options = resolved(items!).oneOf ?? [items!];
      return options.length < minItems ? Array(minItems).fill(items!) : options;
    },
    has: () => true,
    string: (of) => {
      made += 1;
      return of.pattern === '\\S' || !(of.pattern ?? of.format)
        ? `words${made}`
        : fc.sample(strings(of), { seed: made, numRuns: 1 })[0]!;
    },
    integer: () => 1,
  };
  const pack = make(schema, decisions) as Pack;
  // A list shows below the section of its name only.
  pack.sections = lists.map((id) => ({ ...structuredClone(pack.sections![0]!), id }));
  return repaired(pack);
}

/** The sections below which a list stands. */
const lists = ['when-to-get-help', 'symptoms', 'questions-to-ask'];
const order = ['emergency', 'urgent', 'soon'];
const said = (text: Statement['text']): Statement => ({ text, basis: 'editorial' });

/** Makes a pack that the schema allows keep to the rules beyond it. */
export async function repaired(pack: Pack): Promise<Pack> {
  const { provenance, references, sections = [], questions = [] } = pack;
  const { symptoms = [], questionsToAsk = [] } = pack;

  provenance.nextReview = later(provenance.date, provenance.nextReview);
  const { review } = provenance;
  if ('date' in review) review.date = later(provenance.date, review.date);
  for (const { issued, accessed } of references)
    for (const date of [issued, accessed]) if (date) date['date-parts'] = [[1989, 12, 31]];

  if (pack.warningSigns) {
    const first = new Map(pack.warningSigns.map((item) => [item.level as string, item]));
    pack.warningSigns = order.flatMap((level) => first.get(level) ?? []);
  }
  for (const question of questions)
    question.answer = question.answer.map((block): Block =>
      block.type === 'figure' ? { type: 'subheading', text: 'Words' } : block,
    );

  sections.slice(0, lists.length).forEach((section, index) => (section.id = lists[index]!));
  const glossary = pack.glossary ?? [];
  for (const space of [
    [...sections, ...questions, ...references],
    symptoms,
    questionsToAsk,
    glossary,
  ])
    unique(space);

  for (const { value } of [...walk(pack)])
    if ((value as Table | null)?.type === 'table') fit(value as Table);

  const cited = new Set<string>();
  const used = new Set<string>();
  for (const { path, key, value, parent } of [...walk(pack)]) {
    if (/^citations?$/.test(key) && Array.isArray(value)) {
      if (!references.length) references.push({ id: 'the-only-one', type: 'book', title: 'Words' });
      const ids = value.map((_, index) => references[index % references.length]!.id);
      value.splice(0, value.length, ...new Set(ids));
      ids.forEach((id) => cited.add(id));
    } else if (key === 'term' && !path.startsWith('$.glossary')) {
      if (!glossary.length)
        glossary.push({ id: 'word', term: 'Word', definition: 'Words', basis: 'editorial' });
      const { id } = glossary[0]!;
      Object(parent).term = id;
      used.add(id);
    } else if (typeof value === 'string' && value.includes('[…'))
      Object(parent)[path.match(/(\w+)\]?$/)![1]!] = 'words';
  }
  for (const { id } of references)
    if (!cited.has(id)) (pack.keyPoints ??= []).push({ text: 'Words', citations: [id] });
  for (const { id } of glossary)
    if (!used.has(id)) (pack.keyPoints ??= []).push(said([{ term: id, text: 'Words' }]));
  if (glossary.length) pack.glossary = glossary;

  if (review.status === 'reviewed') review.hash = await contentHash(pack);
  return pack;
}

/** As many cells in each row as there are columns for them. */
function fit({ columns, rows }: Table): void {
  while (columns.length < 8 && rows.some(({ cells }) => cells.length >= columns.length))
    columns.push('Words');
  for (const row of rows)
    row.cells = columns.slice(1).map((_, index) => row.cells[index % row.cells.length]!);
}

function later(first: string, second: string): string {
  if (second > first) return second;
  return `${Number(first.slice(0, 4)) + 1}${first.slice(4)}`.replace('-02-29', '-02-28');
}

function unique(items: { id: string }[]): void {
  const taken = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (taken.has(item.id)) item.id = `${item.id.slice(0, 60).replace(/-+$/, '')}-again-${index}`;
    taken.add(item.id);
  }
}
