import type { Labels } from './labels.js';

export const en: Labels = {
  lang: 'en',
  symptomChecklist: 'Symptom checklist',
  warningSigns: 'When to get help',
  faq: 'Questions and answers',
  references: 'References',

  emergency: 'Emergency',
  urgent: 'Urgent',
  soon: 'Soon',
  emergencyTiming: 'Get help now',
  urgentTiming: 'Get help the same day',
  soonTiming: 'Tell your team within a few days',
  call: (number) => `Call ${number}`,
  emergencyNumber: 'your local emergency number',
  adviceNumber: 'your local urgent medical advice line',
  helpline: 'your cancer team’s helpline',
  inAnEmergency: ['In an emergency, call ', '.'],

  tickWhatYouNotice: 'Tick what you have noticed',
  myList: 'My list to show',
  myListHint:
    'What you tick is written here, for you to print or copy and show to your team. It stays on this page and is gone when you leave it.',
  print: 'Print my list',
  copy: 'Copy my list',
  clear: 'Clear my list',
  listUpdated: 'Your list has been updated.',
  listCopied: 'Your list has been copied.',
  copyRefused: 'Your browser did not allow copying. Select this text and copy it:',
  whenDidItStart: 'When did it start?',
  note: 'Note',

  openAll: 'Open all answers',
  closeAll: 'Close all answers',
  search: 'Search the questions',
  noQuestionFound: 'No question has these words.',

  reference: 'reference',
  backToCitation: (number, letter) => `Back to where reference ${number} is cited, place ${letter}`,
  doi: 'DOI',
  pubmed: 'PubMed',
  editorial: 'the editor’s judgement',
  editorialMeaning: '* The editor’s judgement, not only a published source.',
  ifAnyOfThese: 'If you have any of these:',

  source: (source, date) => `${source}, ${date}.`,
  unreviewed: 'Not yet checked by a clinician.',
  reviewed: (role, date) => `Checked by: ${role}, ${date}.`,
  overdue: (date) =>
    `This information was due to be checked again by ${date}. It may be out of date.`,
  otherLanguage: (asked, shown) =>
    `This information is not available in ${asked} yet. It is shown in ${shown}.`,
  otherRegion: (country) =>
    `This information was written for services in ${country}. Where you are, other numbers and limits may apply: follow your own team’s advice first.`,
  notShown: 'This information could not be shown.',
  withdrawn: 'This information has been withdrawn.',
};
