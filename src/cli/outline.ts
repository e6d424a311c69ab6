// A pack as a list of rows, in reading order: what a reviewer goes through and what is compared.
import type { ListItem, Pack, Reference, Statement, Text } from '../generated/pack.js';
import { blockRows } from './blocks.js';

/** A run of words with what it rests on. `lead` says what it is, where its place does not. */
export interface Row {
  path: string;
  lead?: string | undefined;
  text: Text;
  citations?: readonly string[] | undefined;
  basis?: 'editorial' | undefined;
}

/** What has an id of its own, or stands for itself. */
export interface Entry {
  id: string;
  path: string;
  /** A heading above the rows. */
  title?: string;
  rows: Row[];
}

/** A part of a pack. */
export interface Part {
  name: string;
  title: string;
  entries: Entry[];
}

/** All parts of a pack that has the shape of one. */
export function outline(pack: Pack): Part[] {
  return [
    { name: 'pack', title: 'The pack', entries: [...fields(pack, '$', HEAD)] },
    { name: 'keyPoints', title: 'Key points', entries: list(pack, 'keyPoints') },
    { name: 'warningSigns', title: 'Warning signs', entries: [...warnings(pack)] },
    {
      name: 'warningAdvice',
      title: 'After the warning signs',
      entries: list(pack, 'warningAdvice'),
    },
    {
      name: 'sections',
      title: 'Sections',
      entries: (pack.sections ?? []).map(({ id, title, body }, index) => {
        const path = `$.sections[${index}]`;
        return { id, path, title, rows: [...blockRows(body, `${path}.body`)] };
      }),
    },
    { name: 'symptomAdvice', title: 'Before the symptoms', entries: list(pack, 'symptomAdvice') },
    { name: 'symptoms', title: 'Symptoms', entries: items(pack, 'symptoms') },
    {
      name: 'questions',
      title: 'Questions and answers',
      entries: (pack.questions ?? []).map(({ id, question, answer }, index) => {
        const path = `$.questions[${index}]`;
        return { id, path, title: question, rows: [...blockRows(answer, `${path}.answer`)] };
      }),
    },
    { name: 'questionsToAsk', title: 'Questions to ask', entries: items(pack, 'questionsToAsk') },
    {
      name: 'glossary',
      title: 'Words explained',
      entries: (pack.glossary ?? []).map(({ id, term, definition, ...basis }, index) => {
        const path = `$.glossary[${index}]`;
        return { id, path, rows: [{ ...rests(basis), path, lead: term, text: definition }] };
      }),
    },
    {
      name: 'provenance',
      title: 'Where the words come from',
      entries: [...fields(pack.provenance, '$.provenance', ORIGIN)],
    },
    {
      name: 'references',
      title: 'References',
      entries: pack.references.map((reference, index) => {
        const path = `$.references[${index}]`;
        return { id: reference.id, path, rows: [{ path, text: citation(reference) }] };
      }),
    },
  ];
}

const HEAD = {
  condition: 'Condition',
  lang: 'Language',
  version: 'Version',
  title: 'Title',
  otherNames: 'Other names',
  codes: 'Codes',
  jurisdiction: 'Written for',
};
const ORIGIN = {
  source: 'Source',
  adaptedFrom: 'Adapted from',
  authorRole: 'Written by',
  date: 'Date of version',
  nextReview: 'Review due by',
  licence: 'Licence',
  disclaimer: 'Disclaimer',
  review: 'Review',
};

function* fields(whole: object, path: string, names: Record<string, string>): Generator<Entry> {
  for (const [name, lead] of Object.entries(names)) {
    const value = (whole as Record<string, unknown>)[name];
    if (value === undefined) continue;
    const at = `${path}.${name}`;
    const text = name === 'disclaimer' ? (value as Text) : data(value);
    yield { id: name, path: at, rows: [{ path: at, lead, text }] };
  }
}

/** Data that is not text, in one line: codes, other names, who reviewed it. */
function data(value: unknown): string {
  if (Array.isArray(value)) return value.map(data).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).map(data).join(', ');
}

function rests({ citations, basis }: Omit<Statement, 'text'>): Pick<Row, 'citations' | 'basis'> {
  return { citations, basis };
}

function list(pack: Pack, name: 'keyPoints' | 'symptomAdvice' | 'warningAdvice'): Entry[] {
  const statements = pack[name];
  const path = `$.${name}`;
  const rows = (statements ?? []).map((item, index) => ({ ...item, path: `${path}[${index}]` }));
  return statements ? [{ id: name, path, rows }] : [];
}

function items(pack: Pack, name: 'symptoms' | 'questionsToAsk'): Entry[] {
  return (pack[name] ?? []).map((item: ListItem, index) => {
    const path = `$.${name}[${index}]`;
    const { id, text, hint, codes } = item;
    const rows: Row[] = [{ ...rests(item), path, text }];
    if (hint) rows.push({ path: `${path}.hint`, lead: 'Hint', text: hint });
    if (codes) rows.push({ path: `${path}.codes`, lead: 'Codes', text: data(codes) });
    return { id, path, rows };
  });
}

const LEVELS = {
  emergency: 'Emergency, now',
  urgent: 'Urgent, the same day',
  soon: 'Soon, within days',
};

// A group has no id: it is known by its level and its place in it.
function* warnings({ warningSigns = [] }: Pack): Generator<Entry> {
  for (const [at, { level, groups }] of warningSigns.entries()) {
    for (const [index, { who, action, steps = [], signs }] of groups.entries()) {
      const path = `$.warningSigns[${at}].groups[${index}]`;
      const each = (name: string, lead: string, statements: readonly Statement[]) =>
        statements.map((item, nth) => ({ ...item, lead, path: `${path}.${name}[${nth}]` }));
      yield {
        id: `${level}-${index + 1}`,
        path,
        title: LEVELS[level],
        rows: [
          ...(who ? [{ path: `${path}.who`, lead: 'For whom', text: who }] : []),
          { ...action, lead: 'What to do', path: `${path}.action` },
          ...each('steps', 'Then', steps),
          ...each('signs', 'Sign', signs),
        ],
      };
    }
  }
}

/** A source with all that is known of it, but for what the build writes. */
function citation({ id, author = [], title, custom, ...rest }: Reference): string {
  void [id, custom];
  const names = author.map(
    ({ family, given = '', literal }) => literal ?? `${family} ${given}`.trim(),
  );
  const { type, 'container-title': journal, publisher, issued, accessed, ...more } = rest;
  const date = (parts?: Reference['issued']) =>
    parts?.['date-parts'].map((part) => part.join('-')).join('/');
  const { URL: url, DOI, PMID, PMCID, ...numbers } = more;
  const labelled = { ...numbers, DOI, PMID, PMCID };
  return [
    names.join(', '),
    title,
    journal,
    publisher,
    date(issued),
    ...Object.entries(labelled).map(([name, value]) => value && `${name} ${value}`),
    url,
    accessed && `accessed ${date(accessed)}`,
    `(${type})`,
  ]
    .filter(Boolean)
    .join('. ');
}
