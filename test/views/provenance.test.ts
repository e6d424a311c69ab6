import { expect } from '@open-wc/testing';
import '../../src/define.js';
import {
  all,
  bundled,
  dayAfter,
  freeze,
  heard,
  one,
  packWith,
  settled,
  show,
  tags,
  wordsOf,
  written,
} from '../helpers.js';

const notices = (host: Element) => all(host, '[part="notice"]').map(wordsOf);

const { nextReview } = bundled.provenance;

for (const tag of tags) {
  describe(`the reader of <${tag}>`, () => {
    it('is told where the words come from, of when, and that no clinician has checked them', async () => {
      const host = await show(`<${tag}></${tag}>`);
      const line = wordsOf(one(host, '[part="provenance"]'));
      expect(line).to.include(`${bundled.provenance.source}, ${written(bundled.provenance.date)}.`);
      expect(line).to.include('Not yet checked by a clinician.');
    });

    it('is told for which country’s services it was written, whatever the page’s region', async () => {
      for (const region of ['', 'GB', 'gb-nir', 'US']) {
        const host = await show(`<${tag} region="${region}"></${tag}>`);
        const line = wordsOf(one(host, '[part="provenance"]'));
        expect(line, region).to.include('Written for services in this country: United Kingdom.');
        expect(notices(host), region).to.have.length(region === 'US' ? 1 : 0);
      }
    });

    it('is told of no country where it was written for all', async () => {
      const host = await show(`<${tag} region="US"></${tag}>`);
      host.content = packWith({ jurisdiction: '001' });
      await settled();
      expect(wordsOf(host)).not.to.include('this country');
    });

    it('is not told of age up to the day of the next review', async () => {
      freeze(bundled.provenance.nextReview);
      const host = await show(`<${tag}></${tag}>`);
      expect(notices(host)).to.deep.equal([]);
    });

    it('is told from the day after that the words may be out of date', async () => {
      freeze(dayAfter(nextReview));
      const host = await show(`<${tag}></${tag}>`);
      expect(notices(host)).to.deep.equal([
        `This information was due to be checked again by ${written(nextReview)}. It may be out of date.`,
      ]);
    });

    it('is told all that holds, the language first', async () => {
      freeze('2030-01-01');
      heard('warn');
      const host = await show(`<${tag} lang="cy" region="US"></${tag}>`);
      expect(notices(host)).to.have.length(3);
      expect(notices(host)[0]).to.include('not available in Welsh');
      expect(notices(host)[2]).to.include('may be out of date');
    });
  });
}
