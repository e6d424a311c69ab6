// The English of the outline of a pack: what a reviewer reads beside the pack's own words.
import type { Entry, Part, PartName } from '../content/outline.js';
import type { Row, RowKind } from '../content/outline-rows.js';
import type { Reference, WarningLevel } from '../generated/pack.js';

/** The title of a part. */
export function partTitle({ name }: Part): string {
  return PARTS[name];
}

/** The heading above an entry's rows, if there is one. */
export function entryTitle({ title, level }: Pick<Entry, 'title' | 'level'>): string | undefined {
  return level ? LEVELS[level] : title;
}

/** What stands before a row's words, where its place does not say what it is. */
export function leadOf({ kind, name }: Row): string | undefined {
  if (kind === 'term') return name;
  if (kind === 'figure') return `Drawing ${name}`;
  if (kind === 'item') return name ? `${name}.` : '•';
  return LEADS[kind];
}

/** A source with all that a reader may see of it, but for what the build writes. */
export function citation(reference: Reference): string {
  const { type, title, author = [], publisher, issued, accessed, URL: url, note } = reference;
  const names = author.map(
    ({ family, given = '', literal }) => literal ?? `${family} ${given}`.trim(),
  );
  const numbers = ['volume', 'issue', 'page', 'number', 'DOI', 'PMID', 'PMCID', 'ISBN'] as const;
  return [
    names.join(', '),
    title,
    reference['container-title'],
    publisher,
    date(issued),
    ...numbers.map((name) => reference[name] !== undefined && `${name} ${reference[name]}`),
    url,
    accessed && `accessed ${date(accessed)}`,
    note,
    `(${type})`,
  ]
    .filter(Boolean)
    .join('. ');
}

function date(value: Reference['issued']): string | undefined {
  const parts = value?.['date-parts']?.map((part) => part.join('-')).join('/');
  return parts ?? value?.literal ?? value?.raw;
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
  services: 'Services',
  glossary: 'Words explained',
  furtherReading: 'Further reading',
  labels: 'Words of the interface',
  provenance: 'Where the words come from',
  references: 'References',
};

const LEVELS: Record<WarningLevel['level'], string> = {
  emergency: 'Emergency, now',
  urgent: 'Urgent, the same day',
  soon: 'Soon, within days',
  routine: 'Routine, without a deadline',
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
  owner: 'Owner',
  intendedUse: 'Intended use',
  making: 'How it was made',
  evidence: 'Evidence',
  interests: 'Interests',
  funding: 'Funding',
  report: 'To report an error',
  grace: 'Days of grace',
  date: 'Date of version',
  nextReview: 'Review due by',
  licence: 'Licence',
  disclaimer: 'Disclaimer',
  review: 'Review',
  subheading: 'Heading',
  callout: 'Callout',
  do: 'Do',
  dont: 'Don’t',
  checklist: 'Boxes to tick',
  box: '☐',
  show: 'Shown here',
  image: 'Picture',
  caption: 'Caption',
  credit: 'Credit',
  list: 'List',
  table: 'Table',
  row: 'Row',
  alternative: 'In words',
  labels: 'Labels',
  hint: 'Hint',
  level: 'How urgent',
  who: 'For whom',
  action: 'What to do',
  step: 'Then',
  intro: 'Before the list',
  sign: 'Sign',
  after: 'After it',
  service: 'Name',
  hours: 'Hours',
  call: 'Call',
  message: 'Text message to',
  relay: 'Relay',
  email: 'E-mail',
  web: 'On the web',
  checked: 'Ways checked on',
  note: 'What is there',
  paragraph: undefined,
  definition: undefined,
  statement: undefined,
  link: undefined,
  reference: undefined,
};
