import { keyed } from 'lit/directives/keyed.js';

/**
 * Words of ours that change while what is around them stays. Other words get another node: in the
 * place of the one that was there a page translator may have put its own.
 */
export const keyedText = (words: string) => keyed(words, words);
