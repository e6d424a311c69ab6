// The parts of a pack with blanks to fill in: "[… what to write]".
import type { Block, ListItem, Statement } from '../generated/pack.js';

export const blank = (what: string) => `[… ${what}]`;
export const judged = (what: string): Statement => ({ text: blank(what), basis: 'consensus' });
export const cited = (what: string): Statement => ({ text: blank(what), citations: ['source-1'] });

export const paragraph = (what: string): Block => ({ type: 'paragraph', ...judged(what) });

/** The paragraph that uses the word of the glossary. */
export const paragraphWithTerm = (what: string): Block => ({
  type: 'paragraph',
  text: [
    blank(`${what}; the words before a `),
    { term: 'word-1', text: blank('word that is explained, as it stands here') },
    blank(' and those after it'),
  ],
  basis: 'consensus',
});

export const list = (intro: string, ...items: string[]): Block => ({
  type: 'list',
  intro: blank(`${intro}, ending in a colon`),
  items: items.map(cited),
});

export const steps = (...items: string[]): Block => ({
  type: 'list',
  ordered: true,
  items: items.map(judged),
});

export const dos = (...items: string[]): Block => ({ type: 'do', items: items.map(cited) });
export const donts = (...items: string[]): Block => ({ type: 'dont', items: items.map(cited) });

export const definitions = (name: string, text: string): Block => ({
  type: 'definitions',
  items: [{ name: blank(name), ...judged(text) }],
});

/** A table, by the headings of its columns. */
export const table = (caption: string, ...columns: string[]): Block => ({
  type: 'table',
  caption: blank(caption),
  columns: columns.map((column) => blank(`a heading: ${column}`)),
  rows: [
    {
      name: blank(`${columns[0]!}, of this row`),
      cells: columns.slice(1).map(blank),
      citations: ['source-1'],
    },
  ],
});

export const callout = (title: string, ...body: Block[]): Block => ({
  type: 'callout',
  title: blank(title),
  body,
});

export const items = (prefix: string, ...texts: string[]): ListItem[] =>
  texts.map((text, index) => ({
    id: `${prefix}-${index + 1}`,
    text: blank(text),
    basis: 'consensus',
  }));

export const checklist = (id: string, title: string, ...texts: string[]): Block => ({
  type: 'checklist',
  id,
  title: blank(title),
  items: items(id, ...texts),
});

export const showList = (list: 'symptoms' | 'warningSigns' | 'questionsToAsk'): Block => ({
  type: 'show',
  list,
});
export const showGroup = (group: string): Block => ({ type: 'show', group });
export const showService = (): Block => ({ type: 'show', service: 'service-1' });
