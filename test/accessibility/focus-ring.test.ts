// The ring around what has the focus: 2 px or more, and 3:1 against what surrounds it.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { queryAllDeep } from '../../src/dom/anchors.js';
import { clickOn, focused, hasForcedColours, inForcedColours, one } from '../helpers.js';
import { brands } from './brands.js';
import { paint, ringFault, theme } from './measure.js';
import { enter, states } from './states.js';

/** Focuses everything that can have the focus; a key before makes the ring visible. */
function faults(): string[] {
  const places = queryAllDeep(
    document.body,
    '.care :is(a,button,input,textarea,summary,[tabindex])',
  );
  return [...places].flatMap((place) => {
    place.focus();
    return focused() === place && place.matches(':focus-visible') ? (ringFault(place) ?? []) : [];
  });
}

async function all(accents: readonly (string | undefined)[]) {
  const found: string[] = [];
  for (const state of Object.keys(states)) {
    if (accents.length > 1 && state !== 'article, ticked and open') continue;
    const host = await enter(state);
    await sendKeys({ press: 'Tab' });
    for (const accent of accents) {
      if (accent) document.documentElement.style.setProperty('--care-accent', accent);
      found.push(...faults().map((item) => `${state} ${accent ?? ''}: ${item}`));
    }
    host.parentElement!.remove();
  }
  expect([...new Set(found)].slice(0, 20)).to.deep.equal([]);
}

describe('the focus ring is seen', () => {
  for (const scheme of ['light', 'dark']) {
    it(`on everything in ${scheme}`, async () => {
      paint(scheme);
      await all([undefined]);
    }).timeout(30_000);

    for (const name of ['brand', 'high-contrast'])
      it(`on everything in ${scheme} and the theme "${name}"`, async () => {
        paint(scheme);
        await theme(name);
        await all([undefined]);
      }).timeout(30_000);

    it(`over every brand colour in ${scheme}`, async () => {
      paint(scheme);
      await all(brands);
    }).timeout(60_000);
  }

  it('on a reference that a press of the mouse has led to', async () => {
    const host = await enter('article');
    await clickOn(one(host, '.citation'));
    expect(focused()!.matches('[part=reference]')).to.equal(true);
    expect(ringFault(focused()!)).to.equal(undefined);
  });

  if (hasForcedColours)
    it('on everything in forced colours', async () => {
      await inForcedColours();
      await all([undefined]);
    }).timeout(30_000);
});
