/** Packs made from the schema: one with everything that there can be, and any that there may be. */
import fc from 'fast-check';
import { partHash, signableParts } from '../../src/content/parts.js';
import { claims } from '../../src/content/rests.js';
import { walk } from '../../src/content/walk.js';
import { countries } from '../../src/generated/countries.js';
import type {
  Block,
  Checklist,
  Pack,
  Service,
  Statement,
  Table,
} from '../../src/generated/pack.js';
import { attacks } from './attacks.js';
import { make, resolved, schema, type Draw, type Schema } from './schema.js';

const words = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom(...attacks) },
);
const https = fc.webUrl({ validSchemes: ['https'], withQueryParameters: true });
const addresses = [https, fc.emailAddress().map((address) => `mailto:${address}`)];

const arbitraries = new Map<Schema, fc.Arbitrary<string>>();

/** Any string that the schema allows in a place. */
function strings(of: Schema): fc.Arbitrary<string> {
  const known = arbitraries.get(of) ?? arbitrary(of);
  arbitraries.set(of, known);
  return known;
}

function arbitrary(of: Schema): fc.Arbitrary<string> {
  const { format, pattern = '', minLength = 0, maxLength = Infinity } = of;
  const allowed = (text: string) =>
    text.length >= minLength && text.length <= maxLength && new RegExp(pattern, 'u').test(text);
  if (format === 'date') return days;
  if (format === 'uri') return https;
  if (pattern.startsWith('^https')) return https;
  if (pattern.startsWith('^(https')) return fc.oneof(...addresses);
  // It makes no strings of a pattern that looks ahead.
  if (pattern.startsWith('^(?!')) return fc.webPath().filter(allowed);
  if (pattern.includes('@')) return fc.emailAddress().filter(allowed);
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
  return repaired(make(schema, decisions) as Pack);
}

const withoutSlots = ['glossary', 'references', 'about'];
const order = ['emergency', 'urgent', 'soon', 'routine'];
const said = (text: Statement['text']): Statement => ({ text, basis: 'consensus' });
const heading = (): Block => ({ type: 'subheading', text: 'Words' });

/** Makes a pack that the schema allows keep to the rules beyond it. */
export async function repaired(pack: Pack): Promise<Pack> {
  const { provenance, references = [], services = [], sections = [], questions = [] } = pack;
  const { symptoms = [], questionsToAsk = [], glossary = [] } = pack;

  if (!countries.split(' ').includes(pack.jurisdiction)) pack.jurisdiction = '001';
  provenance.nextReview = later(provenance.date, provenance.nextReview);
  const { review } = provenance;
  if ('date' in review) review.date = later(provenance.date, review.date);
  if (provenance.evidence) provenance.evidence.searched = '1989-12-31';
  for (const { issued, accessed } of references)
    for (const date of [issued, accessed])
      if (date?.['date-parts'])
        date['date-parts'] = [
          date['date-parts'][0]!.map((part) => (typeof part === 'string' ? '10' : 10)),
        ];
  for (const service of services) {
    service.checked = '1989-12-31';
    for (const way of service.ways)
      for (const key of ['call', 'message', 'relay'])
        if (key in way) Object(way)[key] = '0800 123 4567';
  }

  if (!pack.symptoms) delete pack.symptomAdvice;
  if (!pack.warningSigns) delete pack.warningAdvice;
  if (pack.labels)
    pack.labels = Object.fromEntries(
      Object.values(pack.labels).map((text, index) => [
        withoutSlots[index]!,
        text.replace(/\{\w+\}|, plural,/g, 'words'),
      ]),
    );
  if (pack.warningSigns) signs(pack);
  for (const space of [
    [...sections, ...questions, ...references],
    (pack.warningSigns ?? []).flatMap(({ groups }) => groups).filter(({ id }) => id),
    services,
    symptoms,
    questionsToAsk,
    glossary,
  ])
    unique(space as { id: string }[]);
  const shown = new Set<string>();
  for (const section of sections)
    section.body = section.body.map((block) => placed(pack, block, shown, true));
  for (const question of questions)
    question.answer = question.answer.map((block) => placed(pack, block, shown, false));

  const checklists: { id: string }[] = [];
  for (const { value, key, parent } of [...walk(pack)]) {
    const { type } = Object(value) as { type?: string };
    if (type === 'table') fit(value as Table);
    if (type === 'checklist') {
      checklists.push(value as Checklist);
      unique((value as Checklist).items);
    }
    // Two pieces of plain words side by side would run together.
    if (/^(text|name|intro|who|hours|note|caption|disclaimer)$/.test(key)) apart(value);
    if (/^(cells|lines)$/.test(key) && Array.isArray(parent)) apart(value);
  }
  unique(checklists);

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
        glossary.push({ id: 'word', term: 'Word', definition: 'Words', basis: 'consensus' });
      const { id } = glossary[0]!;
      Object(parent).term = id;
      used.add(id);
    } else if (key === 'service' && typeof value === 'string') {
      if (!services.length) services.push(theOnlyOne());
      const { id } = services.find((service) => service.id === value) ?? services[0]!;
      Object(parent).service = id;
      used.add(`service ${id}`);
    } else if (typeof value === 'string' && value.includes('[…'))
      Object(parent)[path.match(/(\w+)\]?$/)![1]!] = 'words';
  }
  const say = (statement: Statement) => (pack.keyPoints ??= []).push(statement);
  for (const { id } of references) if (!cited.has(id)) say({ text: 'Words', citations: [id] });
  for (const { id } of glossary) if (!used.has(id)) say(said([{ term: id, text: 'Words' }]));
  for (const { id } of services) if (!used.has(`service ${id}`)) say(said([{ service: id }]));
  if (references.length) pack.references = references;
  if (glossary.length) pack.glossary = glossary;
  if (services.length) pack.services = services;

  const at = new Map([...walk(pack)].map(({ path, value }) => [path, value]));
  for (const { path, rests } of [...claims(pack)])
    if (!rests) Object(at.get(path)).basis = 'consensus';

  // Each reviewer of so many has signed a part of their own; the first has signed the others.
  if ('reviewers' in review && review.reviewers) {
    const parts = signableParts(pack);
    review.reviewers.length = Math.min(review.reviewers.length, parts.length);
    for (const reviewer of review.reviewers) reviewer.parts = {};
    for (const [index, [name, content]] of parts.entries())
      (review.reviewers[index] ?? review.reviewers[0]!).parts[name] = await partHash(content);
  }
  return pack;
}

const theOnlyOne = (): Service => ({
  id: 'the-only-one',
  name: 'Words',
  checked: '1989-12-31',
  ways: [{ call: '0800 123 4567' }],
});

/** Each level once and in order, and each group with something to do that fits its level. */
function signs(pack: Pack): void {
  const first = new Map(pack.warningSigns!.map((item) => [item.level as string, item]));
  pack.warningSigns = order.flatMap((level) => first.get(level) ?? []);
  for (const { level, groups } of pack.warningSigns)
    for (const group of groups) {
      group.action ??= said('Words');
      if (!group.signs) delete group.intro;
      for (const { key, parent } of [...walk(group.action)])
        if (key === 'contact' && level !== 'emergency') Object(parent).contact = 'helpline';
    }
}

/** A block where it may stand, or words in its place. */
function placed(pack: Pack, block: Block, shown: Set<string>, inSection: boolean): Block {
  if (block.type === 'callout')
    block.body = block.body.map((inner) => placed(pack, inner, shown, inSection));
  if (!inSection && /^(figure|checklist)$/.test(block.type)) return heading();
  if (block.type !== 'show' || block.service) return block;
  const groups = (pack.warningSigns ?? []).flatMap(({ groups }) => groups.map(({ id }) => id));
  if (block.group) block.group = groups.find((id) => id && !shown.has(id)) ?? '';
  const there = block.list ? inSection && pack[block.list]?.length : block.group;
  const what = block.list ?? block.group!;
  if (!there || shown.has(what)) return heading();
  shown.add(what);
  return block;
}

function apart(text: unknown): void {
  if (!Array.isArray(text)) return;
  for (const [index, piece] of text.entries())
    if (typeof piece === 'string' && typeof text[index - 1] === 'string')
      text[index] = { strong: 'words' };
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
