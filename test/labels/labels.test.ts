import { expect } from '@open-wc/testing';
import { en } from '../../src/generated/label-words.js';
import { slotsOf } from '../../src/content/slots.js';
import { labelSlots } from '../../src/generated/label-slots.js';
import { fill } from '../../src/labels/fill.js';
import { label, labelsFor, registerLabels } from '../../src/labels/labels.js';
import { heard } from '../helpers.js';

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

  it('have the slots that a pack’s own words are held against', () => {
    for (const [key, words] of Object.entries(en))
      expect(labelSlots[key as keyof typeof en], key).to.equal(slotsOf(words));
    expect(Object.keys(labelSlots)).to.deep.equal(Object.keys(en));
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
    expect(() => registerLabels('fr', { call: 'Appeler' }))
      .to.throw('"call": Keep')
      .with.property('path', '$.call');
    expect(() => registerLabels('fr', { references: 'Sources {x}' })).to.throw('brackets out');
    const one = '{count, plural, one {un autre}}';
    expect(() => registerLabels('fr', { moreCitations: one })).to.throw('its form "other');
    expect(labelsFor('fr').lang).to.equal('en');
  });

  it('may have plurals of single words', () => {
    registerLabels('de', { moreCitations: '{count, plural, one {eine} other {#}} mehr' });
    expect(labelsFor('de').words.moreCitations).to.contain('eine');
  });

  it('are told of where there is no place for them', () => {
    const warnings = heard('warn');
    registerLabels('it', { references: 'Fonti', email: 'Indirizzo', referenze: 'Fonti' } as object);
    expect(warnings).to.deep.equal([
      'care-elements: labels in "it": there is no place for "referenze".',
    ]);
    expect(labelsFor('it').words.references).to.equal('Fonti');
  });
});
