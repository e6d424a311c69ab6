// Each kind of piece and of block once, for a pack in which an editor is to see what there is.
import type { Block, Text } from '../generated/pack.js';
import {
  blank,
  callout,
  checklist,
  cited,
  definitions,
  donts,
  dos,
  judged,
  paragraph,
  showService,
  steps,
} from './blanks.js';

export function everyPiece(): Block[] {
  const text: Text = [
    blank('words before a '),
    { term: 'word-1', text: blank('word that is explained, as it stands here') },
    blank(' and after it; '),
    { strong: blank('words that matter most') },
    { citation: ['source-1'] },
    { link: blank('https:// address'), text: blank('where the link leads') },
    blank(' and '),
    { words: blank('words of another language'), lang: blank('its code, such as fr') },
    blank('; whom to call: '),
    { service: 'service-1' },
    blank(' or '),
    { contact: 'gp' },
    blank('; a limit that a site may set to its own: '),
    { temperature: 37.5, id: 'fever' },
  ];
  return [
    { type: 'paragraph', text, basis: 'consensus' },
    { type: 'subheading', text: blank('a heading inside the section; or remove this block') },
    {
      type: 'image',
      src: blank('the path of a picture on your own site, such as /pictures/inhaler.png'),
      width: 800,
      height: 600,
      alternative: blank('what the picture shows, for who does not see it'),
      caption: blank('the words under it; or remove "caption"'),
      credit: blank('whose picture it is; or remove "credit"'),
    },
    {
      type: 'list',
      intro: blank('the words before a list, ending in a colon'),
      items: [cited('an item')],
    },
  ];
}

export function everyShape(): Block[] {
  return [
    definitions('a treatment', 'what is said of it'),
    {
      type: 'table',
      caption: blank('what the table compares'),
      columns: ['the heading of the names', 'a heading', 'another heading'].map(blank),
      rows: [
        {
          name: blank("a row's name"),
          cells: [blank('a cell'), { lines: [blank('a line of a cell'), blank('another line')] }],
          citations: ['source-1'],
        },
      ],
    },
    steps('the first step', 'the next step'),
    dos('something to do'),
    donts('something not to do'),
    callout('a short heading', paragraph('something that stands out'), {
      type: 'list',
      items: [judged('an item')],
    }),
    checklist('what-to-bring', 'what the boxes are for, such as what to bring', 'a thing to tick'),
    showService(),
  ];
}
