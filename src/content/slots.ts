// Words of the interface have slots: `Call {number}`, and plurals by the language's rules for numbers:
// `{count, plural, one {# more place} other {# more places}}`.

/** A plural: its slot, and its forms. */
export const PLURAL = /\{(\w+), plural,((?:\s*[\w=]+ \{[^{}]*\})+)\s*\}/g;

/** The names of the slots in a text, in order and apart by spaces: texts in two languages have the same. */
export function slotsOf(words: string): string {
  const names = [...words.replace(PLURAL, '{$1}').matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return [...new Set(names)].sort().join(' ');
}

/** What is wrong with words that stand in for words with these slots; `undefined` for good ones. */
export function slotFault(words: string, slots: string): string | undefined {
  const names = slots.split(' ').map((slot) => `{${slot}}`);
  if (slotsOf(words) !== slots)
    return slots
      ? `Keep what the library fills in, and nothing else in curly brackets: ${names.join(', ')}.`
      : 'Leave the curly brackets out: the library fills in nothing here.';
  const left = words.replace(PLURAL, (plural, _, forms: string) =>
    /\bother \{/.test(forms) ? '' : plural,
  );
  return left.includes(', plural,') ? 'The plural lacks its form "other {…}".' : undefined;
}
