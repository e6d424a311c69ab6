// The sizes of what is printed, measured in the PDF: a page that does not fit is made smaller by the browser.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.js';
import { whole } from '../helpers.js';
import { floors, printed, printedOrdinary } from './print-sizes.js';

async function smallest(): Promise<{ words: string; points: number }> {
  const sizes = await executeServerCommand<[string, number][], undefined>('paper-sizes');
  expect(sizes.length).to.be.above(20);
  const [words, points] = sizes.reduce((least, next) => (next[1] < least[1] ? next : least));
  return { words, points };
}

describe('in the PDF', () => {
  for (const [size, floor] of Object.entries(floors))
    for (const [what, print] of Object.entries(printed))
      it(`${what} has no words under ${floor} pt`, async () => {
        await print(size, whole ? '' : 'when-to-get-help symptoms tests questions about');
        const { words, points } = await smallest();
        expect(points, words).to.be.at.least(floor - 0.05);
      });

  for (const [what, print] of Object.entries(printedOrdinary))
    it(`${what} has no words under 11 pt`, async () => {
      await print();
      const { words, points } = await smallest();
      expect(points, words).to.be.at.least(11 - 0.05);
    });
});
