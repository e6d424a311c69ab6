import { keyed } from 'lit/directives/keyed.js';

/**
 * Text that changes while its surroundings stay. New text gets a new node, since a page translator may
 * have replaced the old one.
 */
export const keyedText = (words: string) => keyed(words, words);
