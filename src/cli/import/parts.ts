import type { Block } from '../../generated/pack.js';

/** A heading, before it is known whether it begins a section. */
export interface Heading {
  type: 'heading';
  level: number;
  words: string;
  place: string;
}

export type Part = Block | Heading;

/** Around what the parts stand: not everything can stand everywhere. */
export interface Around {
  callout?: boolean;
  /** In an answer or a card: what a section can hold beyond that cannot stand here. */
  answer?: boolean;
}

/** Inside what is no section, a heading is a subheading. */
export const blocksOf = (found: readonly Part[]): Block[] =>
  found.map((part) => (part.type === 'heading' ? { type: 'subheading', text: part.words } : part));

/** Takes the heading that the parts begin with. */
export function takeHeading(found: Part[]): string {
  const [first] = found;
  if (first?.type !== 'heading') return '';
  found.shift();
  return first.words;
}
