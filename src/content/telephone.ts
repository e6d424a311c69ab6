// A country code, then no 0 except "(0)"; first the countries whose numbers do begin with 0.
const ABROAD =
  /^(\+|00) ?(39|225|229|24[12]|37[89]|(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|(?:2[1-689]|3[578]|42|5[09]|6[789]|8[0578]|9[679])\d)(?: ?\(0\))?(?!\D*0))/;
// Digits and the separators people write; an area code near the start may be in brackets.
const GROUPS = /^(?:(?: ?[.-] ?| )?\d){0,4}(?:(?: ?[.-] ?| )?\(\d{2,5}\))?(?:(?: ?[.-] ?| )?\d)+$/;
// "960998-9" and "960998-99" are two numbers, or one with an extension. "00" alone is no number.
const DOUBTFUL = /^[.-]|^00.{3}|\d{3} ?- ?\d\d?$|-\d$/;

/**
 * What a telephone dials for one number as people write it: `+441632960999` for `+44 (0)1632 960999`.
 *
 * @param written - 3 to 15 digits with spaces, dots or hyphens between them, the area's in brackets or
 * not; before a country's code `+` or `00`
 * @returns `undefined` for whatever else stands there (hours, an extension, a second number) and for
 * what can be read in two ways: a number is never guessed
 */
export function toDial(written: unknown): string | undefined {
  const number = String(written ?? '')
    .trim()
    .replace(/[ \u00a0\u2007\u2009\u202f]+/g, ' ')
    .replace(/\u2011/g, '-');
  const [start = '', sign = '', code = ''] = ABROAD.exec(number) ?? [];
  const rest = number.slice(start.length);
  const digits = sign + (code + rest).replace(/\(0\)|\D/g, '');
  return !DOUBTFUL.test((sign && ' ') + rest) && GROUPS.test(rest) && /^\+?\d{3,15}$/.test(digits)
    ? digits
    : undefined;
}
