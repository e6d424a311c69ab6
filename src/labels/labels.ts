import { ContentError } from '../content/content-error.js';
import { bestMatch, canonical } from '../content/language.js';
import { memo } from '../content/memo.js';
import { store, storeChanged } from '../content/store.js';
import { slotFault, slotsOf } from '../content/slots.js';
import { en, formKeys } from '../generated/label-words.js';

/** The key of a text of the interface; `labels.schema.json` says where each stands. */
export type LabelKey = keyof typeof en;

/** The interface's words, by their keys; they may have slots: `Call {number}`. */
export type Labels = Readonly<Record<LabelKey, string>>;

/** The interface's words in one language. */
export interface LabelSet {
  /** Which language this is, BCP 47. */
  lang: string;
  words: Partial<Labels>;
}

const fallback: LabelSet = { lang: 'en', words: en };

/**
 * Brings the interface's words in a language: those of a file by `labels.schema.json`. A key that is left
 * out stays English, and is marked as such; the console names one that there is no place for.
 *
 * @throws {ContentError} `invalid`, for words with other slots than the English
 */
export function registerLabels(lang: string, words: Partial<Labels>): void {
  const english = new Map(Object.entries(en));
  for (const [key, text] of Object.entries(words)) {
    const message = slotFault(String(text), slotsOf(english.get(key) ?? ''));
    if (message)
      throw new ContentError('invalid', `labels in "${lang}": "${key}": ${message}`, `$.${key}`);
    // A newer file may have keys that this version has no place for.
    if (!english.has(key) && !formKeys.includes(key))
      console.warn(`care-elements: labels in "${lang}": there is no place for "${key}".`);
  }
  store.labels.set(canonical(lang), { ...store.labels.get(canonical(lang)), ...words });
  storeChanged();
}

/** The interface's words that fit a language best; English where there are none. */
export function labelsFor(lang: string): LabelSet {
  if (!store.labels.size) return fallback;
  const match = bestMatch(lang, [...store.labels.keys(), 'en']);
  const words = match && store.labels.get(match);
  return words ? sets(words)(match) : fallback;
}

// The same object for the same words: what is rendered by it is compared.
const sets = memo(
  (words: Partial<Labels>) => memo((lang: string): LabelSet => ({ lang, words })),
  new WeakMap(),
);

/** One text in one of both languages, with the language that it is in. */
export function label({ lang, words }: LabelSet, key: LabelKey): [words: string, lang: string] {
  const found = words[key];
  return found ? [found, lang] : [en[key], 'en'];
}
