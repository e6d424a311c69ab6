import { expect } from '@open-wc/testing';
import '../../src/define.js';
import '../../src/define/care-pack.js';
import { all, eventsOf, heard, one, show, until, wordsOf } from '../helpers.js';

const address = '/test/fixtures/packs/hay-fever.en.json';

/** Each element, and words of the second pack that it must show. */
const shown = {
  '<care-symptom-checklist condition="hay-fever"></care-symptom-checklist>': 'Itchy, watery eyes',
  '<care-warning-signs condition="hay-fever"></care-warning-signs>': 'your throat feels tight',
  '<care-faq condition="hay-fever"></care-faq>': 'Does it go away?',
  '<care-references condition="hay-fever"></care-references>': 'Anaphylaxis',
  '<care-section condition="hay-fever" section="treatment"></care-section>': 'Before you drive',
  '<care-about condition="hay-fever"></care-about>': 'care-elements, an example',
  '<care-article condition="hay-fever"></care-article>': 'Pollen through the year',
};

describe('the second pack, written from the documentation,', () => {
  for (const [tag, words] of Object.entries(shown)) {
    it(`renders in ${tag.slice(1, tag.indexOf(' '))}`, async () => {
      const errors = heard('error');
      const ready = eventsOf<{ condition: string }>('care-ready');
      const host = await show(`${tag}<care-pack src="${address}"></care-pack>`);
      await until(() => wordsOf(host).includes(words));
      expect(wordsOf(host)).to.include('Not yet checked by a clinician');
      expect(wordsOf(host)).not.to.match(/liver|undefined|\[object/i);
      expect(ready.map(({ detail }) => detail.condition)).to.include('hay-fever');
      expect(errors).to.deep.equal([]);
    });
  }

  it('shows each kind of text in the article', async () => {
    const host = await show('<care-article condition="hay-fever"></care-article>');
    for (const selector of ['dl', 'table', 'ol', 'ul', '.callout', '.term', '.citation', 'strong'])
      expect(all(host, selector).length, selector).to.be.above(0);
    one(host, 'a[rel=noreferrer][href^="https://www.nhs.uk"]');
  });
});
