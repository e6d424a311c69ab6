// What stands for the browser's tables says what they say.
import assert from 'node:assert/strict';
import test from 'node:test';
import { COUNTRIES, isDayFirst } from '../../dist/content/english.js';
import { formatDay } from '../../dist/content/day.js';
import { bestMatch, canonical, direction } from '../../dist/content/language.js';
import { fill } from '../../dist/labels/fill.js';

const days = Array.from(
  { length: 12 },
  (_, month) => new Date(Date.UTC(2026, month, 2 * month + 1)),
);

for (const [lang, country] of [
  ...['GB', 'IE', 'AU', 'NZ', '001'].map((country) => ['en', country]),
  ['en-GB', 'FR'],
  ['en-IE', 'US'],
])
  test(`a day in ${lang} for ${country} is written as the browser would write it`, () => {
    assert.ok(isDayFirst(lang, country));
    const locale = lang === 'en' ? `en-${country}` : lang;
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    for (const day of days) {
      const plain = day.toISOString().slice(0, 10);
      const pack = { lang, jurisdiction: country };
      assert.equal(formatDay({ pack }, plain), format.format(day));
    }
  });

test('a day elsewhere is left to the browser', () => {
  const written = (lang, jurisdiction) => formatDay({ pack: { lang, jurisdiction } }, '2026-11-22');
  assert.equal(written('en', 'US'), 'November 22, 2026');
  assert.equal(written('en-US', 'GB'), 'November 22, 2026');
  assert.equal(written('fr', 'FR'), '22 novembre 2026');
  assert.equal(formatDay({ pack: { lang: 'en', jurisdiction: 'GB' } }, 'soon'), 'soon');
});

test('countries are named as the browser would name them', () => {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  for (const [code, name] of Object.entries(COUNTRIES)) assert.equal(name, names.of(code));
});

test('languages in Latin letters are read as the browser would read them', () => {
  for (const language of 'cy da de en es fi fr ga it nb nl pl pt sv'.split(' '))
    for (const region of ['', '-AU', '-CA', '-DE', '-ES', '-FR', '-GB', '-IE', '-NZ', '-US']) {
      const tag = language + region;
      const locale = new Intl.Locale(tag);
      assert.equal(canonical(tag), locale.baseName);
      assert.equal(locale.maximize().script, 'Latn');
      assert.equal(direction(tag), 'ltr');
    }
});

test('of several regions of a language the likely one is found', () => {
  assert.equal(bestMatch('en', ['en-GB', 'en-US']), 'en-US');
  assert.equal(bestMatch('pt', ['pt-PT', 'pt-BR']), 'pt-BR');
});

test('plurals of these languages follow their rules', () => {
  for (const lang of ['en', 'en-GB', 'de', 'nl', 'sv'])
    for (const count of [0, 1, 2, 5, 11, 21, 100, 1_000_000]) {
      const forms =
        '{n, plural, zero {zero} one {one} two {two} few {few} many {many} other {other}}';
      assert.equal(fill(forms, { n: count }, lang), new Intl.PluralRules(lang).select(count));
    }
});
