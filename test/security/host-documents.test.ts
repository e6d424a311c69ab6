// Pages of another age, another encoding, another direction: the words come out as they were written.
import { expect } from '@open-wc/testing';
import { afterwards, all, one } from '../helpers.js';
import { ours, rest, shownBy, type Page } from '../fixtures/pages/srcdoc-page.js';

const script = '<script src="/answers/cdn?file=care-elements.js" defer></script>';

/** A document as a server gives it, with nothing before or around it. */
async function open(html: string, charset = 'utf-8'): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.src = `/answers/page?${new URLSearchParams({ html, charset })}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  afterwards(() => frame.remove());
  await loaded;
  const page = frame.contentWindow as Page;
  await rest(page);
  return page;
}

it('on a page without a doctype a list has the type around it', async () => {
  const page = await open(
    `${script}<body style="font: 20px serif; color: #24414d"><care-section section="tests"></care-section>`,
  );
  expect(page.document.compatMode).to.equal('BackCompat');
  const { fontSize, color, lineHeight } = page.getComputedStyle(one(ours(page)[0]!, 'dd'));
  expect([fontSize, color, lineHeight]).to.deep.equal(['20px', 'rgb(36, 65, 77)', '32px']);
});

it('on a page of another encoding, from a server that names none, no letter is lost', async () => {
  const html = `<!doctype html>${script}<care-warning-signs></care-warning-signs>`;
  const [usual, other] = [await open(html), await open(html, 'windows-1252')];
  expect(other.document.characterSet).to.equal('windows-1252');
  const [words, found] = [usual, other].map((page) => shownBy(ours(page)[0]!));
  expect(words).to.contain('’').and.to.contain('37.5 °C');
  expect(found).to.equal(words);
});

describe('a number to call', () => {
  /** Where each sign of a text stands. */
  const signs = (text: Node) =>
    [...text.textContent!].map((_, index) => {
      const sign = text.ownerDocument!.createRange();
      sign.setStart(text, index);
      sign.setEnd(text, index + 1);
      return sign.getBoundingClientRect();
    });
  const textsOf = (node: Node) =>
    [...node.childNodes].filter(
      ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent,
    );
  const onPage = (attributes: string) =>
    open(
      `<!doctype html>${script}<html dir="rtl"><care-warning-signs ${attributes}></care-warning-signs>`,
    );

  it('is read from left to right among words that are not', async () => {
    const page = await onPage('helpline="+44 1632 960 999" helpline-label="خط المساعدة"');
    const left = signs(textsOf(one(ours(page)[0]!, 'a[dir]'))[0]!).map((sign) => sign.left);
    expect(left).to.have.length(16);
    expect(left).to.deep.equal([...left].sort((a, b) => a - b));
  });

  it('follows the word before it where a page of the other direction has such words', async () => {
    const page = await onPage('region="GB"');
    const links = all(ours(page)[0]!, 'a[dir]');
    for (const link of links) {
      const texts = textsOf(link.parentNode!);
      const before = texts.findLast((text) => link.compareDocumentPosition(text) & 2);
      const word = signs(before!).findLast(({ width }) => width)!;
      const number = link.getBoundingClientRect();
      if (Math.abs(word.top - number.top) < 5) expect(word.left).to.be.below(number.left);
    }
    expect(links.length).to.be.above(3);
  });
});
