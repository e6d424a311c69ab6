import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { sendKeys } from '@web/test-runner-commands';
import { plainReference } from '../../src/content/plain-reference.js';
import {
  all,
  bundled,
  citedBy,
  expectFocus,
  names,
  one,
  seenIn,
  packWith,
  settled,
  show,
  tabTo,
  unframed,
  until,
  wordsOf,
} from '../helpers.js';

const references = bundled.references!;

const saidOf = (item: (typeof references)[0]) => item.custom?.vancouver ?? plainReference(item);
const list = () => show('<care-references></care-references>');
const links = (host: Element) => all<HTMLAnchorElement>(host, '[part="reference"] a:not(.back)');

describe('the references', () => {
  it('stand in a numbered list, in the order of the pack', async () => {
    const host = await list();
    const items = [...one(host, 'ol').children];
    expect(items).to.have.length(references.length);
    items.forEach((item, index) => expect(wordsOf(item)).to.include(saidOf(references[index]!)));
    expect(getComputedStyle(items[0]!).listStyleType).to.equal('decimal');
  });

  it('have the number that a citation of them shows', async () => {
    const host = await show('<care-references></care-references><care-faq></care-faq>');
    for (const citation of all(host.nextElementSibling!, '[part="citation"]')) {
      const [first, last = first] = seenIn(citation).split('–').map(Number);
      const cited = all(host, '[part="reference"]').slice(first! - 1, last);
      expect(cited.map(({ dataset }) => dataset.anchor)).to.deep.equal(citedBy(citation));
    }
  });

  it('link over https alone, and tell no site where the reader comes from', async () => {
    const host = await list();
    expect(links(host).length).to.be.greaterThan(references.length / 2);
    for (const link of links(host)) {
      expect(link.protocol).to.equal('https:');
      expect(link.rel).to.equal('noreferrer');
      expect(wordsOf(link)).not.to.equal('');
    }
  });

  it('link to DOI, PubMed and the page itself where the pack has them', async () => {
    const host = await list();
    const [given] = references;
    const reference = {
      ...given,
      DOI: '10.1000/a<b>(2);2-x',
      PMID: '123',
      URL: 'https://www.who.int/x',
    };
    host.content = packWith({ references: [reference, ...references.slice(1)] });
    await settled();
    const [first] = all(host, '[part="reference"]');
    const found = [...first!.querySelectorAll('a')].map((link) => [
      unframed(wordsOf(link)),
      link.href,
    ]);
    expect(found).to.deep.equal([
      ['DOI', 'https://doi.org/10.1000/a%3Cb%3E(2);2-x'],
      ['PubMed', 'https://pubmed.ncbi.nlm.nih.gov/123/'],
      ['who.int', 'https://www.who.int/x'],
    ]);
  });

  it('say when somebody looked at a page, where that is known', async () => {
    const host = await list();
    const page = { ...references[0]!, DOI: undefined, PMID: undefined, URL: 'https://a.example/' };
    const days = [[2026, 3, 9]] as [[number, number, number]];
    for (const [accessed, words] of [
      [{ 'date-parts': days }, 'a.example seen on 9 March 2026'],
      [{ 'date-parts': [[2026, 3]] as [[number, number]] }, 'a.example'],
      [undefined, 'a.example'],
    ] as const) {
      host.content = packWith({ references: [{ ...page, accessed }, ...references.slice(1)] });
      await settled();
      const [first] = all(host, '[part="reference"]');
      expect(unframed(wordsOf(first!.querySelector('.links')!))).to.match(new RegExp(`^${words}$`));
    }
  });

  it('without any link are words', async () => {
    const host = await list();
    const bare = { ...references[0]!, DOI: undefined, PMID: undefined, URL: undefined };
    host.content = packWith({ references: [bare, ...references.slice(1)] });
    await settled();
    const [first] = all(host, '[part="reference"]');
    expect(wordsOf(first!)).to.equal(saidOf(bare));
  });

  it('without a style of the library’s show their title', async () => {
    const host = await list();
    const plain = { ...references[0]!, custom: undefined };
    host.content = packWith({ references: [plain, ...references.slice(1)] });
    await settled();
    expect(wordsOf(all(host, '[part="reference"]')[0]!)).to.include(plain.title);
  });
});

describe('the ways back of a reference that is cited often', () => {
  const cited = async (times: number) => {
    const text = (index: number) => ({ text: `Words ${index}`, citations: ['often'] });
    const pack = packWith({
      references: [{ id: 'often', type: 'book', title: 'Often' }],
      sections: undefined,
      warningSigns: undefined,
      symptoms: undefined,
      questions: undefined,
      questionsToAsk: undefined,
      glossary: undefined,
      keyPoints: Array.from({ length: times }, (_, index) => text(index)),
    });
    const host = await show('<care-references></care-references><care-article></care-article>');
    const article = host.nextElementSibling as typeof host;
    article.setAttribute('sections', 'about');
    article.sources = 'inline';
    host.content = article.content = pack;
    await settled();
    return host;
  };
  const back = async () => (await names('link')).filter((name) => name.startsWith('Back to'));

  it('all stand there up to six', async () => {
    const host = await cited(6);
    expect(all(host, 'summary')).to.have.length(0);
    expect(await back()).to.have.length(6);
  });

  it('are five, and the others open by key, where the focus stays', async () => {
    const host = await cited(9);
    expect(await back()).to.have.length(5);
    const summary = one(host, 'summary');
    expect(wordsOf(summary)).to.equal('and 4 more places');
    await tabTo(summary);
    await sendKeys({ press: 'Enter' });
    expectFocus(summary);
    // What Chromium 109 tells of a page comes after the page.
    await until(
      async () => (await back()).at(-1) === 'Back to where reference 1 is cited, place i',
    );
    await sendKeys({ press: 'Tab' });
    expectFocus(all(host, '.back')[5]);
    await sendKeys({ press: 'Enter' });
    expectFocus(all(host.nextElementSibling!, '[part="citation"]')[5]);
    expect(summary.parentElement!.hasAttribute('open')).to.equal(true);
  });
});
