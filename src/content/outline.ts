// A pack as a list of rows, in reading order: for whoever goes through all that a pack says. Titles
// and leads are not among them: each use has its own, in its own language.
import type {
  ListItem,
  Pack,
  Reference,
  Statement,
  Text,
  WarningLevel,
} from '../generated/pack.js';
import { basisOf, blockRows, type Row, type RowKind } from './outline-rows.js';

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
type Listed = 'warningSigns' | 'sections' | 'questions' | 'glossary';

/** All parts of a pack that has the shape of one. How a reference is written is the caller's. */
export function outline(pack: Pack, cite: (reference: Reference) => string): Part[] {
  return [
    { name: 'pack', entries: [...fields(pack, '$', HEAD)] },
    statements(pack, 'keyPoints'),
    { name: 'warningSigns', entries: [...warnings(pack)] },
    statements(pack, 'warningAdvice'),
    {
      name: 'sections',
      entries: (pack.sections ?? []).map(({ id, title, body }, index) => {
        const path = `$.sections[${index}]`;
        return { id, path, title, rows: [...blockRows(body, `${path}.body`)] };
      }),
    },
    statements(pack, 'symptomAdvice'),
    items(pack, 'symptoms'),
    {
      name: 'questions',
      entries: (pack.questions ?? []).map(({ id, question, answer }, index) => {
        const path = `$.questions[${index}]`;
        return { id, path, title: question, rows: [...blockRows(answer, `${path}.answer`)] };
      }),
    },
    items(pack, 'questionsToAsk'),
    {
      name: 'glossary',
      entries: (pack.glossary ?? []).map(
        ({ id, term: name, definition: text, ...basis }, index) => {
          const path = `$.glossary[${index}]`;
          return { id, path, rows: [{ ...basisOf(basis), kind: 'term', path, name, text }] };
        },
      ),
    },
    { name: 'provenance', entries: [...fields(pack.provenance, '$.provenance', ORIGIN)] },
    {
      name: 'references',
      entries: pack.references.map((reference, index) => {
        const path = `$.references[${index}]`;
        return {
          id: reference.id,
          path,
          rows: [{ kind: 'reference', path, text: cite(reference) }],
        };
      }),
    },
  ];
}

const HEAD = 'condition lang version title otherNames codes jurisdiction';
const ORIGIN = 'source adaptedFrom authorRole date nextReview licence disclaimer review';

function* fields(whole: object, parent: string, names: string): Generator<Entry> {
  for (const id of names.split(' ')) {
    const value = (whole as Record<string, unknown>)[id];
    if (value === undefined) continue;
    const path = `${parent}.${id}`;
    const text = id === 'disclaimer' ? (value as Text) : data(value);
    yield { id, path, rows: [{ kind: id as RowKind, path, text }] };
  }
}

/** Data that is not text, in one line: codes, other names, who reviewed it. */
function data(value: unknown): string {
  if (Array.isArray(value)) return value.map(data).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).map(data).join(', ');
}

function statements(pack: Pack, name: Statements): Part {
  const path = `$.${name}`;
  const rows = pack[name]?.map((item, index) => row('statement', item, `${path}[${index}]`));
  return { name, entries: rows ? [{ id: name, path, rows }] : [] };
}

function items(pack: Pack, name: Items): Part {
  const entries = (pack[name] ?? []).map((item: ListItem, index) => {
    const path = `$.${name}[${index}]`;
    const { id, hint, codes } = item;
    const rows = [row('statement', item, path)];
    if (hint) rows.push({ kind: 'hint', path: `${path}.hint`, text: hint });
    if (codes) rows.push({ kind: 'codes', path: `${path}.codes`, text: data(codes) });
    return { id, path, rows };
  });
  return { name, entries };
}

// A group has no id: it is known by its level and its place in it.
function* warnings({ warningSigns = [] }: Pack): Generator<Entry> {
  for (const [at, { level, groups }] of warningSigns.entries()) {
    for (const [index, { who, action, steps = [], signs }] of groups.entries()) {
      const path = `$.warningSigns[${at}].groups[${index}]`;
      const each = (kind: RowKind, name: string, list: readonly Statement[]) =>
        list.map((item, nth) => row(kind, item, `${path}.${name}[${nth}]`));
      const rows = [
        row('action', action, `${path}.action`),
        ...each('step', 'steps', steps),
        ...each('sign', 'signs', signs),
      ];
      if (who) rows.unshift({ kind: 'who', path: `${path}.who`, text: who });
      yield { id: `${level}-${index + 1}`, path, level, rows };
    }
  }
}

function row(kind: RowKind, statement: Statement, path: string): Row {
  return { ...basisOf(statement), kind, path, text: statement.text };
}
