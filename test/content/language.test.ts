import { expect } from '@open-wc/testing';
import { bestMatch, direction, primary } from '../../src/content/language.js';

const available = ['en', 'es', 'zh-Hant', 'pt-BR', 'ar'];

describe('the best of the available languages', () => {
  for (const [asked, best] of Object.entries({
    es: 'es',
    'es-MX': 'es',
    es_MX: 'es',
    'ES-mx': 'es',
    'zh-Hant-TW': 'zh-Hant',
    zh: 'zh-Hant',
    'pt-PT': 'pt-BR',
    'en-GB': 'en',
    fr: 'en',
    '': 'en',
    '-': 'en',
  }))
    it(`for "${asked}" is ${best}`, () => expect(bestMatch(asked, available)).to.equal(best));

  it('is none where English is missing too', () => {
    expect(bestMatch('fr', ['es'])).to.equal(undefined);
  });
});

it('a language is the same with and without its region', () => {
  for (const lang of ['es', 'es-MX', 'es_MX', 'ES']) expect(primary(lang)).to.equal('es');
});

it('Arabic, Hebrew, Persian and Urdu are written from right to left, others are not', () => {
  for (const lang of ['ar', 'ar-EG', 'he', 'fa', 'ur']) expect(direction(lang)).to.equal('rtl');
  for (const lang of ['en', 'es', 'arn', 'fr', 'hero']) expect(direction(lang)).to.equal('ltr');
});
