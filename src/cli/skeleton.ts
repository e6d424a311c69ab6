import type { Block, Pack, Statement } from '../generated/pack.js';
import { today } from './terminal.js';

const blank = (what: string) => `[… ${what}]`;
const judged = (what: string): Statement => ({ text: blank(what), basis: 'editorial' });
const cited = (what: string): Statement => ({ text: blank(what), citations: ['source-1'] });
const paragraph = (what: string): Block => ({ type: 'paragraph', ...judged(what) });

/** A pack with every part that a pack can have, whose blanks are to be filled in. */
export function skeleton(condition: string, lang: string): Pack {
  return {
    schemaVersion: 1,
    condition,
    lang,
    version: '0.1.0',
    title: blank('the name of the condition, as a patient knows it'),
    otherNames: [blank('another name that a reader may have met')],
    codes: [
      {
        system: 'http://snomed.info/sct',
        code: blank('the code of the condition in SNOMED CT; or remove "codes"'),
      },
    ],
    jurisdiction: blank('the country whose services the words describe, two letters such as GB'),
    provenance: {
      source: blank('who stands behind the words, such as your hospital'),
      authorRole: blank('who wrote it, as a role'),
      date: today(),
      nextReview: blank('the day by which it is to be reviewed, YYYY-MM-DD'),
      licence: blank('under which licence the words may be used, such as CC BY 4.0'),
      disclaimer: [
        blank('what this information is and is not; ends with whom to call in an emergency'),
        { contact: 'emergency' },
        '.',
      ],
      review: { status: 'unreviewed' },
    },
    keyPoints: [cited('the most important sentence'), judged('the next')],
    sections: sections(),
    symptomAdvice: [judged('what is said before the list, whatever is ticked')],
    symptoms: [
      {
        id: 'symptom-1',
        text: blank('a symptom, in a few words'),
        hint: blank('a second, quieter line; or remove "hint"'),
        citations: ['source-1'],
      },
      { id: 'symptom-2', text: blank('another symptom'), basis: 'editorial' },
    ],
    warningSigns: [
      level('emergency', 'what to do now', 'emergency'),
      level('urgent', 'what to do the same day', 'urgent-advice'),
      level('soon', 'what to do within days', 'helpline'),
    ],
    warningAdvice: [judged('what is said after the warning signs')],
    questions: [
      {
        id: 'question-1',
        question: blank('a question, as a patient asks it'),
        answer: [paragraph('the answer; the first sentence answers the question')],
      },
    ],
    questionsToAsk: [
      { id: 'ask-1', text: blank('a question to take to an appointment'), basis: 'editorial' },
    ],
    references: [
      {
        id: 'source-1',
        type: 'webpage',
        title: blank('the title of the source'),
        author: [{ literal: blank('who wrote it: a body, or "family" and "given" of a person') }],
        publisher: blank('who published it'),
        URL: blank('its address, beginning with https://'),
      },
    ],
    glossary: [
      {
        id: 'word-1',
        term: blank('a word that needs an explanation'),
        definition: blank('one or two plain sentences'),
        basis: 'editorial',
      },
    ],
  };
}

function level(
  level: 'emergency' | 'urgent' | 'soon',
  action: string,
  contact: 'emergency' | 'urgent-advice' | 'helpline',
): NonNullable<Pack['warningSigns']>[number] {
  return {
    level,
    groups: [
      {
        who: blank('for whom; remove "who" where it is for everyone'),
        action: { text: [`${blank(action)} `, { contact }], basis: 'editorial' },
        steps: [judged('what to do next; or remove "steps"')],
        signs: [cited('a sign, in a short line')],
      },
    ],
  };
}

/** The sections that readers know from other packs, and each kind of block once. */
function sections(): NonNullable<Pack['sections']> {
  const titles = {
    overview: 'what it is',
    'how-common': 'how common it is',
    causes: 'what causes it',
    symptoms: 'what it feels like',
    'when-to-get-help': 'when to get help',
    tests: 'how it is found',
    treatment: 'how it is treated',
    risk: 'who is at risk',
    complications: 'what it can lead to',
    prevention: 'what helps against it',
    outlook: 'what to expect',
    'questions-to-ask': 'what to ask',
    summary: 'in short',
  };
  const bodies = new Map(
    Object.entries({ overview: overview(), tests: tests(), treatment: treatment() }),
  );
  return Object.entries(titles).map(([id, title]) => ({
    id,
    title: blank(`a heading: ${title}`),
    body: bodies.get(id) ?? [paragraph(`a paragraph: ${title}`)],
  }));
}

function overview(): Block[] {
  const text = [
    blank('words before a '),
    { term: 'word-1', text: blank('word that is explained, as it stands here') },
    blank(' and after it; '),
    { strong: blank('words that matter most') },
    { citation: ['source-1'] },
    { link: blank('https:// address'), text: blank('where the link leads') },
  ];
  return [
    { type: 'paragraph', text, basis: 'editorial' },
    { type: 'subheading', text: blank('a heading inside the section; or remove this block') },
    {
      type: 'list',
      intro: blank('the words before a list, ending in a colon'),
      items: [cited('an item')],
    },
  ];
}

function tests(): Block[] {
  const item = { name: blank('a name'), ...judged('what is said of it') };
  return [
    { type: 'definitions', items: [item] },
    { type: 'callout', title: blank('a short heading'), ...judged('something that stands out') },
  ];
}

function treatment(): Block[] {
  const columns = ['the heading of the names', 'a heading', 'another heading'].map(blank);
  const cells = [blank('a cell'), blank('another cell')];
  const rows = [{ name: blank("a row's name"), cells, citations: ['source-1'] }];
  return [
    { type: 'table', caption: blank('what the table compares'), columns, rows },
    { type: 'list', ordered: true, items: [judged('the first step'), judged('the next step')] },
  ];
}
