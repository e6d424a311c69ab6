// Large targets, forced colours, no motion: nothing is lost.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { afterwards, all, hasForcedColours, inForcedColours, one, settled } from '../helpers.js';
import { ours, told } from './measure.js';
import { tooSmall } from './room.js';
import { enter, states } from './states.js';

describe('targets', () => {
  for (const state of Object.keys(states))
    it(`are 44 px or more, citations 24 px: ${state}`, async () => {
      await enter(state);
      expect(tooSmall()).to.deep.equal([]);
    });
});

describe('in forced colours', () => {
  if (!hasForcedColours) return;
  beforeEach(inForcedColours);

  it('cards, buttons, fields and rows keep an edge', async () => {
    await enter('article, ticked and open');
    const host = document.querySelector('care-article')!;
    const edged = '.card,.call,.my-list,button:not(.term,.quiet),textarea,details:not(.more),.row';
    for (const element of all(host, edged)) {
      const { borderTopWidth, borderTopStyle } = getComputedStyle(element);
      expect([told(element), borderTopStyle]).to.deep.equal([told(element), 'solid']);
      expect(parseFloat(borderTopWidth)).to.be.at.least(1);
    }
    expect(getComputedStyle(one(host, '.callout')).borderInlineStartStyle).to.equal('solid');
    expect(getComputedStyle(one(host, '.emergency .band')).borderBottomStyle).to.equal('solid');
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
        if (animationName !== 'none') return [`${told(element)} ${animationName}`];
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
