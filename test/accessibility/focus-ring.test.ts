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

interface Look {
  name: string;
  wear: () => unknown;
}

const schemes = ['light', 'dark'];
const inEach = (scheme: string) => [
  { name: scheme, wear: () => paint(scheme) },
  ...['brand', 'high-contrast'].map((name) => ({
    name: `${scheme} and the theme "${name}"`,
    wear: () => (paint(scheme), theme(name)),
  })),
];

/** What is wrong of a state in each of these looks, one after the other. */
async function inLooks(state: string, looks: Look[]): Promise<void> {
  await enter(state);
  await sendKeys({ press: 'Tab' });
  const found: string[] = [];
  for (const { name, wear } of looks) {
    document.adoptedStyleSheets = [];
    document.body.removeAttribute('style');
    await wear();
    found.push(...new Set(faults().map((item) => `${name}: ${item}`)));
  }
  expect(found.slice(0, 20)).to.deep.equal([]);
}

describe('the focus ring is seen on everything in light, in dark and in each theme', () => {
  for (const state of Object.keys(states))
    it(state, () => inLooks(state, schemes.flatMap(inEach))).timeout(30_000);
});

describe('the focus ring is seen', () => {
  for (const scheme of schemes)
    it(`over every brand colour in ${scheme}`, async () => {
      paint(scheme);
      const { style } = document.documentElement;
      const looks = brands.map((accent) => ({
        name: accent,
        wear: () => (paint(scheme), style.setProperty('--care-accent', accent)),
      }));
      await inLooks('article, ticked and open', looks);
    }).timeout(60_000);

  it('on a reference that a press of the mouse has led to', async () => {
    const host = await enter('article');
    await clickOn(one(host, '.citation'));
    expect(focused()!.matches('[part=reference]')).to.equal(true);
    expect(ringFault(focused()!)).to.equal(undefined);
  });

  if (hasForcedColours)
    it('on everything in forced colours', async () => {
      await inForcedColours();
      for (const state of Object.keys(states)) {
        await inLooks(state, [{ name: 'forced colours', wear: () => {} }]);
        document.querySelector('main')!.remove();
      }
    }).timeout(30_000);
});
