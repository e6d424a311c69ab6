import { expect } from '@open-wc/testing';
import { languageMismatch, bestMatch, direction, primary } from '../../src/content/language.js';
import { replace } from '../helpers.js';

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

describe('a language by another of its names is found,', () => {
  for (const [asked, available] of Object.entries({
    no: 'nb',
    'no-NO': 'nb-NO',
    nb: 'no',
    nn: 'no',
    iw: 'he',
    he: 'iw',
    in: 'id',
    ji: 'yi',
    tl: 'fil',
    fil: 'tl',
    cmn: 'zh',
    'zh-cmn-Hans': 'zh',
    mo: 'ro',
    sh: 'sr-Latn',
    'en_US.UTF-8': 'en-US',
  }))
    it(`${asked} by ${available}`, () => {
      expect(bestMatch(asked, ['fr', 'en', available])).to.equal(available);
    });

  for (const [asked, available] of Object.entries({ nn: 'nb', nb: 'nn', yue: 'zh-Hant' }))
    it(`or one that its readers know: for ${asked}, ${available}`, () => {
      expect(bestMatch(asked, ['en', available])).to.equal(available);
      expect(bestMatch(asked, ['en', available, asked])).to.equal(asked);
      expect(languageMismatch(asked, available)).to.deep.equal([asked, available]);
    });

  it('and is not taken for another', () => {
    for (const [one, other] of [
      ['no', 'nb'],
      ['iw', 'he'],
      ['tl', 'fil'],
      ['cmn-Hans', 'zh'],
      ['es-MX', 'es'],
      ['en_GB', 'en'],
    ])
      expect(languageMismatch(one!, other!), one).to.equal(undefined);
  });
});

describe('of the scripts of a language', () => {
  for (const [asked, best, ...others] of [
    ['zh-TW', 'zh-Hant', 'zh-Hans', 'zh'],
    ['zh-HK', 'zh-Hant', 'zh', 'zh-CN'],
    ['zh-Hant', 'zh-TW', 'zh-CN', 'zh-SG'],
    ['zh', 'zh-Hans', 'zh-Hant'],
    ['zh-SG', 'zh-CN', 'zh-TW'],
    ['yue', 'zh-Hant', 'zh-Hans'],
    ['sr', 'sr-Cyrl', 'sr-Latn'],
    ['sr-Latn-RS', 'sr-Latn', 'sr', 'sr-Cyrl-RS'],
    ['sh', 'sr-Latn', 'sr'],
    ['pa-PK', 'pa-Arab', 'pa'],
    ['pa', 'pa-Guru', 'pa-Arab'],
    ['uz-AF', 'uz-Arab', 'uz'],
    ['az-IR', 'az-Arab', 'az-Latn'],
  ])
    it(`${asked!} is read as ${best!}, not ${others.join(' or ')}`, () => {
      for (const available of [
        [best!, ...others],
        [...others, best!],
      ])
        expect(bestMatch(asked!, ['en', ...available])).to.equal(best);
    });

  for (const [asked, shown, ...names] of [
    ['zh-TW', 'zh', 'zh-Hant', 'zh-Hans'],
    ['zh-Hans', 'zh-HK', 'zh-Hans', 'zh-Hant'],
    ['sr-Latn', 'sr', 'sr-Latn', 'sr-Cyrl'],
    ['pa-Arab', 'pa', 'pa-Arab', 'pa-Guru'],
    ['az', 'az-Arab', 'az-Latn', 'az-Arab'],
  ])
    it(`the other serves where it is alone, and is told apart: ${shown!} for ${asked!}`, () => {
      expect(bestMatch(asked!, ['en', shown!])).to.equal(shown);
      expect(languageMismatch(asked!, shown!)).to.deep.equal(names);
    });
});

it('what to fall back on comes before English, and after every form of what is asked', () => {
  expect(bestMatch('ar', ['en', 'es'], 'es-MX')).to.equal('es');
  expect(bestMatch('ar-EG', ['en', 'es', 'ar'], 'es')).to.equal('ar');
  expect(bestMatch('ar', ['en'], 'es')).to.equal('en');
});

it('where the language is unknown any will do, English first', () => {
  expect(bestMatch('und', ['es', 'en'])).to.equal('en');
  expect(bestMatch('und', ['es', 'fr'])).to.equal('es');
});

it('a browser without likely scripts finds languages by their tags', () => {
  replace(Intl, 'Locale', undefined);
  // Tags that no test has asked for before: what was found once is kept.
  expect(bestMatch('es_CO', ['en', 'fr-CA', 'es-PE'])).to.equal('es-PE');
  expect(bestMatch('fr_BE', ['en', 'es-PE', 'fr-CA'])).to.equal('fr-CA');
  expect(bestMatch('zh-Hant-MO', ['zh-Hans-MO', 'zh-Hant-MY'])).to.equal('zh-Hant-MY');
  expect(languageMismatch('zh-Hant-MO', 'zh-Hans-MO')).to.deep.equal(['zh-Hant', 'zh-Hans']);
  expect([direction('ar-TD'), direction('he-US'), direction('fr-TD')].join()).to.equal(
    'rtl,rtl,ltr',
  );
});

describe('the direction of writing is that of the script:', () => {
  for (const [way, langs] of Object.entries({
    rtl: 'ar ar-EG he iw fa ur ps ug yi dv ckb ks sd syr nqo rhg pa-Arab pa-PK ku-Arab az-Arab az-IR uz-AF ff-Adlm ha-Arab ms-Arab',
    ltr: 'en es fr arn hero ar-Latn he-Latn fa-Latn yi-Latn sd-Deva ks-Deva ku az uz pa ff ms',
  }))
    for (const lang of langs.split(' '))
      it(`${lang} ${way}`, () => expect(direction(lang)).to.equal(way));
});
