// Attack strings as the addresses of forms and links, and in the page’s own.
import { expect } from '@open-wc/testing';
import { all, heard, oneIn } from '../helpers.js';
import { classic, served } from '../fixtures/pages/strict-page.js';
import { attacks } from './attacks.js';
import { attributesOf, make, rest, shapes, tags } from './given.js';
import { expectUnharmed, openNarrow, watchCanary } from './page.js';

const resolved = (words: string) =>
  URL.canParse(words, document.baseURI) ? new URL(words, document.baseURI) : undefined;

/** Whether a form may be sent there. */
function goes(words: string): boolean {
  const { protocol, origin } = resolved(words) ?? {};
  return protocol === 'https:' || origin === location.origin;
}

describe(`${attacks.length} attack strings as an address`, () => {
  it('are scripts in many disguises, among others', () => {
    const scripts = attacks.filter((words) => resolved(words)?.protocol === 'javascript:');
    expect(scripts.length).to.be.above(8);
    expect(scripts.filter(goes)).to.deep.equal([]);
  });

  for (const tag of tags)
    for (const name of attributesOf(tag).filter((own) => /^action$|href$/.test(own)))
      it(`in ${name} of <${tag}>: they lead there, or nothing does and the console says why`, async () => {
        const narrow = await openNarrow();
        for (const words of attacks) {
          const errors = heard('error');
          const host = make(tag, { [name]: words });
          narrow.replaceChildren(host);
          await rest();
          const found = all<HTMLFormElement & HTMLAnchorElement>(host, 'form,a').flatMap(
            ({ localName, action, href }) =>
              (localName === 'form') === (name === 'action') ? [action ?? href] : [],
          );
          expect(found, words).to.deep.equal(goes(words) ? [resolved(words)!.href] : []);
          expect(errors, words).to.have.length(goes(words) ? 0 : 1);
          for (const line of errors) expect(line).to.include(`<${tag}>: ${name}="${words}"`);
          expectUnharmed(words);
        }
      }).timeout(60_000);
});

describe('attack strings in the page’s own address', () => {
  for (const before of ['', 'liver-metastases/'])
    it(`#${before}…: they lead nowhere, neither what is there nor what comes late`, async () => {
      const frame = await served(
        `<!doctype html>${classic('care-elements')}<main><care-faq></care-faq></main>`,
      );
      const page = frame.contentWindow as Window & typeof globalThis;
      const main = page.document.querySelector('main')!;
      await rest(page.document);
      watchCanary(page);
      const first = shapes(main.children);
      const expectNothing = async (words: string) => {
        await rest(page.document);
        expectUnharmed(words, page);
        expect(shapes(main.children), words).to.deep.equal(first);
        expect(page.document.activeElement?.localName, words).to.equal('body');
      };
      for (const words of attacks.filter(oneIn(4))) {
        const { href } = page.location;
        const told = new Promise((resolve) =>
          page.addEventListener('hashchange', resolve, { once: true }),
        );
        page.location.hash = before + words;
        // Two attacks may be the same address.
        if (page.location.href !== href) await told;
        await expectNothing(words);
        main.replaceChildren(page.document.createElement('care-faq'));
        await expectNothing(words);
      }
    }).timeout(60_000);
});
