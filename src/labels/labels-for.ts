import { bestMatch } from '../content/language.js';
import { en } from './en.js';
import type { Labels } from './labels.js';

const all = new Map<string, Labels>([[en.lang, en]]);

/** The interface's words that fit a language best; English where there are none. */
export function labelsFor(lang: string): Labels {
  return all.get(bestMatch(lang, [...all.keys()]) ?? 'en') ?? en;
}
