// Narrow pages, large and widely spaced text, small targets, forced colours, no motion: nothing is lost.
import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { deep } from '../../src/behaviours/places.js';
import {
  afterwards,
  all,
  bundled,
  hasForcedColours,
  inForcedColours,
  one,
  settled,
} from '../helpers.js';
import { small } from './pack.js';
import { enter, states } from './states.js';

async function wide(width: number, height = 800) {
  afterwards(() => setViewport({ width: 800, height: 600 }));
  await setViewport({ width, height });
}

function style(css: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  afterwards(() => (document.adoptedStyleSheets = []));
}

const ours = () => [...deep(document.body, '.care, .care *')];
const what = (element: Element) =>
  `${element.localName}.${element.getAttribute('class') ?? ''} “${element.textContent!.trim().slice(0, 30)}”`;
const shown = (element: Element) =>
  element.checkVisibility({ contentVisibilityAuto: true }) && !element.closest('.hidden');

/** What reaches beyond the page, is cut off, or covers the text beside it. */
function lost(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page scrolls: ${scrollWidth}`] : [];
  for (const element of ours()) {
    if (!shown(element) || element.closest('svg')) continue;
    const { left, right } = element.getBoundingClientRect();
    // Of a stacked table, only listeners get the row of headings.
    if (getComputedStyle(element.closest('thead') ?? element).clipPath !== 'none') continue;
    if (left < -1 || right > clientWidth + 1) found.push(`out of the page: ${what(element)}`);
    const { overflowX, overflowY } = getComputedStyle(element);
    const cuts = overflowX !== 'visible' || overflowY !== 'visible';
    if (!cuts || element.matches('nav,textarea,input')) continue;
    if (element.scrollWidth > element.clientWidth + 1) found.push(`cut: ${what(element)}`);
    if (element.scrollHeight > element.clientHeight + 1) found.push(`cut: ${what(element)}`);
  }
  return found;
}

const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;

/** Text spacing reaches into our roots as a reader's own style sheet does. */
function spaced() {
  for (const host of deep(document.body, '*')) {
    const root = host.shadowRoot;
    if (!root) continue;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(spacing);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}

const views: Record<string, { before?: () => unknown; after?: () => unknown }> = {
  'at 320 px, which is 1280 px at 400 %': { before: () => wide(320, 256) },
  'at 320 px with the spacing of WCAG 1.4.12': { before: () => wide(320), after: spaced },
  'at 320 px with text of 200 %': {
    before: () => wide(320),
    after: () => style(':root { font-size: 200% } body { font-size: 1rem }'),
  },
  'with the spacing of WCAG 1.4.12 and text of 200 %': {
    after: () => (style(':root { font-size: 200% }'), spaced()),
  },
};

for (const [view, { before, after }] of Object.entries(views))
  describe(`${view}, nothing is cut and nothing scrolls sideways`, () => {
    for (const state of Object.keys(states))
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

/** In a sentence, a link is as high as its line; a word that is explained too. */
const inSentence = 'p a:not(.call), li > a, li > span > a, td a, dd a, .term, .phone, figcaption a';

describe('targets', () => {
  for (const state of Object.keys(states))
    it(`are 44 px or more, citations 24 px: ${state}`, async () => {
      await enter(state);
      const targets = ours().filter(
        (element) =>
          element.matches('a,button,summary,input,textarea,label:has(input)') &&
          shown(element) &&
          !element.matches('label input'),
      );
      const small = targets.flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const least = element.matches('.citation,.back,.links a') ? 24 : 44;
        if (least === 44 && element.matches(inSentence)) return [];
        return Math.min(width, height) < least - 0.01
          ? [`${what(element)}: ${width.toFixed(1)} × ${height.toFixed(1)}`]
          : [];
      });
      expect(small).to.deep.equal([]);
    });
});

describe('in forced colours', () => {
  if (!hasForcedColours) return;
  beforeEach(inForcedColours);

  it('cards, buttons, fields and rows keep an edge', async () => {
    await enter('article, ticked and open');
    const host = document.querySelector('care-article')!;
    const edged =
      '.card,.call,.band:first-child,.sheet,button:not(.term,.quiet),textarea,details,.row';
    for (const element of all(host, edged)) {
      if (element.matches(':not(.emergency) > .band')) continue;
      const { borderTopWidth, borderTopStyle } = getComputedStyle(element);
      expect([what(element), borderTopStyle]).to.deep.equal([what(element), 'solid']);
      expect(parseFloat(borderTopWidth)).to.be.at.least(1);
    }
    expect(getComputedStyle(one(host, '.callout')).borderInlineStartStyle).to.equal('solid');
  });

  it('icons and pictures are drawn in the ink', async () => {
    await enter('article');
    const host = document.querySelector('care-article')!;
    const ink = getComputedStyle(document.body).color;
    for (const svg of all(host, '.band svg, .drawing, .drawing .organ, .drawing .route'))
      expect(getComputedStyle(svg).stroke).to.equal(ink);
  });

  it('ticks are the browser’s own', async () => {
    await enter('checklist, ticked');
    const host = document.querySelector('care-symptom-checklist')!;
    for (const box of all(host, '[type=checkbox]')) {
      expect(getComputedStyle(box).appearance).to.equal('auto');
      expect(getComputedStyle(box).forcedColorAdjust).to.equal('auto');
    }
  });
});

it('nothing moves under reduced motion, and nothing takes longer than 150 ms else', async () => {
  const moving = () =>
    ours().flatMap((element) =>
      ['', '::before', '::after'].flatMap((pseudo) => {
        const { transitionDuration, animationName } = getComputedStyle(element, pseudo);
        if (animationName !== 'none') return [`${what(element)} ${animationName}`];
        return parseFloat(transitionDuration) > 0 ? [transitionDuration] : [];
      }),
    );
  await enter('article, ticked and open');
  expect(Math.max(...moving().map(parseFloat))).to.be.at.most(0.15);
  afterwards(() => executeServerCommand('media', {}));
  const features = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
  await executeServerCommand('media', { features });
  await settled();
  expect(moving()).to.deep.equal([]);
});
