import { bestMatch } from '../content/language.js';
import { formsEn } from './forms.en.js';
import type { FormLabels } from './forms.js';

const all = new Map<string, FormLabels>([[formsEn.lang, formsEn]]);

/** The forms' words that fit a language best; English where there are none. */
export function formLabelsFor(lang: string): FormLabels {
  return all.get(bestMatch(lang, [...all.keys()]) ?? 'en') ?? formsEn;
}
