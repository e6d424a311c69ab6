/** A small pack with something of every kind; its words stay as they are when the bundled pack's change. */
import { registerContent } from '../../src/content/registry.js';
import { packWith } from '../helpers.js';
import type { Pack } from '../../src/generated/pack.js';

const cited = { citations: ['guide'] };

export const small: Pack = packWith({
  title: 'A made-up condition',
  otherNames: ['Madeupitis'],
  version: '1.0.0',
  provenance: {
    source: 'Riverside Hospital',
    authorRole: 'Editor',
    date: '2026-10-01',
    nextReview: '2028-10-01',
    licence: 'CC BY 4.0',
    disclaimer: 'It does not replace your care team.',
    review: { status: 'unreviewed' },
  },
  keyPoints: [{ text: 'It can be treated.', ...cited }],
  sections: [
    {
      id: 'symptoms',
      title: 'Symptoms',
      body: [
        { type: 'subheading', text: 'How it feels' },
        {
          type: 'paragraph',
          text: ['Your ', { term: 'liver', text: 'liver' }, ' may hurt.'],
          ...cited,
        },
        {
          type: 'figure',
          figure: 'where-the-liver-is',
          alternative: 'The liver lies at the upper right.',
          caption: 'Where the liver is',
          labels: {
            liver: 'Liver',
            ribs: 'Ribs',
            'stomach-area': 'Stomach',
            'pain-upper-right': 'Pain',
            'pain-shoulder': 'Shoulder pain',
            right: 'Your right',
            left: 'Your left',
          },
        },
        { type: 'show', list: 'symptoms' },
      ],
    },
    {
      id: 'tests',
      title: 'Tests',
      body: [
        {
          type: 'table',
          caption: 'What each test shows',
          columns: ['Test', 'Shows'],
          rows: [{ name: 'Scan', cells: ['Pictures'], citations: ['paper'] }],
        },
        {
          type: 'callout',
          title: 'Good to know',
          body: [{ type: 'paragraph', text: 'You may eat before.', basis: 'consensus' }],
        },
        { type: 'definitions', items: [{ name: 'ALT', text: 'An enzyme', ...cited }] },
      ],
    },
    {
      id: 'living',
      title: 'Living with it',
      basis: 'consensus',
      body: [
        { type: 'do', items: [{ text: 'drink water' }, { text: 'rest' }] },
        { type: 'dont', title: 'Best not', items: [{ text: 'drive', ...cited }] },
        {
          type: 'checklist',
          id: 'to-bring',
          title: 'What to bring',
          intro: 'Pack these the evening before.',
          items: [{ id: 'letter', text: 'Your letter', hint: 'with the date' }],
        },
        {
          type: 'image',
          src: '/demo/screenshot.png',
          width: 640,
          height: 480,
          alternative: 'A nurse with a patient',
          caption: ['On the bottle it may say ', { words: 'rhume des foins', lang: 'fr' }, '.'],
          credit: 'Riverside Hospital',
        },
        { type: 'paragraph', text: ['Ask ', { service: 'line' }, '.'] },
        { type: 'show', service: 'line' },
      ],
    },
    {
      id: 'when-to-get-help',
      title: 'When to get help',
      body: [
        { type: 'paragraph', text: 'Some signs cannot wait.' },
        { type: 'show', list: 'warningSigns' },
      ],
    },
    {
      id: 'questions-to-ask',
      title: 'Questions to ask',
      body: [
        { type: 'paragraph', text: 'Bring somebody along.' },
        { type: 'show', list: 'questionsToAsk' },
      ],
    },
  ],
  symptomAdvice: [{ text: ['Show this to your team, or ring ', { contact: 'helpline' }, '.'] }],
  symptoms: [
    { id: 'pain', text: 'Pain', hint: 'below the right ribs', ...cited },
    { id: 'fever', text: 'A temperature of 37.5 °C or above', basis: 'consensus' },
  ],
  warningSigns: [
    {
      level: 'urgent',
      groups: [{ action: { text: 'Ring your team today.' }, signs: [{ text: 'Yellow skin' }] }],
    },
    {
      level: 'emergency',
      groups: [
        {
          action: { text: ['Call ', { contact: 'emergency' }, ' now.'] },
          signs: [{ text: 'Being sick with blood', ...cited }],
        },
        {
          who: 'If you have had chemotherapy',
          action: { text: ['Ring ', { contact: 'helpline' }, ' now.'] },
          steps: [{ text: 'Take your temperature.' }],
          signs: [{ text: 'A temperature of 37.5 °C or above' }],
        },
      ],
    },
    {
      level: 'soon',
      groups: [{ action: { text: 'Tell your team.' }, signs: [{ text: 'No appetite' }] }],
    },
    {
      level: 'routine',
      title: 'Ask at your next visit',
      groups: [
        {
          title: 'Travel',
          intro: 'If you plan:',
          signs: [{ text: 'a long flight' }],
          after: [{ text: 'Most people can fly.' }],
        },
      ],
    },
  ],
  services: [
    {
      id: 'line',
      name: 'Madeupitis Line',
      who: 'For anyone who has it',
      hours: 'Every day, 9am to 5pm',
      checked: '2026-10-01',
      ways: [
        { call: '01632 960100' },
        { message: '01632 960101', send: 'HELP' },
        { relay: '18001 01632 960100' },
        { email: 'help@line.example' },
        { web: 'https://line.example/chat', text: 'chat with a nurse' },
      ],
    },
  ],
  furtherReading: [
    { title: 'Living well', url: 'https://www.example.org/living', note: 'A booklet' },
  ],
  questions: [
    {
      id: 'cured',
      question: 'Can it be cured?',
      answer: [{ type: 'paragraph', text: 'Sometimes.', ...cited }],
    },
    {
      id: 'long',
      question: 'How long does it last?',
      answer: [{ type: 'list', intro: 'It depends on:', items: [{ text: 'your age' }] }],
    },
  ],
  questionsToAsk: [{ id: 'what-next', text: 'What happens next?' }],
  warningAdvice: [{ text: 'Keep these numbers where you find them.' }],
  references: [
    { id: 'guide', type: 'webpage', title: 'A guide', URL: 'https://www.example.org/guide' },
    {
      id: 'paper',
      type: 'article-journal',
      title: 'A paper',
      author: [{ family: 'Bee', given: 'A' }],
      issued: { 'date-parts': [[2024]] },
      DOI: '10.1000/1',
      PMID: '1',
    },
  ],
  glossary: [{ id: 'liver', term: 'Liver', definition: 'An organ below the right ribs.' }],
});

/** Has a page show the small pack where it is asked for with `condition="small"`. */
export const register = () => registerContent({ ...small, condition: 'small' });
