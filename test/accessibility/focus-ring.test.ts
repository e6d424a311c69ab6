// The ring around what has the focus: 2 px or more, and 3:1 against what surrounds it.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { deep } from '../../src/behaviours/places.js';
import { focused, hasForcedColours, inForcedColours } from '../helpers.js';
import { brands } from './brands.js';
import { colour, contrast, paint, paperOf } from './measure.js';
import { enter, states } from './states.js';

function fault(place: Element): string | undefined {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(place);
  const what = `${place.localName}.${place.className}`;
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2)
    return `${what}: ${outlineStyle} ${outlineWidth}`;
  const ratio = contrast(colour(outlineColor), paperOf(place.parentNode!));
  return ratio < 3 ? `${what}: ${ratio.toFixed(2)}` : undefined;
}

/** Focuses everything that can have the focus; a key before makes the ring visible. */
function faults(): string[] {
  const places = deep(document.body, '.care :is(a,button,input,textarea,summary,[tabindex])');
  return [...places].flatMap((place) => {
    place.focus();
    return focused() === place && place.matches(':focus-visible') ? (fault(place) ?? []) : [];
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

    it(`over every brand colour in ${scheme}`, async () => {
      paint(scheme);
      await all(brands);
    }).timeout(60_000);
  }

  if (hasForcedColours)
    it('on everything in forced colours', async () => {
      await inForcedColours();
      await all([undefined]);
    }).timeout(30_000);
});
