import { expect } from '@open-wc/testing';
import { render } from 'lit';
import '../../src/views/drawings.js';
import { ContentError } from '../../src/content/content-error.js';
import type { Figure } from '../../src/generated/pack.js';
import { labelsFor } from '../../src/labels/labels.js';
import { base } from '../../src/views/base.styles.js';
import { figureStyles } from '../../src/views/figures.styles.js';
import type { Context } from '../../src/views/context.js';
import { figure } from '../../src/views/figures.js';
import { accessible, afterwards, bundled, citedBy, spoken, wordsOf } from '../helpers.js';

const context: Context = {
  pack: bundled,
  requestedLang: 'en',
  labels: labelsFor('en'),
  contacts: {},
  level: 2,
  sources: 'inline',
  rests: [],
  terms: new Set(),
  services: new Set(),
  isOnPage: () => false,
  copies: new Map(),
  parts: new Set(),
};
const figures = (bundled.sections ?? []).flatMap(({ body }) =>
  body.filter((block): block is Figure => block.type === 'figure'),
);

/** A figure on a page, in a column of so many pixels. */
function draw(block: Figure, width = 280, dir = 'ltr'): ShadowRoot {
  const main = document.createElement('main');
  main.innerHTML = '<h1>A page of the hospital</h1><div></div>';
  main.dir = dir;
  main.style.width = `${width}px`;
  const root = main.querySelector('div')!.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [base.styleSheet!, figureStyles.styleSheet!];
  const care = document.createElement('div');
  care.className = 'care';
  root.append(care);
  render(figure(context, block), care);
  document.body.append(main);
  afterwards(() => main.remove());
  return root;
}

const textsOf = (root: ShadowRoot) => [...root.querySelectorAll<SVGTextElement>('svg text')];

/** A figure whose labels are longer by so much, as they are in another language. */
function longer(block: Figure, times: number): Figure {
  const labels = Object.entries(block.labels).map(([name, words]) => [
    name,
    words.replace(/\S+/g, (word) => word.padEnd(Math.ceil(word.length * times), 'o')),
  ]);
  return { ...block, labels: Object.fromEntries(labels) };
}

/** A label's words, its lines joined. */
const wordsIn = (label: Element) => [...label.children].map(wordsOf).join(' ');

/** Where a label's letters are: its box in the engine's terms may have the space between lines, too. */
function lettersOf(text: SVGTextElement): DOMRect {
  const scale = text.getScreenCTM()!;
  const em = parseFloat(getComputedStyle(text).fontSize) * scale.d;
  const { left, width } = text.getBoundingClientRect();
  const at = (index: number) => text.getStartPositionOfChar(index).matrixTransform(scale).y;
  const [first, last] = [at(0), at(text.getNumberOfChars() - 1)];
  return new DOMRect(left, first - 0.8 * em, width, last - first + 1.05 * em);
}

/** Firefox gives a label's box a pixel more on each side, and rounds at the drawing's scale. */
const pixel = 1.05;

const apart = (a: DOMRect, b: DOMRect) =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

/** Points of a line, in the drawing's own terms: a line is the same in every drawing that has it. */
const walked = new Map<string, DOMPoint[]>();
function along(line: SVGPathElement): DOMPoint[] {
  const path = line.getAttribute('d')!;
  if (!walked.has(path)) {
    const steps = Math.floor(line.getTotalLength() / 2) + 1;
    walked.set(
      path,
      Array.from({ length: steps }, (_, step) => line.getPointAtLength(step * 2)),
    );
  }
  return walked.get(path)!;
}

/** Points of all lines of a drawing, as they stand on the screen. */
function points(root: ShadowRoot): DOMPoint[] {
  return [...root.querySelectorAll<SVGPathElement>('svg path')].flatMap((line) => {
    const toScreen = line.getScreenCTM()!;
    return along(line).map((point) => point.matrixTransform(toScreen));
  });
}

/** Whether a point is inside of a box, not on its edge. */
const inside = ({ x, y }: DOMPoint, { left, right, top, bottom }: DOMRect) =>
  x > left && x < right && y > top && y < bottom;

it('the pack has two figures', () => {
  expect(figures.map(({ figure }) => figure)).to.deep.equal([
    'where-the-liver-is',
    'routes-to-the-liver',
  ]);
});

for (const block of figures) {
  describe(`the drawing "${block.figure}"`, () => {
    it('is an image whose name is the alternative, and nothing inside it is read twice', async () => {
      draw(block);
      const tree = await spoken();
      const images = tree.filter(({ role }) => /^(img|image)$/.test(role));
      expect(images.map(({ name }) => name)).to.deep.equal([block.alternative]);
      const label = Object.values(block.labels)[0]!;
      expect(tree.filter(({ name }) => name === label)).to.deep.equal([]);
    });

    it('passes axe', async () => {
      draw(block);
      await accessible();
    });

    it('has every label of the pack in it, and no other words', () => {
      const drawn = textsOf(draw(block)).map(wordsIn);
      expect(drawn.sort()).to.deep.equal(Object.values(block.labels).sort());
    });

    it('has caption and numbers of sources below it', () => {
      const caption = draw(block).querySelector('figcaption')!;
      expect(wordsOf(caption)).to.contain(String(block.caption));
      const cited = [...caption.querySelectorAll<HTMLElement>('[data-cites]')];
      expect(cited.flatMap(citedBy)).to.have.members(
        block.citations!.map((id) => `${bundled.condition}/${id}`),
      );
    });

    for (const width of [280, 600])
      for (const dir of ['ltr', 'rtl'])
        describe(`${width} px wide, ${dir}`, () => {
          for (const times of [1, 1.6])
            it(`has labels, ${times} times as long, that stand clear of each other and of every line, inside the drawing`, () => {
              const root = draw(longer(block, times), width, dir);
              const frame = root.querySelector('svg')!.getBoundingClientRect();
              expect(frame.width).to.be.within(width === 280 ? 280 : 320, width);
              const labels = textsOf(root).map((text) => ({
                word: wordsIn(text),
                box: lettersOf(text),
              }));
              const drawn = points(root);
              for (const [index, { word, box }] of labels.entries()) {
                expect(box.width, word).to.be.above(10);
                expect(box.left, word).to.be.at.least(frame.left - pixel);
                expect(box.right, word).to.be.at.most(frame.right + pixel);
                expect(box.top, word).to.be.at.least(frame.top - pixel);
                expect(box.bottom, word).to.be.at.most(frame.bottom + pixel);
                for (const other of labels.slice(index + 1))
                  expect(apart(box, other.box), `${word}, ${other.word}`).to.equal(true);
                const through = drawn.filter((point) => inside(point, box));
                expect(through, `a line through ${word}`).to.have.length(0);
              }
            });

          it('has labels of the size of the text around it', () => {
            const root = draw(block, width, dir);
            const scale = root.querySelector('svg')!.getBoundingClientRect().width / 320;
            for (const text of textsOf(root)) {
              const { fontSize, fontFamily } = getComputedStyle(text);
              expect(parseFloat(fontSize) * scale).to.be.within(0.9 * 16, 1.2 * 16);
              expect(fontFamily).to.equal(getComputedStyle(document.body).fontFamily);
            }
          });
        });

    it('has the liver at the left of the picture where a page is read from the right, too', () => {
      const label = textsOf(draw(block, 320, 'rtl')).find(
        (text) => wordsIn(text) === block.labels.liver,
      )!;
      const { left, width } = label.ownerSVGElement!.getBoundingClientRect();
      expect(label.getBoundingClientRect().right).to.be.below(left + width / 2);
    });

    it('keeps to a strict page: no inline styles, no ids, nothing from elsewhere', () => {
      const root = draw(block);
      expect(
        root.querySelectorAll('[style], [id], style, image, use, [href^="http"]'),
      ).to.have.length(0);
    });

    for (const name of Object.keys(block.labels))
      it(`is refused without the label "${name}"`, () => {
        const labels = { ...block.labels };
        delete labels[name];
        expect(() => figure(context, { ...block, labels }))
          .to.throw(ContentError, `figure "${block.figure}" has no label "${name}"`)
          .with.property('code', 'invalid');
      });
  });
}

it('a label too long for its place parts at a soft hyphen, the last one that fits', () => {
  const block = figures[1]!;
  const lung = 'Lun\xadgen\xadflügel';
  const linesOf = (labels: Figure['labels']) =>
    textsOf(draw({ ...block, labels: { ...block.labels, ...labels } }))
      .find((label) => wordsOf(label).startsWith('Lun'))!
      .querySelectorAll('tspan');
  expect([...linesOf({ lung })].map(wordsOf)).to.deep.equal(['Lun\xadgen-', 'flügel']);
  expect(linesOf({ lung: 'Lun\xadge' })).to.have.length(1);
});

for (const name of ['another', 'constructor'])
  it(`a figure "${name}", which the page has not got, stands in words`, () => {
    const block = { ...figures[0]!, figure: name } as unknown as Figure;
    const root = draw(block);
    expect(root.querySelector('svg')).to.equal(null);
    expect(wordsOf(root.querySelector('figure')!)).to.contain(block.alternative);
    expect(wordsOf(root.querySelector('figcaption')!)).to.contain(String(block.caption));
  });
