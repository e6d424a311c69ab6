import { memo } from '../content/memo.js';
import { PLURAL } from '../content/slots.js';

/** What stands in the slots of a text. A number also chooses between the forms of a plural. */
export type Slots = Readonly<Record<string, unknown>>;

/**
 * Words with their slots filled, in pieces where one is not plain: `Call {number}`, and
 * `{count, plural, one {# more place} other {# more places}}` by the language's rules for numbers.
 */
export function pieces(words: string, slots: Slots, lang: string): unknown {
  const chosen = words.replace(PLURAL, (_, name: string, forms: string) => {
    const count = Number(slots[name]);
    const form = (key: string) => new RegExp(`(?:^|\\s)${key} \\{([^{}]*)\\}`).exec(forms)?.[1];
    const words = form(`=${count}`) ?? form(category(count, lang)) ?? form('other') ?? '';
    return words.replace(/#/g, String(count));
  });
  const found = chosen
    .split(/\{(\w+)\}/)
    .flatMap((piece, index) => (index % 2 ? slots[piece] : piece || []));
  // Plain words in one piece are read out in one piece.
  return found.some((piece) => typeof piece === 'object') ? found : found.join('');
}

/** The same as plain words. */
export function fill(words: string, slots: Slots, lang: string): string {
  return [pieces(words, slots, lang)].flat().join('');
}

const rules = memo((lang: string) => new Intl.PluralRules(lang));

function category(count: number, lang: string): string {
  // The first rules take a browser a good part of a widget's time; these need none.
  if (/^(de|en|nl|sv)\b/.test(lang)) return count === 1 ? 'one' : 'other';
  try {
    return rules(lang).select(count);
  } catch {
    return 'other'; // No language that the browser knows.
  }
}
