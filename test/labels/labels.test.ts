import { expect } from '@open-wc/testing';
import { labelsFor } from '../../src/labels/labels-for.js';

describe('the interface’s own words', () => {
  it('are English where there are none in the language', () => {
    for (const lang of ['en', 'en-GB', 'cy', '', '__proto__'])
      expect(labelsFor(lang).lang, lang).to.equal('en');
  });

  it('leave none out', () => {
    for (const [key, words] of Object.entries(labelsFor('en'))) {
      const said =
        typeof words === 'function' ? String(Reflect.apply(words, null, [1, 'a'])) : words;
      expect([said].flat().join(''), key).to.match(/\S/);
      expect([said].flat().join(''), key).not.to.include('undefined');
    }
  });

  it('name no number to call', () => {
    const all = JSON.stringify(Object.values(labelsFor('en')));
    expect(all).not.to.match(/\b(999|112|111|911|000)\b/);
  });
});
