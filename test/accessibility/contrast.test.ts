// Contrast as the browser paints it: 7:1 for body text, 4.5:1 for other text, 3:1 for edges.
import { expect } from '@open-wc/testing';
import { one } from '../helpers.js';
import { brands } from './brands.js';
import { below, colour, edges, paint, texts } from './measure.js';
import { enter, states } from './states.js';

function faults(): string[] {
  const all = [...texts()];
  return [
    ...below(
      7,
      all.filter(({ body }) => body),
    ).map((fault) => `body text ${fault}`),
    ...below(4.5, all).map((fault) => `text ${fault}`),
    ...below(3, edges()).map((fault) => `edge ${fault}`),
  ];
}

for (const scheme of ['light', 'dark']) {
  describe(`contrast in ${scheme}`, () => {
    for (const state of Object.keys(states))
      it(`is kept by every text and control: ${state}`, async () => {
        paint(scheme);
        await enter(state);
        expect(faults()).to.deep.equal([]);
      });
  });
}

describe('a brand colour given by --care-accent', () => {
  it('is one of at least fifty', () => expect(brands.length).to.be.at.least(50));

  for (const scheme of ['light', 'dark'])
    it(`cannot bring the colours derived from it below AA in ${scheme}`, async () => {
      paint(scheme);
      await enter('article, ticked and open');
      const found: string[] = [];
      for (const brand of brands) {
        document.documentElement.style.setProperty('--care-accent', brand);
        found.push(...new Set(faults().map((fault) => `${brand}: ${fault}`)));
      }
      expect(found.slice(0, 20)).to.deep.equal([]);
    }).timeout(60_000);

  for (const [scheme, brand] of [
    ['light', '#005eb8'],
    ['light', '#0b5d73'],
    ['dark', '#86cfe2'],
  ] as const)
    it(`is kept as it is where it is safe: ${brand} in ${scheme}`, async () => {
      paint(scheme, brand);
      const button = one(await enter('checklist, nothing ticked'), 'button');
      const [used, given] = [getComputedStyle(button).color, brand].map(colour);
      used!.forEach((part, index) => expect(part).to.be.closeTo(given![index]!, 2));
    });
});
