// Where the browser does not print, the reader is told so and gets the words; where it does, the page
// is away and the paper is whole, whatever the style of the page.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { CareArticle, CareSymptomChecklist } from '../../src/index.js';
import {
  afterwards,
  all,
  bundled,
  one,
  onPaper,
  replace,
  settled,
  show,
  wordsOf,
} from '../helpers.js';

const sentence = 'If nothing was printed, select this text and copy it:';
const paper = () => document.querySelector<HTMLElement>('.care-print');
const button = (host: Element, words: RegExp) =>
  all(host, 'button').find((item) => words.test(wordsOf(item)))!;
const field = (host: Element) => host.shadowRoot!.querySelector<HTMLTextAreaElement>('[readonly]');
const prints = () => dispatchEvent(new Event('beforeprint'));
const checklist = () =>
  show<CareSymptomChecklist>('<care-symptom-checklist region="GB"></care-symptom-checklist>');
const article = () => show<CareArticle>('<care-article region="GB"></care-article>');

const printers: Record<string, unknown> = {
  'has no function for it': undefined,
  throws: () => {
    throw new DOMException('refused', 'NotAllowedError');
  },
  'does nothing': () => undefined,
};

for (const [name, printer] of Object.entries(printers))
  describe(`where the browser ${name} when it is to print`, () => {
    beforeEach(() => replace(window, 'print', printer));
    afterEach(() => dispatchEvent(new Event('afterprint')));

    it('the checklist says so, and gives the list to be copied', async () => {
      const host = await checklist();
      all<HTMLInputElement>(host, '[type="checkbox"]')[1]!.click();
      await settled();
      button(host, /^Print/).click();
      await settled();
      expect(wordsOf(one(host, '[role="status"]')).trim()).to.equal(sentence);
      expect(field(host)!.value).to.equal(host.toText());
      expect(field(host)!.value).to.contain(bundled.symptoms![1]!.text);
    });

    it('the leaflet says so, and gives its words as they would be on paper', async () => {
      const host = await article();
      button(host, /^Print this/).click();
      await settled();
      expect(wordsOf(one(host, '[role="status"]'))).to.equal(sentence);
      const { value } = field(host)!;
      for (const { question, answer } of bundled.questions!) {
        expect(value).to.contain(question);
        const [first] = answer.filter((block) => 'text' in block && typeof block.text === 'string');
        if (first && 'text' in first) expect(value).to.contain(first.text);
      }
      expect(value).to.contain('Call 999').and.to.contain('\n');
      expect(value).not.to.contain('Print this as a leaflet').and.not.to.contain('On this page');
      expect(value).not.to.contain('My list to show');
      all<HTMLInputElement>(host, '[type="checkbox"]')[0]!.click();
      await settled();
      const own = field(host)!.value.split('My list to show').pop();
      expect(own).to.contain(bundled.symptoms![0]!.text);
    });

    it('nothing is left for the page’s own printing when the reader goes on', async () => {
      const host = await checklist();
      const before = [...document.adoptedStyleSheets];
      host.print();
      dispatchEvent(new KeyboardEvent('keydown', { key: 'p', ctrlKey: true }));
      expect(paper()).to.equal(null);
      expect([...document.adoptedStyleSheets]).to.deep.equal(before);
    });
  });

describe('where the browser prints', () => {
  beforeEach(() => replace(window, 'print', prints));
  afterEach(() => dispatchEvent(new Event('afterprint')));

  it('nothing is said, and the focus stays', async () => {
    for (const host of [await checklist(), await article()]) {
      button(host, /^Print/).focus();
      button(host, /^Print/).click();
      dispatchEvent(new Event('afterprint'));
      await settled();
      expect(wordsOf(one(host, '[role="status"]'))).to.equal('');
      expect(field(host)).to.equal(null);
    }
  });

  const styles = {
    'hides all that is hidden, in a layer':
      '@layer base { [hidden]:where(:not([hidden="until-found"])) { display: none !important } }',
    'shows nothing of its body in print': '@media print { body * { visibility: hidden } }',
    'is as high as its window': 'html, body { height: 100%; overflow: hidden }',
    'hides everything, !important': '@media print { html, html * { display: none !important } }',
    'hides everything in a layer, !important':
      '@layer one { html { display: none !important; opacity: 0 !important } body { display: block !important } }',
    'places everything elsewhere':
      '*, html { position: fixed !important; left: -999px; width: 0; float: left }',
  };

  for (const [name, css] of Object.entries(styles))
    it(`the paper is whole and the page is away where the page ${name}`, async () => {
      const host = await checklist();
      const sheet = document.createElement('style');
      sheet.textContent = css;
      document.head.append(sheet);
      afterwards(() => sheet.remove());
      // Here the medium is emulated in the sheets that are there; paper is laid by new ones.
      await onPaper();
      host.print();
      await onPaper();
      const words = paper()!.shadowRoot!.querySelector('.care')!;
      const seen = (element: Element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      expect([seen(words), seen(host), seen(document.body)]).to.deep.equal([true, false, false]);
      const { left, width, height } = words.getBoundingClientRect();
      expect(left).to.equal(0);
      expect(width).to.equal(document.documentElement.clientWidth);
      const root = document.documentElement.getBoundingClientRect();
      expect(root.height).to.be.at.least(height);
      expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
    });

  it('it has the font of the page, and the direction of its words', async () => {
    const host = await show<CareArticle>(
      '<div style="font-family: fantasy"><care-article></care-article></div>',
    );
    const widget = host.querySelector('care-article')!;
    widget.print();
    const words = paper()!.shadowRoot!.querySelector<HTMLElement>('.care')!;
    expect(getComputedStyle(words).fontFamily).to.equal('fantasy');
    expect([words.lang, words.dir]).to.deep.equal(['en', 'ltr']);
  });

  it('every answer is open on paper, and that opens nothing on the page', async () => {
    const host = await article();
    const toggled: Event[] = [];
    host.addEventListener('care-toggle', (event) => toggled.push(event));
    host.print();
    const answers = [...paper()!.shadowRoot!.querySelectorAll('details')];
    expect(answers.every(({ open }) => open)).to.equal(true);
    await settled();
    await new Promise(requestAnimationFrame);
    expect(all(host, '[part=item][open]')).to.have.length(0);
    expect(toggled).to.have.length(0);
  });

  it('it has nothing to press or to write into, and nothing that is hidden there', async () => {
    const host = await article();
    const list = await show<CareSymptomChecklist>(
      '<care-symptom-checklist notes></care-symptom-checklist>',
    );
    all(host, '[type="checkbox"]').forEach((box) => box.click());
    list.selected = bundled.symptoms!.map(({ id }) => id);
    await settled();
    await onPaper();
    for (const widget of [host, list]) {
      widget.print();
      await onPaper();
      const root = paper()!.shadowRoot!;
      const controls = root.querySelectorAll(
        'button, nav, textarea, input:not([type="checkbox"]), [popover], [role="status"], .back, .my-list',
      );
      expect(controls).to.have.length(0);
      const unseen = [...root.querySelectorAll('.care *')].filter(
        (element) => !element.checkVisibility() && !element.matches('.column, svg *'),
      );
      expect(unseen.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      dispatchEvent(new Event('afterprint'));
    }
  });

  it('it has the ticks of the reader, in boxes and in the list', async () => {
    const host = await article();
    const boxes = all<HTMLInputElement>(host, '[type="checkbox"]');
    [1, 4].forEach((index) => boxes[index]!.click());
    await settled();
    host.print();
    const root = paper()!.shadowRoot!;
    const printed = [...root.querySelectorAll<HTMLInputElement>('[type="checkbox"]')];
    expect(printed.map(({ checked }) => checked)).to.deep.equal(
      boxes.map(({ checked }) => checked),
    );
    expect([...root.querySelectorAll('.own li')].map(wordsOf)).to.deep.equal(
      [1, 4].map((index) => bundled.symptoms![index]!.text),
    );
  });

  it('it is no place of the page: nothing leads there, or back from there', async () => {
    const host = await checklist();
    const list = document.createElement('care-references');
    host.after(list);
    await settled();
    const ways = all(list, '.back').length;
    host.print();
    host.requestUpdate();
    await settled();
    await settled();
    expect(ways).to.be.above(0);
    expect(all(list, '.back')).to.have.length(ways);
  });

  it('an older browser, without constructed sheets, has the same on paper', async () => {
    const host = await checklist();
    const { CSSStyleSheet } = window;
    replace(window, 'CSSStyleSheet', undefined);
    host.print();
    replace(window, 'CSSStyleSheet', CSSStyleSheet);
    await onPaper();
    expect(host.checkVisibility()).to.equal(false);
    expect(paper()!.shadowRoot!.querySelector('.care')!.checkVisibility()).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(
      [...document.querySelectorAll('style')].some(({ textContent }) =>
        textContent.includes('care-print'),
      ),
    ).to.equal(false);
  });
});
