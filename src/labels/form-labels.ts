import { bestMatch } from '../content/language.js';
import { store } from '../content/store.js';
import { en } from '../generated/form-label-words.js';

/** The words of the two forms, by their keys; apart from the widgets' words, as the forms are. */
export type FormLabels = Readonly<Record<keyof typeof en, string>>;

/** The forms' words that fit a language best, and which that is; English where there are none. */
export function formLabelsFor(lang: string): { lang: string; words: FormLabels } {
  const complete = [...store.labels].filter(([, words]) => 'required' in words);
  const languages = new Map<string, object>([['en', {}], ...complete]);
  const match = bestMatch(lang, [...languages.keys()]) ?? 'en';
  return { lang: match, words: { ...en, ...languages.get(match) } };
}
