// Narrow pages, large and widely spaced text, either direction of reading: nothing is lost.
import { expect } from '@open-wc/testing';
import { queryAllDeep } from '../../src/dom/anchors.js';
import { afterwards, all, bundled, one, oneIn, settled } from '../helpers.js';
import { small } from './pack.js';
import { lost, style, wide } from './room.js';
import { enter, states } from './states.js';

const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;

/** Text spacing reaches into our roots as a reader's own style sheet does. */
function spaced() {
  for (const host of queryAllDeep(document.body, '*')) {
    const root = host.shadowRoot;
    if (!root) continue;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(spacing);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}

async function fromTheRight() {
  afterwards(() => document.documentElement.removeAttribute('dir'));
  document.documentElement.dir = 'rtl';
  await wide(320);
}

const views: Record<string, { before?: () => unknown; after?: () => unknown }> = {
  'at 320 px, which is 1280 px at 400 %': { before: () => wide(320, 256) },
  'at 320 px with the spacing of WCAG 1.4.12': { before: () => wide(320), after: spaced },
  'at 320 px with text of 200 %': {
    before: () => wide(320),
    after: () => style(':root { font-size: 200% } body { font-size: 1rem }'),
  },
  'at 320 px from right to left': { before: fromTheRight },
  'with the spacing of WCAG 1.4.12 and text of 200 %': {
    after: () => (style(':root { font-size: 200% }'), spaced()),
  },
};

// A sample is every other state in each view, and the rest in the next view.
for (const [place, [view, { before, after }]] of Object.entries(views).entries())
  describe(`${view}, nothing is cut and nothing scrolls sideways`, () => {
    for (const state of Object.keys(states).filter((name, index) => oneIn(2)(name, index + place)))
      it(state, async () => {
        await before?.();
        await enter(state);
        after?.();
        await settled();
        expect(lost()).to.deep.equal([]);
      });

    it('the whole bundled article', async () => {
      await before?.();
      await enter('article, ticked and open', { ...bundled, condition: small.condition });
      after?.();
      await settled();
      expect(lost()).to.deep.equal([]);
    });
  });

it('no width has the whole bundled article cut by the spacing of WCAG 1.4.12', async () => {
  await enter('article, ticked and open', { ...bundled, condition: small.condition });
  spaced();
  for (const width of [360, 480, 640, 720, 768, 800, 900, 1024, 1280].filter(oneIn(3))) {
    await wide(width);
    await settled();
    expect(lost(), `${width} px`).to.deep.equal([]);
  }
}).timeout(60_000);

it('boxes with a tint of their own stand apart from what is around them', async () => {
  const host = await enter('article', { ...bundled, condition: small.condition });
  for (const box of all(host, '.callout')) {
    const { top, bottom } = box.getBoundingClientRect();
    const [above, below] = [box.previousElementSibling, box.nextElementSibling];
    if (above) expect(top - above.getBoundingClientRect().bottom).to.be.at.least(8);
    if (below) expect(below.getBoundingClientRect().top - bottom).to.be.at.least(8);
  }
});

it('a sheet that explains a word stands inside the page, with the ring around it', async () => {
  await wide(320);
  const host = await enter('section symptoms, term sheet open');
  const { left, right } = one(host, ':popover-open').getBoundingClientRect();
  const { outlineOffset, outlineWidth } = getComputedStyle(one(host, ':popover-open'));
  const ring = parseFloat(outlineOffset) + parseFloat(outlineWidth);
  expect(left - ring).to.be.at.least(0);
  expect(right + ring).to.be.at.most(320);
});

describe('a number to call is read from left to right', () => {
  for (const number of ['01632 960 999', '+44 (0)1632 960-999'])
    it(`among words that are not: ${number}`, async () => {
      await fromTheRight();
      const host = await enter('warning signs, Arabic page elsewhere', {
        ...small,
        lang: 'ar',
        warningSigns: [
          {
            level: 'urgent',
            groups: [
              {
                action: { text: ['اتصل بالفريق ', { contact: 'helpline', text: 'الآن' }, '.'] },
                signs: [{ text: 'ألم' }],
              },
            ],
          },
        ],
      });
      host.helpline = number;
      await settled();
      const { childNodes } = one(host, 'a[href^="tel:"]');
      const text = [...childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE)!;
      const places = [...number].map((_, index) => {
        const range = new Range();
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        return range.getBoundingClientRect().left;
      });
      expect(places).to.deep.equal(places.toSorted((one, other) => one - other));
    });
});
