import type { Pack } from '../generated/pack.js';
import { blank, cited, items, judged, paragraph } from './blanks.js';
import { kinds, type Kind, type KindName } from './kinds.js';
import { today } from './terminal.js';

type Level = NonNullable<Pack['warningSigns']>[number];

/** A pack with the parts that fit its kind, whose blanks are to be filled in. */
export function skeleton(condition: string, lang: string, name: KindName = 'condition'): Pack {
  const kind = kinds[name];
  return {
    schemaVersion: 1,
    condition,
    lang,
    version: '0.1.0',
    title: blank(`the name of ${kind.about}, as a patient knows it`),
    otherNames: [blank('another name that a reader may have met')],
    ...(name === 'condition' && {
      codes: [
        {
          system: 'http://snomed.info/sct',
          code: blank('the code of the condition in SNOMED CT; or remove "codes"'),
        },
      ],
      labels: { helpline: blank('what your readers call your helpline; or remove "labels"') },
    }),
    jurisdiction: blank('the country whose services the words describe, two letters such as GB'),
    provenance: provenance(),
    services: services(),
    keyPoints: [cited('the most important sentence'), judged('the next')],
    sections: Object.entries(kind.sections).map(([id, [heading, ...body]]) => ({
      id,
      title: blank(`a heading: ${heading}`),
      body,
    })),
    ...(kind.symptoms && symptoms(kind.symptoms)),
    warningSigns: levels(kind),
    warningAdvice: [judged('what is said after the warning signs')],
    questions: Object.entries(kind.questions).map(([id, question]) => ({
      id,
      question: blank(`a question, as a patient asks it: ${question}`),
      answer: [paragraph('the answer; the first sentence answers the question')],
    })),
    questionsToAsk: items('ask', 'a question to take to an appointment', 'another question'),
    references: references(),
    furtherReading: [
      {
        title: blank('the title of a page to go on to'),
        url: blank('its address, beginning with https://'),
        note: blank('what is to be found there; or remove "note"'),
      },
    ],
    glossary: [
      {
        id: 'word-1',
        term: blank('a word that needs an explanation'),
        definition: blank('one or two plain sentences'),
        basis: 'consensus',
      },
    ],
  };
}

function provenance(): Pack['provenance'] {
  return {
    source: blank('who stands behind the words, such as your hospital'),
    authorRole: blank('who wrote it, as a role'),
    owner: blank('who answers for the words in law, such as your trust'),
    intendedUse: blank('for whom and for what it is, and why it is no medical device'),
    making: {
      people: blank('who took part in writing it'),
      testing: blank('how readers tested it; that none did, too'),
      inequalities: blank('whom it may leave out, and what was done about that'),
    },
    evidence: {
      searched: today(),
      where: blank('where and for what sources were searched'),
      graded: blank('how sources were chosen and weighed'),
    },
    interests: blank('interests of those who wrote it; that there are none, too'),
    funding: blank('who paid for it; that nobody did, too'),
    report: {
      text: blank('how to report an error, and by when it is answered'),
      link: blank('where to write: https://… or mailto:…; or remove "link"'),
    },
    date: today(),
    nextReview: blank('the day by which it is to be reviewed, YYYY-MM-DD'),
    licence: blank('under which licence the words may be used, such as CC BY 4.0'),
    disclaimer: [
      blank('what this information is and is not; ends with whom to call in an emergency'),
      { contact: 'emergency' },
      `. ${blank('whom to call with a question about it: ')}`,
      { service: 'service-1' },
      '.',
    ],
    review: { status: 'unreviewed' },
  };
}

function services(): Pack['services'] {
  return [
    {
      id: 'service-1',
      name: blank('a service that a reader can turn to, such as your ward'),
      who: blank('for whom it is; or remove "who"'),
      hours: blank('when it can be reached; or remove "hours"'),
      checked: today(),
      ways: [
        { call: blank('its number') },
        { email: blank('its e-mail address; or remove this way') },
        { web: blank('its page, beginning with https://; or remove this way') },
      ],
    },
  ];
}

function symptoms(what: string): Pick<Pack, 'symptomAdvice' | 'symptoms'> {
  return {
    symptomAdvice: [judged('what is said before the list, whatever is ticked')],
    symptoms: [
      {
        id: 'symptom-1',
        text: blank(what),
        hint: blank('a second, quieter line; or remove "hint"'),
        citations: ['source-1'],
      },
      ...items('another', what),
    ],
  };
}

const ACTIONS = {
  emergency: ['what to do now; whom to call: ', 'emergency'],
  urgent: ['what to do the same day; whom to call: ', 'urgent-advice'],
  soon: ['what to do within days; whom to call: ', 'helpline'],
  routine: ['what to do, without a deadline; whom to ask: ', 'helpline'],
} as const;

function levels({ warningSigns }: Kind): Level[] {
  return Object.entries(warningSigns).map(([name, [sign, id]]) => {
    const level = name as Level['level'];
    const [action, contact] = ACTIONS[level];
    return {
      level,
      groups: [
        {
          ...(id && { id }),
          who: blank('for whom; remove "who" where it is for everyone'),
          action: { text: [blank(action), { contact }], basis: 'consensus' },
          steps: [judged('what to do next; or remove "steps"')],
          intro: blank('the words before the signs, such as "If you:"; or remove "intro"'),
          signs: [cited(sign)],
          after: [judged('sentences after the signs; or remove "after"')],
        },
      ],
    };
  });
}

function references(): Pack['references'] {
  return [
    {
      id: 'source-1',
      type: 'webpage',
      title: blank('the title of the source'),
      author: [{ literal: blank('who wrote it: a body, or "family" and "given" of a person') }],
      publisher: blank('who published it'),
      URL: blank('its address, beginning with https://'),
      accessed: { 'date-parts': [today().split('-').map(Number)] },
    },
  ];
}
