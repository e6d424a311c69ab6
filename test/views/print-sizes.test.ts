// Nobody can enlarge paper: no words on it are smaller than 11 pt, in large print than 16 pt.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { all, onPaper, settled, show } from '../helpers.js';
import { floors, inPlace, printed, printedOrdinary } from './print-sizes.js';

const PIXELS = 96 / 72;

/** How many points high the words beside an element are; a drawing has a scale. */
function points(element: Element): number {
  const scale = element instanceof SVGGraphicsElement ? element.getScreenCTM()!.a : 1;
  return (parseFloat(getComputedStyle(element).fontSize) * scale) / PIXELS;
}

/** The words in a root that are smaller than a size, with theirs. */
function smaller(root: ShadowRoot, floor: number): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  let seen = 0;
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (!parentElement || parentElement.localName === 'style' || !textContent!.trim()) continue;
    if (!parentElement.getClientRects().length) continue;
    seen += 1;
    const size = points(parentElement);
    if (size < floor - 0.01) found.push(`${size.toFixed(1)} pt: ${textContent!.trim()}`);
  }
  expect(seen).to.be.above(5);
  return found;
}

const printout = () => document.querySelector('.care-print')!.shadowRoot!;

describe('on paper', () => {
  for (const [size, floor] of Object.entries(floors))
    for (const [what, print] of Object.entries(printed))
      it(`${what} has no words under ${floor} pt`, async () => {
        await print(size);
        await onPaper();
        expect(smaller(printout(), floor)).to.deep.equal([]);
      });

  for (const [what, print] of Object.entries(printedOrdinary))
    it(`${what} has no words under 11 pt`, async () => {
      await print();
      await onPaper();
      expect(smaller(printout(), 11)).to.deep.equal([]);
    });

  for (const [what, markup] of Object.entries(inPlace))
    it(`${what} has no words under 11 pt where the page is printed as it stands`, async () => {
      const host = await show(markup);
      all(host, '[type="checkbox"]').forEach((box) => box.click());
      await settled();
      await onPaper();
      expect(smaller(host.shadowRoot!, 11)).to.deep.equal([]);
      for (const field of all(host, '[part="field"]'))
        if (field.getClientRects().length) expect(points(field)).to.be.at.least(11 - 0.01);
    });

  it('an article in large print has none under 16 pt where the page is printed as it stands', async () => {
    const host = await show('<care-article print-size="large" region="GB"></care-article>');
    await onPaper();
    expect(smaller(host.shadowRoot!, 16)).to.deep.equal([]);
  });
});
