// What an address or a link leads to can be seen: no header or footer of the page lies over it.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { CareFaq } from '../../src/index.js';
import { style } from '../accessibility/room.js';
import { all, bundled, focused, one, settled, show, standAt } from '../helpers.js';

const ids = bundled.questions!.map(({ id }) => id);
const bar = 'left: 0; right: 0; height: 110px; background: gold; z-index: 1';

/** Pages whose header or footer stays, and what of them it takes. */
const pages: Record<string, { css: string; markup: (widgets: string) => string }> = {
  'a sticky header': {
    css: `header { position: sticky; top: 0; ${bar} }`,
    markup: (widgets) => `<header><a href="#x">Hospital</a></header>${widgets}`,
  },
  'a fixed header and a fixed footer': {
    css: `header { position: fixed; top: 0; ${bar} } footer { position: fixed; bottom: 0; ${bar} }
      main { padding-block: 120px }`,
    markup: (widgets) => `<header>Hospital</header>${widgets}<footer>Cookies?</footer>`,
  },
  'a header that is made of two bars, on a page that scrolls smoothly': {
    css: `html { scroll-behavior: smooth } header, nav { position: sticky; top: 0; ${bar} }
      nav { top: 110px; height: 50px }`,
    markup: (widgets) => `<header>Hospital</header><nav aria-label="Site">Wards</nav>${widgets}`,
  },
  'a header in a box that scrolls': {
    css: `section { height: 400px; overflow: auto; scroll-behavior: smooth }
      header { position: sticky; top: 0; ${bar} }`,
    markup: (widgets) => `<section><header>Hospital</header>${widgets}</section>`,
  },
  'a header that grows when the page has scrolled': {
    css: `header { position: fixed; top: 0; ${bar}; height: 20px } .scrolled header { height: 150px }`,
    markup: (widgets) => `<header>Hospital</header>${widgets}`,
  },
};

/** Two frames: one for what a page does when it has scrolled, and one for us. */
async function still() {
  await settled();
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}

/** That the top of what has the focus, or of what is given, is what a reader sees there. */
function expectSeen(target = focused()!) {
  const { left, top, width, height } = target.getBoundingClientRect();
  expect(top).to.be.within(0, innerHeight - 20);
  const line = top + Math.min(height / 2, 12);
  let hit = document.elementFromPoint(left + width / 2, line);
  while (hit?.shadowRoot && hit.contains(document.activeElement))
    hit = hit.shadowRoot.elementFromPoint(left + width / 2, line);
  expect(target.contains(hit), `${hit?.outerHTML.slice(0, 60)} lies over it`).to.equal(true);
}

const filler = '<p style="height: 1500px">Much else.</p>';

for (const [name, { css, markup }] of Object.entries(pages))
  describe(`on a page with ${name}`, () => {
    async function page(): Promise<{ faq: CareFaq; list: Element }> {
      style(css);
      const grow = () => document.documentElement.classList.add('scrolled');
      addEventListener('scroll', grow, { once: true });
      await show(
        markup(`${filler}<care-faq></care-faq><care-references></care-references>${filler}`),
      );
      document.documentElement.classList.remove('scrolled');
      return {
        faq: document.querySelector('care-faq')!,
        list: document.querySelector('care-references')!,
      };
    }

    it('the address leads to what can be seen, at load and when it changes', async () => {
      standAt(`#liver-metastases/${ids[6]}`);
      await page();
      await still();
      expect(wordsIn(focused()!)).to.equal(bundled.questions![6]!.question);
      expectSeen();
      location.hash = `#liver-metastases/${ids[2]}`;
      await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      await still();
      expectSeen();
    });

    it('a citation does, and the way back, and a method', async () => {
      const { faq, list } = await page();
      faq.show(ids[3]!);
      await still();
      expectSeen();
      one(faq, 'details[open] .citation').click();
      await still();
      expect(focused()!.getAttribute('part')).to.equal('reference');
      expectSeen();
      one(list, ':focus .back').click();
      await still();
      expect(focused()!.className).to.equal('citation');
      expectSeen();
    });
  });

const wordsIn = (element: Element) => element.textContent!.trim();
const top = () => {
  const place = focused()!.closest('[data-anchor]')!;
  return Math.round(place.getBoundingClientRect().top);
};

describe('the space above what an address leads to', () => {
  async function question(): Promise<void> {
    const faq = await show<CareFaq>(`<div>${filler}<care-faq></care-faq>${filler}</div>`);
    (faq.querySelector('care-faq') as CareFaq).show(ids[4]!);
    await still();
  }

  it('is 1em', async () => {
    await question();
    expect(top()).to.be.closeTo(16, 1);
  });

  it('is what the page gives as --care-scroll-margin', async () => {
    style('care-faq { --care-scroll-margin: 90px }');
    await question();
    expect(top()).to.be.closeTo(90, 1);
  });

  it('is 1em below the page’s scroll-padding', async () => {
    style('html { scroll-padding-top: 8em }');
    await question();
    expect(top()).to.be.closeTo(9 * 16, 1);
  });

  it('is kept for what the keys lead to, as the page gives it', async () => {
    style('care-faq { --care-scroll-margin: 90px }');
    await question();
    const [first] = all(document.querySelector('care-faq')!, 'summary');
    scrollBy(0, 2000);
    first!.focus();
    await still();
    expect(top()).to.be.at.least(90);
  });
});

it('what lies over the whole window moves nothing further', async () => {
  style('aside { position: fixed; inset: 0; z-index: 9; background: gold }');
  await show(`<div><aside>Cookies?</aside>${filler}<care-faq></care-faq>${filler}</div>`);
  (document.querySelector('care-faq') as CareFaq).show(ids[4]!);
  await still();
  expect(top()).to.be.closeTo(16, 1);
  expect(document.querySelector('care-faq')!.shadowRoot!.querySelector('[style]')).to.equal(null);
});
