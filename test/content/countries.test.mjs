/** Every country's own way to write its numbers, by Google's metadata: what is dialled is right or nothing. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import { toDial } from '../../dist/content/telephone.js';

const examples = createRequire(import.meta.url)('libphonenumber-js/examples.mobile.json');
const countries = getCountries().map((country) => getExampleNumber(country, examples));
const each = (claim) => countries.forEach((given) => claim(given, given.number.slice(1)));
// Where the number itself may begin with 0, "(0)" and one 0 more can be read in two ways.
const keepsZero = ({ countryCallingCode }) =>
  /^(39|225|229|24[12]|37[89])$/.test(countryCallingCode);

test('a number with its country is dialled as it is, after + and after 00', () => {
  assert.ok(countries.length > 240);
  each((number, digits) => {
    const written = number.formatInternational();
    assert.equal(toDial(written), `+${digits}`, written);
    assert.equal(toDial(written.replace('+', '00')), `00${digits}`, written);
  });
});

test('a number as it is written in its country is dialled digit for digit, or stands as words', () => {
  const words = [];
  each((number) => {
    const written = number.formatNational();
    const dial = toDial(written);
    if (dial) assert.equal(dial, written.replace(/\D/g, ''));
    else words.push(written);
  });
  assert.deepEqual(words, ['(2) 2123 4567', '(0-612) 34567']);
});

test('(0) after a country goes, and a 0 without brackets stands as words', () => {
  each((number, digits) => {
    const { countryCallingCode: code, nationalNumber } = number;
    const zero = toDial(`+${code} (0)${nationalNumber}`);
    assert.equal(zero, keepsZero(number) ? undefined : `+${digits}`, digits);
    if (!keepsZero(number)) assert.equal(toDial(`+${code} 0${nationalNumber}`), undefined, digits);
  });
});
