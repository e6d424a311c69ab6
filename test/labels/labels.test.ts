import { expect } from '@open-wc/testing';
import { en } from '../../src/generated/label-words.js';
import { fill, slotsOf } from '../../src/labels/fill.js';
import { label, labelsFor, registerLabels } from '../../src/labels/labels.js';

describe('the interface’s own words', () => {
  it('are English where there are none in the language', () => {
    for (const lang of ['en', 'en-GB', 'cy', '', '__proto__'])
      expect(labelsFor(lang).lang, lang).to.equal('en');
  });

  it('leave none out', () => {
    for (const [key, words] of Object.entries(en)) {
      const slots = slotsOf(words).split(' ');
      const said = fill(words, Object.fromEntries(slots.map((slot) => [slot, 1])), 'en');
      expect(said, key)
        .to.match(/\S/)
        .and.not.to.match(/undefined|[{}]/);
    }
  });

  it('name no number to call', () => {
    expect(JSON.stringify(en)).not.to.match(/\b(999|112|111|911|000)\b/);
  });
});

describe('words that a site brings in a language', () => {
  before(() => registerLabels('cy', { references: 'Cyfeiriadau', call: 'Ffonio {number}' }));

  it('stand in for the English, with their language', () => {
    expect(label(labelsFor('cy-GB'), 'references')).to.deep.equal(['Cyfeiriadau', 'cy']);
  });

  it('leave the rest English, and say so', () => {
    expect(label(labelsFor('cy'), 'glossary')).to.deep.equal([en.glossary, 'en']);
  });

  it('are refused without the slots of the English', () => {
    expect(() => registerLabels('fr', { call: 'Appeler' })).to.throw('the slots number');
    expect(() => registerLabels('fr', { references: 'Sources {x}' })).to.throw('no slots');
    expect(labelsFor('fr').lang).to.equal('en');
  });
});
