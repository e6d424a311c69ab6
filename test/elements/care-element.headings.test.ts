import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { all, heard, one, settled, show, spoken, tags } from '../helpers.js';

const levels = (host: Element) => [
  ...new Set(all(host, 'h1,h2,h3,h4,h5,h6').map(({ localName }) => Number(localName[1]))),
];

for (const tag of tags) {
  describe(`the headings of <${tag}>`, () => {
    it('begin at the second level', async () => {
      const host = await show(`<${tag}></${tag}>`);
      expect(one(host, '[part="heading"]').localName).to.equal('h2');
    });

    for (const level of [1, 2, 3, 4, 5, 6]) {
      it(`follow the page’s outline at level ${level}, and never go below the sixth`, async () => {
        const host = await show(`<${tag} heading-level="${level}"></${tag}>`);
        expect(one(host, '[part="heading"]').localName).to.equal(`h${level}`);
        const found = levels(host).sort();
        expect(found).to.deep.equal(found.map((_, index) => level + index));
        expect(found.length).to.be.above(level < 6 ? 1 : 0);
      });
    }

    for (const [given, used] of Object.entries({ 9: 6, 0: 1, '-2': 1, x: 2, 2.4: 2 })) {
      it(`are at level ${used} for heading-level="${given}", with one warning`, async () => {
        const said = heard('warn');
        const host = await show(`<${tag} heading-level="${given}"></${tag}>`);
        host.requestUpdate();
        await settled();
        expect(one(host, '[part="heading"]').localName).to.equal(`h${used}`);
        expect(said).to.have.length(1);
        expect(said[0]).to.include(`<${tag}>`).and.to.include('heading-level=');
      });
    }

    it('move when the attribute does, and return when it goes', async () => {
      const said = heard('warn');
      const host = await show(`<${tag}></${tag}>`);
      host.setAttribute('heading-level', '4');
      await settled();
      expect(one(host, '[part="heading"]').localName).to.equal('h4');
      host.removeAttribute('heading-level');
      await settled();
      expect(one(host, '[part="heading"]').localName).to.equal('h2');
      expect(said).to.deep.equal([]);
    });
  });
}

it('the outline that is spoken has no gap', async () => {
  await show('<care-faq heading-level="2"></care-faq><care-warning-signs></care-warning-signs>');
  const outline = (await spoken()).filter(({ role }) => role === 'heading');
  const steps = outline.map(({ level }) => Number(level));
  expect(steps[0]).to.equal(1);
  steps.forEach((step, index) => expect(step - (steps[index - 1] ?? 0)).to.be.lessThan(2));
});
