// The English of the outline of a pack: what a reviewer reads beside the pack's own words.
import type { Entry, Part, PartName } from '../content/outline.js';
import type { Row, RowKind } from '../content/outline-rows.js';
import type { Reference, WarningLevel } from '../generated/pack.js';

/** The title of a part. */
export function partTitle({ name }: Part): string {
  return PARTS[name];
}

/** The heading above an entry's rows, if there is one. */
export function entryTitle({ title, level }: Omit<Entry, 'id'>): string | undefined {
  return level ? LEVELS[level] : title;
}

/** What stands before a row's words, where its place does not say what it is. */
export function leadOf({ kind, name }: Row): string | undefined {
  if (kind === 'term') return name;
  if (kind === 'figure') return `Drawing ${name}`;
  if (kind === 'item') return name ? `${name}.` : '•';
  return LEADS[kind];
}

/** A source with all that is known of it, but for what the build writes. */
export function citation({ id, author = [], title, custom, ...rest }: Reference): string {
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

const PARTS: Record<PartName, string> = {
  pack: 'The pack',
  keyPoints: 'Key points',
  warningSigns: 'Warning signs',
  warningAdvice: 'After the warning signs',
  sections: 'Sections',
  symptomAdvice: 'Before the symptoms',
  symptoms: 'Symptoms',
  questions: 'Questions and answers',
  questionsToAsk: 'Questions to ask',
  glossary: 'Words explained',
  provenance: 'Where the words come from',
  references: 'References',
};

const LEVELS: Record<WarningLevel['level'], string> = {
  emergency: 'Emergency, now',
  urgent: 'Urgent, the same day',
  soon: 'Soon, within days',
};

const LEADS: Record<Exclude<RowKind, 'term' | 'figure' | 'item'>, string | undefined> = {
  condition: 'Condition',
  lang: 'Language',
  version: 'Version',
  title: 'Title',
  otherNames: 'Other names',
  codes: 'Codes',
  jurisdiction: 'Written for',
  source: 'Source',
  adaptedFrom: 'Adapted from',
  authorRole: 'Written by',
  date: 'Date of version',
  nextReview: 'Review due by',
  licence: 'Licence',
  disclaimer: 'Disclaimer',
  review: 'Review',
  subheading: 'Heading',
  callout: 'Callout',
  list: 'List',
  table: 'Table',
  row: 'Row',
  alternative: 'In words',
  labels: 'Labels',
  hint: 'Hint',
  who: 'For whom',
  action: 'What to do',
  step: 'Then',
  sign: 'Sign',
  paragraph: undefined,
  definition: undefined,
  statement: undefined,
  reference: undefined,
};
