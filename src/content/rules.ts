// What a pack must keep to beyond its schema. Run at build, in tests and by who writes a pack; the
// pack has passed the schema before. Ids come from strangers, so they are looked up in maps and sets.
import type { Pack, Table } from '../generated/pack.js';
import { toDial } from './telephone.js';
import { parseUrl } from './url.js';
import { numbered, walk } from './walk.js';

/** Something to put right, and where: `$.questions[3].answer[0].citations[1]`. */
export interface Fault {
  path: string;
  message: string;
}

/** Everything that is wrong with a pack that the schema cannot see; empty for a good one. */
export function checkRules(pack: Pack): Fault[] {
  return [
    ...uniqueIds(pack),
    ...citations(pack),
    ...terms(pack),
    ...links(pack),
    ...warningLevels(pack),
    ...figures(pack),
    ...tables(pack),
    ...dates(pack),
    ...blanks(pack),
  ];
}

const fault = (path: string, message: string): Fault => ({ path, message });

function* uniqueIds({ sections, questions, references, symptoms, questionsToAsk, glossary }: Pack) {
  // Everything that an address can lead to shares one set of ids.
  const pages = { sections, questions, references };
  for (const space of [pages, { symptoms }, { questionsToAsk }, { glossary }]) {
    const first = new Map<string, string>();
    for (const [name, items] of Object.entries(space)) {
      for (const [index, { id }] of numbered<{ id: string }>(items ?? [])) {
        const path = `$.${name}[${index}].id`;
        const taken = first.get(id);
        if (taken) yield fault(path, `The id "${id}" is taken by ${taken}. Choose another.`);
        else first.set(id, path);
      }
    }
  }
}

function* citations(pack: Pack) {
  const known = new Set(pack.references.map(({ id }) => id));
  const cited = new Set<string>();
  for (const { path, key, value } of walk(pack)) {
    if (!/^citations?$/.test(key) || !Array.isArray(value)) continue;
    const here = new Set<string>();
    for (const [index, id] of numbered(value as string[])) {
      const at = `${path}[${index}]`;
      if (!known.has(id)) yield fault(at, `No reference "${id}". Add it, or correct the id.`);
      if (here.has(id)) yield fault(at, `"${id}" stands here twice. Keep one.`);
      here.add(id);
      cited.add(id);
    }
  }
  for (const [index, { id }] of numbered(pack.references)) {
    const message = `Nothing cites "${id}". Cite it where it supports a sentence, or remove it.`;
    if (!cited.has(id)) yield fault(`$.references[${index}]`, message);
  }
}

function* terms(pack: Pack) {
  const glossary = pack.glossary ?? [];
  const known = new Set(glossary.map(({ id }) => id));
  const used = new Set<string>();
  for (const { path, key, value } of walk(pack)) {
    if (key !== 'term' || typeof value !== 'string' || path.startsWith('$.glossary')) continue;
    if (!known.has(value)) yield fault(path, `No term "${value}". Add it, or correct the id.`);
    used.add(value);
  }
  for (const [index, { id }] of numbered(glossary)) {
    const message = `No text uses the term "${id}". Mark it where it is read first, or remove it.`;
    if (!used.has(id)) yield fault(`$.glossary[${index}]`, message);
  }
}

function* links(pack: Pack) {
  for (const { path, key, value } of walk(pack)) {
    if (!/^(link|url|doi)$/i.test(key) || typeof value !== 'string') continue;
    const protocols = key === 'link' ? ['https:', 'mailto:', 'tel:'] : ['https:'];
    // Browsers drop such characters, so "java<tab>script:" would run. A lone surrogate is no address.
    if (/[\p{Cc}\p{Cf}\p{Cs}\s\\]/u.test(value))
      yield fault(path, 'This address has spaces or hidden characters. Type it again.');
    else if (key !== 'DOI' && !leadsThere(value, protocols))
      yield fault(path, `This address cannot be used. Begin it with ${protocols.join(' or ')}`);
    else if (/^tel:/i.test(value) && toDial(value.slice(4)) !== value.slice(4))
      yield fault(
        path,
        'This number cannot be dialled. Write tel: and digits alone, 3 to 15; after + and a country’s code without its 0: tel:+441632960999',
      );
  }
}

function leadsThere(address: string, protocols: string[]) {
  const { protocol = '', username, password } = parseUrl(address) ?? {};
  // https://hospital.example@elsewhere.example leads to elsewhere.example.
  return protocols.includes(protocol) && !username && !password;
}

function* warningLevels({ warningSigns = [] }: Pack) {
  const order = ['emergency', 'urgent', 'soon'];
  for (const [index, { level }] of numbered(warningSigns)) {
    const before = warningSigns[index - 1]?.level;
    const message = `"${level}" after "${before}": have each level once, in the order ${order.join(', ')}.`;
    if (before && order.indexOf(level) <= order.indexOf(before))
      yield fault(`$.warningSigns[${index}].level`, message);
  }
}

// The FAQ's bundle has no drawings.
function* figures({ questions = [] }: Pack) {
  for (const [index, { answer }] of numbered(questions)) {
    for (const [at, { type }] of numbered(answer)) {
      const message = 'A figure stands in a section, not in an answer. Move it.';
      if (type === 'figure') yield fault(`$.questions[${index}].answer[${at}]`, message);
    }
  }
}

function* tables(pack: Pack) {
  for (const { path, value } of walk(pack)) {
    const table = value as Table | null;
    if (table?.type !== 'table') continue;
    const due = table.columns.length - 1;
    for (const [index, { cells }] of numbered(table.rows)) {
      const message = `${cells.length} cells, but ${due} columns after the first. Make them fit.`;
      if (cells.length !== due) yield fault(`${path}.rows[${index}].cells`, message);
    }
  }
}

function* dates({ provenance, references }: Pack) {
  const { date, nextReview, review } = provenance;
  const days = { date, nextReview, ...('date' in review && { 'review.date': review.date }) };
  for (const [name, day] of Object.entries(days)) {
    const path = `$.provenance.${name}`;
    if (!isDay(day)) yield fault(path, `"${day}" is no day. Write it like 2026-11-22.`);
    else if (name === 'nextReview' && day <= date)
      yield fault(path, `The next review must come after the day of this version, ${date}.`);
    else if (name === 'review.date' && day < date)
      yield fault(path, `That was before this version, of ${date}. Have this version reviewed.`);
  }
  for (const [index, reference] of numbered(references)) {
    for (const name of ['issued', 'accessed'] as const) {
      for (const parts of reference[name]?.['date-parts'] ?? []) {
        const [year, month = '01', day = '01'] = parts.map((part) => String(part).padStart(2, '0'));
        const message = `${parts.join('-')} is no date up to ${date}. Write [year, month, day].`;
        if (!isDay(`${year}-${month}-${day}`) || `${year}-${month}-${day}` > date)
          yield fault(`$.references[${index}].${name}`, message);
      }
    }
  }
}

/** What `care-elements new` left to fill in: `[… what to write]`. A bare `[…]` is a quotation's. */
export function* blanks(value: unknown): Generator<Fault> {
  for (const { path, value: words } of walk(value)) {
    const blank = typeof words === 'string' && /\[… ?([^\]]+)\]/.exec(words);
    if (blank) yield fault(path, `Still to be filled in: ${blank[1]!.trim()}.`);
  }
}

// `Date` parses 30 February as 2 March.
function isDay(day: string) {
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
}
