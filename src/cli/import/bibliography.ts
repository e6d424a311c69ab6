// References from where writers keep them: CSL as JSON or YAML, or BibTeX.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { Inline, Reference } from '../../generated/pack.js';
import schema from '../../content/pack.schema.json' with { type: 'json' };
import { Unreadable, type Losses } from './losses.js';
import { attribute, placeOf, type Element } from './tree.js';
import { oneLine, slug, unique } from './words.js';

/** The references that a text can cite, by the keys that it cites them by. */
export interface Bibliography {
  references: Reference[];
  byKey: Map<string, Reference>;
}

type Loose = Record<string, unknown>;

const TYPES: readonly string[] = schema.$defs.Reference.properties.type.enum;

/** A file of references, by the ending of its name. */
export function readReferences(text: string, file: string): Loose[] {
  if (/\.bib(tex)?$/i.test(file)) return bibtex(text);
  let value: unknown;
  try {
    value = /\.json$/i.test(file) ? JSON.parse(text) : parseYaml(text, { maxAliasCount: 100 });
  } catch (error) {
    throw new Unreadable(`${file} cannot be read: ${(error as Error).message.split('\n')[0]}`);
  }
  const { references = value } = Object(value) as { references?: unknown };
  if (Array.isArray(references)) return references as Loose[];
  throw new Unreadable(`${file} holds no list of references.`);
}

// The reader of BibTeX does not come with this package: few need it, and it is used where it is installed.
function bibtex(text: string): Loose[] {
  for (const from of [import.meta.url, join(process.cwd(), 'pack.json')]) {
    let Cite: new (text: string) => { data: Loose[] };
    try {
      const require = createRequire(from);
      ({ Cite } = require('@citation-js/core') as { Cite: typeof Cite });
      require('@citation-js/plugin-bibtex');
    } catch {
      continue;
    }
    try {
      return new Cite(text).data.map(({ _graph, ...item }) => (void _graph, item));
    } catch (error) {
      throw new Unreadable(`The BibTeX cannot be read: ${(error as Error).message.split('\n')[0]}`);
    }
  }
  throw new Unreadable(
    'To read BibTeX, install its reader and try again: npm install @citation-js/core @citation-js/plugin-bibtex. Or export CSL JSON from your reference manager.',
  );
}

/** References as packs have them; what a pack cannot hold of one is named. */
export function bibliography(items: readonly Loose[], losses: Losses, place: string): Bibliography {
  const ids = new Set(['source']);
  const byKey = new Map<string, Reference>();
  for (const item of items) {
    if (Object(item) !== item || Array.isArray(item)) {
      losses.leftOut(
        place,
        'What is no reference, in the list of references.',
        oneLine(String(item)),
      );
      continue;
    }
    const key = String(item['id'] ?? item['citation-key'] ?? '');
    const id = unique(slug(key, 'reference'), ids);
    byKey.set(key, reference(item, id, losses, place));
  }
  return { references: [...byKey.values()], byKey };
}

const NUMBERS: Record<string, RegExp> = {
  DOI: /10\.\d{4,9}\/[^\s<>"\\]+$/,
  PMID: /\d{1,9}$/,
  PMCID: /PMC\d{1,9}$/,
};

function reference(item: Loose, id: string, losses: Losses, place: string): Reference {
  const made: Loose = { ...item, id };
  const drop = (field: string, why: string) => {
    losses.leftOut(
      place,
      `${field} of a reference: ${why}`,
      `${id}: ${JSON.stringify(item[field])}`,
    );
    delete made[field];
  };
  const type = String(item['type'] ?? '');
  if (!TYPES.includes(type)) {
    if (type)
      losses.lookAt(
        place,
        `A reference of a type that CSL does not know is a "document".`,
        `${id}: ${type}`,
      );
    made['type'] = 'document';
  }
  const title = oneLine(String(item['title'] ?? ''));
  made['title'] = title.slice(0, 2000) || `[… the title of the source ${id}]`;
  for (const [field, form] of Object.entries(NUMBERS)) {
    if (made[field] === undefined) continue;
    const value = String(made[field]).trim();
    const found = form.exec(/^\d+$/.test(value) && field === 'PMCID' ? `PMC${value}` : value)?.[0];
    if (found) made[field] = found;
    else drop(field, 'it has not the form of one.');
  }
  const url = String(made['URL'] ?? '');
  if (made['URL'] !== undefined && !/^https:\/\/[^\s\\]+$/.test(url))
    drop('URL', 'it does not begin with https://.');
  for (const field of ['issued', 'accessed'])
    if (made[field] !== undefined) {
      const date = dateParts(made[field]);
      if (date) made[field] = { 'date-parts': [date] };
      else drop(field, 'it is no date.');
    }
  names(made, drop);
  for (const field of [
    'container-title',
    'publisher',
    'note',
    'ISBN',
    'volume',
    'issue',
    'page',
    'number',
  ])
    if (made[field] !== undefined) {
      const words = oneLine(String(made[field]));
      if (!words || words.length > 2000 || Object(made[field]) === made[field])
        drop(field, 'it is no words.');
      else made[field] = words;
    }
  delete made['custom'];
  return made as unknown as Reference;
}

function names(made: Loose, drop: (field: string, why: string) => void) {
  const { author } = made;
  if (author === undefined) return;
  const list = (Array.isArray(author) ? author : [author]).map((one: unknown) =>
    typeof one === 'string' ? { literal: one } : Object(one),
  ) as Loose[];
  const good = list.filter(({ family, literal }) => String(family ?? literal ?? '').trim());
  if (good.length) made['author'] = good.slice(0, 100);
  if (!good.length || good.length < list.length || good.length > 100) {
    if (good.length) drop('author', 'not each has a name.');
    else drop('author', 'none has a name.');
    if (good.length) made['author'] = good.slice(0, 100);
  }
}

/** A date of CSL, in each of the ways that writers have: a year, a day, `date-parts`, the maps of Pandoc. */
export function dateParts(value: unknown, today = new Date()): (string | number)[] | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const { 'date-parts': given, year, month, day, raw, literal } = Object(first) as Loose;
  const parts =
    (Array.isArray(given) ? (given[0] as unknown) : undefined) ??
    (year !== undefined
      ? [year, month, day].filter((part) => part !== undefined)
      : (raw ?? literal ?? (first instanceof Date ? first.toISOString().slice(0, 10) : first)));
  const list = (Array.isArray(parts) ? parts : String(parts).split(/[-/T]/).slice(0, 3)).map(
    Number,
  );
  if (!list.length || list.some((part) => !Number.isInteger(part))) return undefined;
  const [y = 0, m = 1, d = 1] = list;
  const date = new Date(Date.UTC(y, m - 1, d));
  const real = date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return real && y > 0 && y < 10_000 && date <= today ? list : undefined;
}

/** What a citation in the text points to. */
export function citationOf(
  mark: Element,
  bibliography: Bibliography | undefined,
  losses: Losses,
): Inline[] {
  const place = placeOf(mark);
  const words = attribute(mark, 'data-words') ?? '';
  if (words)
    losses.leftOut(
      place,
      'The words inside a citation, such as a page. Say it in the sentence if readers need it.',
      words,
    );
  const keys = (attribute(mark, 'data-keys') ?? '').split(' ').filter(Boolean);
  const ids = keys.map((key) => {
    const known = bibliography?.byKey.get(key);
    if (known) return known.id;
    losses.lookAt(
      place,
      'A citation of a source that the references do not have: write what it is.',
      `@${key}`,
    );
    const taken = new Set([...(bibliography?.references ?? []).map(({ id }) => id), 'source']);
    const id = unique(slug(key, 'reference'), taken);
    const stub: Reference = {
      id,
      type: 'document',
      title: `[… the source that the text calls @${key}]`,
    };
    bibliography?.references.push(stub);
    bibliography?.byKey.set(key, stub);
    return id;
  });
  return ids.length ? [{ citation: [...new Set(ids)] }] : [];
}
