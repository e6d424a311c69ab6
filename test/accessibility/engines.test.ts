// axe with every rule, and IBM's engine, over each page of the demo, each theme and each state.
import { expect } from '@open-wc/testing';
import { afterwards } from '../helpers.js';
import { byAxe, byIbm } from './engines.js';
import { explained, unexplained } from './explained.js';
import { enter, states } from './states.js';

const pages = ['index', 'article', 'forms', 'thanks', 'accessibility'];
/** A theme changes nothing but colours. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** A page of the demo as it ships, without its policy, which would keep the engines out. */
async function open(page: string, scheme: string, theme = '') {
  const source = await (await fetch(`/demo/${page}.html`)).text();
  const style = theme && `<link rel="stylesheet" href="/demo/themes/${theme}.css" />`;
  const frame = document.createElement('iframe');
  Object.assign(frame, { title: 'A page of the demo', width: '1000', height: '800' });
  frame.srcdoc = source
    .replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replaceAll('href="hospital.css"', 'href="/demo/hospital.css"')
    .replaceAll('"../cdn/', '"/cdn/')
    .replace('</head>', `${style}<style>:root{color-scheme:${scheme}!important}</style></head>`);
  afterwards(() => frame.remove());
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    document.body.append(frame);
  });
  const view = frame.contentWindow as Window & typeof globalThis;
  await new Promise((resolve) => view.requestAnimationFrame(resolve));
  return view;
}

for (const page of pages) {
  describe(`on the demo’s ${page}.html`, () => {
    it('axe finds nothing with every rule', async () => {
      expect(unexplained(await byAxe(await open(page, 'light')))).to.deep.equal([]);
    }).timeout(60_000);

    it('IBM’s engine finds nothing that is not explained', async () => {
      expect(unexplained(await byIbm(await open(page, 'light')))).to.deep.equal([]);
    }).timeout(60_000);

    // The article has the colours of the index, and nearly two thousand more elements to look at.
    if (page === 'article') return;
    for (const [scheme, theme] of [
      ['dark'],
      ...['brand', 'high-contrast'].flatMap((name) => [
        ['light', name],
        ['dark', name],
      ]),
    ] as [string, string?][])
      it(`axe finds no fault of colour in ${scheme}, ${theme ?? 'no'} theme`, async () => {
        const found = await byAxe(await open(page, scheme, theme), ofColour);
        expect(unexplained(found)).to.deep.equal([]);
      }).timeout(60_000);
  });
}

describe('both engines find nothing in the state', () => {
  for (const state of Object.keys(states))
    it(state, async () => {
      await enter(state);
      expect(unexplained([...(await byAxe()), ...(await byIbm())])).to.deep.equal([]);
    }).timeout(30_000);
});

it('both engines see into our shadow roots', async () => {
  const host = await enter('about');
  const image = document.createElement('img');
  image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
  host.shadowRoot!.querySelector('.care')!.append(image);
  const rules = [...(await byAxe()), ...(await byIbm())].map(({ rule }) => rule);
  expect(rules).to.include('axe image-alt').and.to.include('ibm img_alt_valid');
});

it('every explanation says why', () => {
  for (const { why } of explained) expect(why.length).to.be.above(20);
});
