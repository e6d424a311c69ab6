// What a pack of each kind says, in an order that readers know; see skeleton.ts for what all have.
import type { Block } from '../generated/pack.js';
import {
  callout,
  checklist,
  definitions,
  donts,
  dos,
  list,
  paragraph,
  paragraphWithTerm,
  showGroup,
  showList,
  showService,
  steps,
  table,
} from './blanks.js';
import { everyPiece, everyShape } from './every-block.js';

/** A kind of pack. */
export interface Kind {
  /** What it is about, as in "the name of …". */
  about: string;
  /** By id: the heading, and the blocks. */
  sections: Readonly<Record<string, readonly [heading: string, ...body: Block[]]>>;
  /** By id. */
  questions: Readonly<Record<string, string>>;
  /** What the boxes are for, if it has some. */
  symptoms?: string;
  /** What each level is about; an id for a group that a section shows. */
  warningSigns: Readonly<
    Partial<
      Record<'emergency' | 'urgent' | 'soon' | 'routine', readonly [what: string, id?: string]>
    >
  >;
}

const condition: Kind = {
  about: 'the condition',
  sections: {
    overview: ['what it is', ...everyPiece()],
    'how-common': ['how common it is', paragraph('how many people have it')],
    causes: ['what causes it', list('it may come from', 'a cause', 'another cause')],
    symptoms: ['what it feels like', paragraph('what it is like'), showList('symptoms')],
    'when-to-get-help': ['when to get help', showList('warningSigns')],
    tests: ['how it is found', definitions('a test', 'what is done, and what it shows')],
    treatment: ['how it is treated', ...everyShape()],
    risk: ['who is at risk', list('it is more likely if', 'something that makes it more likely')],
    complications: ['what it can lead to', paragraph('what it can lead to')],
    prevention: ['what helps against it', dos('what helps'), donts('what makes it worse')],
    outlook: ['what to expect', paragraph('what to expect')],
    'questions-to-ask': ['what to ask', showList('questionsToAsk')],
    summary: ['in short', paragraph('the whole in two sentences')],
  },
  questions: {
    'is-it-serious': 'is it serious?',
    'will-it-go-away': 'will it go away?',
    'can-i-pass-it-on': 'can I pass it on?',
    'did-i-cause-it': 'did I cause it?',
    'when-to-see-a-doctor': 'when should I see a doctor?',
  },
  symptoms: 'a symptom, in a few words',
  warningSigns: {
    emergency: ['a sign that cannot wait'],
    urgent: ['a sign for which help is needed the same day'],
    soon: ['a sign to have looked at within days'],
    routine: ['what to ask about at the next appointment'],
  },
};

const medicine: Kind = {
  about: 'the medicine',
  sections: {
    about: ['about the medicine', paragraphWithTerm('what it is and what it is for')],
    'who-can-take-it': [
      'who can take it',
      paragraph('who it is for'),
      list('tell your doctor before you take it if you', 'a reason', 'another reason'),
    ],
    'how-to-take-it': [
      'how and when to take it',
      table('how much to take', 'age or reason', 'how much', 'how often'),
      steps('the first step of taking it', 'the next step'),
      dos('how to take it'),
      donts('what not to do with it'),
    ],
    'if-you-forget-it': [
      'if you forget a dose',
      paragraph('what to do about a dose that was forgotten'),
    ],
    'if-you-take-too-much': ['if you take too much', showGroup('too-much')],
    'side-effects': [
      'side effects',
      paragraph('how likely they are'),
      showList('symptoms'),
      showList('warningSigns'),
    ],
    'other-medicines': [
      'taking it with other medicines',
      list('it does not go well with', 'a medicine', 'another medicine', 'a herbal remedy'),
    ],
    pregnancy: ['pregnancy, breastfeeding and fertility', paragraph('what is known about it')],
    storage: ['how to keep it', paragraph('where to keep it, and how long')],
    'questions-to-ask': ['what to ask', showList('questionsToAsk')],
  },
  questions: {
    'how-does-it-work': 'how does it work?',
    'when-will-it-help': 'when will I feel better?',
    'how-long-to-take-it': 'how long will I take it for?',
    'can-i-stop': 'can I stop taking it?',
    'food-and-alcohol': 'can I eat and drink as usual?',
    'can-i-drive': 'can I drive?',
  },
  symptoms: 'a common side effect, in a few words',
  warningSigns: {
    emergency: ['a sign of a serious allergic reaction'],
    urgent: ['how much is too much, and for whom', 'too-much'],
    soon: ['a side effect to tell the doctor about'],
  },
};

const procedure: Kind = {
  about: 'the procedure',
  sections: {
    'what-it-is': ['what it is', paragraphWithTerm('what is done, and by whom')],
    'why-it-is-done': [
      'why it is done',
      paragraph('what it is for'),
      paragraph('what else there is'),
    ],
    'how-to-get-ready': [
      'how to get ready',
      table('what to eat and drink before', 'when', 'you may have', 'leave out'),
      list('tell the team before the day if you', 'take a medicine', 'have an allergy'),
      checklist('what-to-bring', 'what to bring', 'something to bring', 'another thing to bring'),
    ],
    'on-the-day': ['what happens on the day', steps('what happens first', 'what happens next')],
    afterwards: [
      'after it',
      paragraph('how it feels, and for how long'),
      dos('what helps to recover'),
      donts('what to leave alone, and for how long'),
    ],
    'when-to-get-help': ['when to get help', showList('warningSigns')],
    risks: [
      'what can go wrong',
      table('risks', 'what can happen', 'how often', 'what is done then'),
    ],
    results: [
      'what comes next',
      paragraph('results, stitches, the next appointment'),
      showService(),
    ],
    'questions-to-ask': ['what to ask', showList('questionsToAsk')],
  },
  questions: {
    'will-it-hurt': 'will it hurt?',
    'how-long-does-it-take': 'how long does it take?',
    'will-i-be-asleep': 'will I be awake?',
    'can-i-say-no': 'what if I do not want it?',
    'when-can-i-go-home': 'when can I go home?',
    'when-can-i-work-and-drive': 'when can I work and drive again?',
  },
  warningSigns: {
    emergency: ['a sign afterwards that cannot wait'],
    urgent: ['a sign afterwards for which to call the same day'],
    soon: ['a sign afterwards to tell the team about'],
  },
};

const test: Kind = {
  about: 'the test',
  sections: {
    'what-it-is': ['what it is', paragraphWithTerm('what is tested, and how')],
    'why-it-is-done': ['why it is done', paragraph('what it can find, and what it cannot')],
    'how-to-get-ready': [
      'how to get ready',
      dos('what to do before'),
      donts('what not to do before'),
      checklist('what-to-bring', 'what to bring', 'something to bring', 'another thing to bring'),
    ],
    'what-happens': ['what happens', steps('what happens first', 'what happens next')],
    afterwards: ['after it', paragraph('what to expect afterwards'), showList('warningSigns')],
    results: [
      'the results',
      paragraph('when and how they come'),
      table('what a result means', 'result', 'what it means', 'what comes next'),
      showService(),
    ],
    risks: ['what can go wrong', paragraph('how safe it is')],
    'questions-to-ask': ['what to ask', showList('questionsToAsk')],
  },
  questions: {
    'does-it-hurt': 'does it hurt?',
    'how-long-does-it-take': 'how long does it take?',
    'can-it-be-wrong': 'can the result be wrong?',
    'do-i-have-to': 'do I have to have it?',
    'what-if-i-miss-it': 'what if I cannot come?',
  },
  warningSigns: {
    urgent: ['a sign afterwards for which to call the same day'],
    soon: ['a sign afterwards to tell the team about'],
  },
};

const support: Kind = {
  about: 'the support, or of what it is for',
  sections: {
    'get-help-now': ['get help now', showList('warningSigns'), showService()],
    'who-it-is-for': [
      'who it is for',
      paragraphWithTerm('for whom it is, and that they are not alone'),
    ],
    'what-may-help': [
      'what may help',
      dos('something that helps many people', 'something else'),
      donts('something that makes it harder'),
    ],
    'my-plan': [
      'a plan for hard days',
      paragraph('what a plan is for'),
      checklist('my-plan', 'what I can do', 'something to do', 'somebody to call', 'a place to go'),
    ],
    'how-to-help-somebody': [
      'how to help somebody',
      callout('what matters most', paragraph('one sentence for who is worried about somebody')),
      dos('how to begin to talk'),
      donts('what not to say'),
    ],
    'more-help': ['more help', paragraph('who else there is, nearby and on the web')],
    'questions-to-ask': ['what to ask', showList('questionsToAsk')],
  },
  questions: {
    'what-happens-when-i-call': 'what happens when I call?',
    'will-anybody-know': 'will anybody else know?',
    'what-does-it-cost': 'what does it cost?',
    'is-it-bad-enough': 'is it bad enough to ask for help?',
    'can-i-bring-somebody': 'can I bring somebody?',
  },
  warningSigns: {
    emergency: ['a sign that a life is in danger'],
    urgent: ['a sign for which to talk to somebody today'],
    routine: ['what to talk about with a doctor'],
  },
};

/** By what `--kind` says. */
export const kinds = { condition, medicine, procedure, test, support };

export type KindName = keyof typeof kinds;
