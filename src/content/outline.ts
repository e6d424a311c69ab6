// A pack as a list of rows, in reading order: for whoever goes through all that a pack says. Titles
// and leads are not among them: each use has its own, in its own language.
import type {
  FurtherReading,
  Pack,
  Reference,
  Reviewer,
  Service,
  Statement,
  Text,
  WarningGroup,
  WarningLevel,
} from '../generated/pack.js';
import { blockRows, data, itemRows, ownRests, type Row, type RowKind } from './outline-rows.js';
import { claims } from './rests.js';
import { joinTexts } from './text.js';

/** What has an id of its own, or stands for itself. */
export interface Entry {
  id: string;
  path: string;
  /** The pack's own heading above the rows. */
  title?: string;
  /** How urgent it is, where it is a group of warning signs. */
  level?: WarningLevel['level'];
  rows: Row[];
}

/** A part of a pack; `name` is its key, `pack` for what the pack says of itself. */
export interface Part {
  name: PartName;
  entries: Entry[];
}

export type PartName = 'pack' | 'provenance' | 'references' | Statements | Items | Listed;
type Statements = 'keyPoints' | 'symptomAdvice' | 'warningAdvice';
type Items = 'symptoms' | 'questionsToAsk';
type Listed = 'warningSigns' | 'sections' | 'questions' | 'glossary' | Elsewhere;
type Elsewhere = 'services' | 'furtherReading' | 'labels';

/**
 * All parts of a pack that has the shape of one; each statement with what it rests on, be it said there
 * or once on a part around it. How a reference is written is the caller's.
 */
export function outline(pack: Pack, cite: (reference: Reference) => string): Part[] {
  const rests = new Map([...claims(pack)].map(({ path, rests }) => [path, rests]));
  const parts = [...partsOf(pack, cite)];
  for (const { entries } of parts)
    for (const { rows } of entries) for (const row of rows) Object.assign(row, rests.get(row.path));
  return parts;
}

function* partsOf(pack: Pack, cite: (reference: Reference) => string): Generator<Part> {
  yield { name: 'pack', entries: [...fields(pack, '$', HEAD)] };
  yield statements(pack, 'keyPoints');
  yield { name: 'warningSigns', entries: [...warnings(pack)] };
  yield statements(pack, 'warningAdvice');
  yield {
    name: 'sections',
    entries: listed(pack.sections, '$.sections', ({ id, title, body }, path) => {
      return { id, path, title, rows: [...blockRows(body, `${path}.body`)] };
    }),
  };
  yield statements(pack, 'symptomAdvice');
  yield items(pack, 'symptoms');
  yield {
    name: 'questions',
    entries: listed(pack.questions, '$.questions', ({ id, question, answer }, path) => {
      return { id, path, title: question, rows: [...blockRows(answer, `${path}.answer`)] };
    }),
  };
  yield items(pack, 'questionsToAsk');
  yield { name: 'services', entries: listed(pack.services, '$.services', service) };
  yield {
    name: 'glossary',
    entries: listed(pack.glossary, '$.glossary', ({ id, term: name, definition: text }, path) => {
      return { id, path, rows: [{ kind: 'term', path, name, text }] };
    }),
  };
  yield {
    name: 'furtherReading',
    entries: listed(pack.furtherReading, '$.furtherReading', furtherReading),
  };
  yield {
    name: 'labels',
    entries: Object.entries(pack.labels ?? {}).map(([id, text]) => {
      const path = `$.labels.${id}`;
      return { id, path, rows: [{ kind: 'statement', path, text }] };
    }),
  };
  yield { name: 'provenance', entries: [...fields(pack.provenance, '$.provenance', ORIGIN)] };
  yield {
    name: 'references',
    entries: listed(pack.references, '$.references', (reference, path) => {
      return { id: reference.id, path, rows: [{ kind: 'reference', path, text: cite(reference) }] };
    }),
  };
}

function listed<T>(
  list: readonly T[] | undefined,
  path: string,
  entry: (item: T, path: string) => Entry,
): Entry[] {
  return (list ?? []).map((item, index) => entry(item, `${path}[${index}]`));
}

const HEAD = 'condition lang version title otherNames codes jurisdiction';
const ORIGIN =
  'source adaptedFrom authorRole owner intendedUse making evidence interests funding report date nextReview grace licence disclaimer review';

function* fields(whole: object, parent: string, names: string): Generator<Entry> {
  for (const id of names.split(' ')) {
    const value = (whole as Record<string, unknown>)[id];
    if (value === undefined) continue;
    const path = `${parent}.${id}`;
    const text =
      id === 'disclaimer' ? (value as Text) : data(id === 'review' ? named(value) : value);
    yield { id, path, rows: [{ kind: id as RowKind, path, text }] };
  }
}

/** A review without its hashes: who signed which parts. */
function named(review: unknown): unknown {
  const { reviewers = [], ...rest } = review as { reviewers?: Reviewer[] };
  const signed = reviewers.map(({ parts, ...who }) => [
    ...Object.values(who),
    ...Object.keys(parts),
  ]);
  return reviewers.length ? { ...rest, signed } : rest;
}

function statements(pack: Pack, name: Statements): Part {
  const path = `$.${name}`;
  const rows = pack[name]?.map(({ text }, index) => row('statement', `${path}[${index}]`, text));
  return { name, entries: rows ? [{ id: name, path, rows }] : [] };
}

function items(pack: Pack, name: Items): Part {
  const entries = listed(pack[name], `$.${name}`, (item, path) => {
    return { id: item.id, path, rows: [...itemRows(item, path)] };
  });
  return { name, entries };
}

function* warnings({ warningSigns = [] }: Pack): Generator<Entry> {
  for (const [at, { level, title, groups }] of warningSigns.entries()) {
    const path = `$.warningSigns[${at}]`;
    if (title) yield { id: level, path, level, rows: [row('title', `${path}.title`, title)] };
    for (const [index, group] of groups.entries()) {
      const here = `${path}.groups[${index}]`;
      // One without an id is known by its level and its place in it.
      const id = group.id ?? `${level}-${index + 1}`;
      yield { id, path: here, level, rows: [...groupRows(group, here)] };
    }
  }
}

// In the order in which a card shows them.
function* groupRows(group: WarningGroup, path: string): Generator<Row> {
  const { title, who, action, steps, intro, signs, after } = group;
  if (title) yield row('title', `${path}.title`, title);
  if (who) yield row('who', `${path}.who`, who);
  if (action) yield row('action', `${path}.action`, action.text);
  yield* each('step', `${path}.steps`, steps);
  if (intro) yield row('intro', `${path}.intro`, intro);
  yield* each('sign', `${path}.signs`, signs);
  yield* each('after', `${path}.after`, after);
}

function* each(kind: RowKind, path: string, list: readonly Statement[] = []): Generator<Row> {
  for (const [nth, { text }] of list.entries()) yield row(kind, `${path}[${nth}]`, text);
}

function service(service: Service, path: string): Entry {
  const { id, name, who, hours, checked, ways } = service;
  const rows: Row[] = [{ ...row('service', `${path}.name`, name), ...ownRests(service) }];
  if (who) rows.push(row('who', `${path}.who`, who));
  if (hours) rows.push(row('hours', `${path}.hours`, hours));
  for (const [nth, way] of ways.entries()) rows.push(wayRow(way, `${path}.ways[${nth}]`));
  rows.push(row('checked', `${path}.checked`, checked));
  return { id, path, rows };
}

function wayRow(way: Service['ways'][number], path: string): Row {
  if ('call' in way) return row('call', path, way.call);
  if ('relay' in way) return row('relay', path, way.relay);
  if ('email' in way) return row('email', path, way.email);
  if ('message' in way)
    return row('message', path, way.send ? joinTexts(way.message, ': ', way.send) : way.message);
  return row('web', path, [{ link: way.web, text: way.text ?? way.web }]);
}

function furtherReading({ title, url, note }: FurtherReading, path: string): Entry {
  const rows = [row('link', path, [{ link: url, text: title }])];
  if (note) rows.push(row('note', `${path}.note`, note));
  return { id: url, path, rows };
}

function row(kind: RowKind, path: string, text: Text): Row {
  return { kind, path, text };
}
