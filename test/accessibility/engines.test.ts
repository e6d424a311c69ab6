// axe with every rule, and IBM's engine, over each page of the demo, each theme and each state.
import { expect } from '@open-wc/testing';
import { afterwards, oneIn, seed, whole } from '../helpers.js';
import { byAxe, byIbm } from './engines.js';
import { explained, needed, unexplained } from './explained.js';
import { enter, states } from './states.js';

const files: string[] = await (await fetch('/answers/demo')).json();
/** The two with the whole of the bundled pack are first, so that a sample has one of them. */
const withTheWhole = ['article.html', 'index.html'];
const pages = [
  ...withTheWhole,
  ...files.filter((file) => file.endsWith('.html') && !withTheWhole.includes(file)),
];
const sample = [...pages.entries()].filter(oneIn(2));
const themes = files.filter((file) => file.startsWith('themes/'));
const looks = ['', ...themes].flatMap((theme) => [
  { scheme: 'light', theme },
  { scheme: 'dark', theme },
]);

/** A page of the demo as it ships, without its policy, which would keep the engines out. */
async function open(page: string) {
  const source = await (await fetch(`/demo/${page}`)).text();
  const frame = document.createElement('iframe');
  Object.assign(frame, { title: 'A page of the demo', width: '1000', height: '800' });
  frame.srcdoc = source
    .replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replaceAll(
      /(href|src)="([^"#:]+)"/g,
      (_, name: string, path: string) =>
        `${name}="${new URL(path, `${location.origin}/demo/${page}`)}"`,
    );
  afterwards(() => frame.remove());
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    document.body.append(frame);
  });
  const view = frame.contentWindow as Window & typeof globalThis;
  await new Promise((resolve) => view.requestAnimationFrame(resolve));
  expect(view.document.querySelector(':not(:defined)')).to.equal(null);
  return view;
}

const paper = `body { background: var(--paper, light-dark(#fff, #11191c));
  color: var(--ink, light-dark(#1d2a2f, #e6edef)); }`;

/**
 * What both engines find of a page in each scheme and each theme, and nobody has explained; a sample
 * is one look of each place, and each look somewhere.
 */
async function inEveryLook(view: Window & typeof globalThis, place: number) {
  // A page that is gone through every other time has all its looks in time.
  const chosen = looks[(place + Math.floor(seed / 2)) % looks.length];
  const sheet = new view.CSSStyleSheet();
  view.document.adoptedStyleSheets.push(sheet);
  afterwards(() => (view.document.adoptedStyleSheets = []));
  const found = [];
  for (const { scheme, theme } of looks.filter((look) => whole || look === chosen)) {
    const rules = theme && (await (await fetch(`/demo/${theme}`)).text());
    sheet.replaceSync(`${paper} ${rules} :root { color-scheme: ${scheme} !important }`);
    const faults = unexplained([...(await byAxe(view)), ...(await byIbm(view))]);
    found.push(...faults.map((fault) => `${scheme}, ${theme || 'no theme'}: ${fault}`));
  }
  return found;
}

describe('axe with every rule, and IBM’s engine, find nothing in any scheme and theme', () => {
  for (const [place, page] of sample)
    it(`on the demo’s ${page}`, async () => {
      expect(await inEveryLook(await open(page), place)).to.deep.equal([]);
    }).timeout(300_000);

  for (const [place, state] of Object.keys(states).entries())
    it(`in the state ${state}`, async () => {
      await enter(state);
      expect(await inEveryLook(window, place)).to.deep.equal([]);
    }).timeout(60_000);
});

it('both engines see into our shadow roots', async () => {
  const host = await enter('about');
  const image = document.createElement('img');
  image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
  host.shadowRoot!.querySelector('.care')!.append(image);
  const rules = [...(await byAxe()), ...(await byIbm())].map(({ rule }) => rule);
  expect(rules).to.include('axe image-alt').and.to.include('ibm img_alt_valid');
});

// A suite of its own, so that it comes last.
describe('every explanation', () => {
  it('says why', () => {
    for (const { why } of explained) expect(why.length).to.be.above(20);
  });

  it('is of something that was found', () => {
    const there = ({ pages }: (typeof explained)[number]) =>
      !pages || sample.some(([, page]) => pages.includes(page));
    const idle = explained.filter((item) => !needed.has(item) && there(item));
    expect(idle.map(({ rule }) => rule)).to.deep.equal([]);
  });
});
