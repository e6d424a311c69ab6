// How many pages of A4 the leaflets are, and what stands on each: in the PDF.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.js';
import type { CareArticle } from '../../src/index.js';
import { afterwards, all, bundled, replace, settled, show } from '../helpers.js';

/** The words of each side of the paper. */
async function sides(attributes: string, ticked = false): Promise<string[]> {
  replace(window, 'print', () => dispatchEvent(new Event('beforeprint')));
  afterwards(() => dispatchEvent(new Event('afterprint')));
  const host = await show<CareArticle>(`
    <div style="font-family: Arial, sans-serif"><care-article region="GB" helpline="01632 960 999"
      site-name="Riverside" ${attributes}></care-article></div>`);
  const article = host.querySelector('care-article')!;
  if (ticked) {
    const boxes = all<HTMLInputElement>(article, '[type=checkbox]');
    [...boxes.slice(0, 3), ...boxes.slice(-2)].forEach((box) => box.click());
    await settled();
  }
  article.print();
  const words = await executeServerCommand<string[], undefined>('paper');
  return words.map((side) => side.replace(/\s+/g, ' '));
}

describe('on A4 paper', () => {
  let whole: string[];
  before(async () => (whole = await sides('')));

  it('the whole is at most twenty pages, each with its number and the title', () => {
    const pages = whole;
    expect(pages.length).to.be.at.most(20);
    for (const [index, words] of pages.entries()) {
      expect(words).to.contain(bundled.title);
      expect(words).to.contain(`${index + 1} / ${pages.length}`);
    }
  });

  it('no page but the last is half empty', () => {
    const pages = whole;
    const lengths = pages.slice(0, -1).map((words) => words.length);
    const usual = lengths.toSorted((one, other) => one - other)[Math.floor(lengths.length / 2)]!;
    expect(lengths.filter((length) => length < usual / 2)).to.deep.equal([]);
  });

  it('the warning signs stand there once, and a number to call is words', () => {
    const words = whole.join(' ');
    const { text } = bundled.warningSigns![0]!.groups[0]!.signs![0]!;
    expect(words.split(String(text))).to.have.length(2);
    expect(words).to.contain('Call 999 or go to');
  });

  it('the short version is two sides, with what the reader has ticked', async () => {
    const pages = await sides('print-length="short"', true);
    expect(pages).to.have.length(2);
    expect(pages.join(' ')).to.contain(bundled.symptoms![2]!.text);
  });

  it('the short version in large print is five sides at most', async () => {
    expect((await sides('print-length="short" print-size="large"')).length).to.be.at.most(5);
  });
});
