// An article whose sections the reader opens one by one: `layout="folded"`.
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { CareArticle } from '../../src/index.js';
import {
  accessible,
  afterwards,
  all,
  eventsOf,
  expectFocus,
  heard,
  one,
  onPaper,
  packWith,
  replace,
  settled,
  show,
  standAt,
  tabTo,
  until,
  wordsOf,
} from '../helpers.js';

const article = (attributes = 'layout="folded"') =>
  show<CareArticle>(
    `<care-article sections="when-to-get-help tests questions references" ${attributes}></care-article>`,
  );
const folds = (host: Element) => all<HTMLDetailsElement>(host, '.folded > details');
const fold = (host: Element, id: string) =>
  one<HTMLDetailsElement>(host, `.folded > [data-anchor$="/${id}"]`);
const link = (host: Element, id: string) => one(host, `nav [data-to$="/${id}"]`);
/** The ids of those that are open: a comparison of elements never ends. */
const opened = (host: Element) =>
  folds(host).flatMap(({ open, dataset }) => (open ? dataset.anchor!.split('/')[1] : []));
const button = (host: Element, words: string) =>
  all(host, 'button').find((item) => wordsOf(item) === words)!;

describe('a folded article', () => {
  it('has a native disclosure for each part, closed, and axe finds nothing', async () => {
    const host = await article();
    const parts = all(host, '.part');
    expect(folds(host)).to.have.length(parts.length - 1);
    expect(opened(host)).to.deep.equal([]);
    for (const { firstElementChild } of folds(host))
      expect(firstElementChild!.matches('summary:has(> :is(h2, h3))')).to.equal(true);
    await accessible();
    button(host, 'Open all sections').click();
    await settled();
    await accessible();
  });

  it('never folds warning signs, whichever block shows them', async () => {
    const host = await article();
    expect(one(host, '.card').matches('details *')).to.equal(false);
    const body = (block: object) => [{ type: 'show', ...block }];
    host.sections = 'level calm';
    host.content = packWith({
      sections: [
        { id: 'level', title: 'Level', body: body({ level: 'emergency' }) },
        { id: 'calm', title: 'Calm', body: body({ list: 'symptoms' }) },
      ],
    });
    await settled();
    expect(all(host, '.card')).to.have.length(1);
    expect(all(host, '.folded .card')).to.have.length(0);
    expect(fold(host, 'calm').open).to.equal(false);
    expect(all(host, '.folded [data-anchor$="/level"]')).to.have.length(0);
  });

  it('is opened by its contents list, which moves the focus and writes no address', async () => {
    const host = await article();
    const { length } = history;
    await tabTo(link(host, 'tests'));
    await sendKeys({ press: 'Enter' });
    expect(fold(host, 'tests').open).to.equal(true);
    expectFocus(fold(host, 'tests').querySelector('summary'));
    expect([history.length, location.hash]).to.deep.equal([length, '']);
  });

  it('is opened where the page’s address leads: at a section, and at a question inside one', async () => {
    standAt('#liver-metastases/tests');
    const section = await article();
    expect(opened(section)).to.deep.equal(['tests']);
    expectFocus(fold(section, 'tests').querySelector('summary'));
    section.remove();
    standAt('#liver-metastases/how-long');
    const toggles = eventsOf('care-toggle');
    const host = await article();
    const question = one<HTMLDetailsElement>(host, '[data-anchor$="/how-long"]');
    expect(opened(host)).to.deep.equal(['_questions']);
    expect(question.open).to.equal(true);
    expectFocus(question.querySelector('summary'));
    await new Promise(requestAnimationFrame);
    expect(toggles).to.deep.equal([]);
  });

  it('is opened by a citation and by the way back', async () => {
    const host = await article();
    fold(host, 'tests').open = true;
    await settled();
    const citation = fold(host, 'tests').querySelector<HTMLElement>('.citation')!;
    citation.click();
    expect(fold(host, '_references').open).to.equal(true);
    fold(host, 'tests').open = false;
    await settled();

    const [key] = citation.dataset.cites!.split(' ');
    const back = all(host, `[data-anchor="${key}"] .back`).find((way) => {
      way.click();
      return fold(host, 'tests').open;
    });
    expect(!!back).to.equal(true);
  });

  it('has a button that opens all and closes all, and says so to the page', async () => {
    const host = await article();
    const toggles = eventsOf('care-toggle');
    button(host, 'Open all sections').click();
    await settled();
    expect(opened(host)).to.have.length(folds(host).length);
    expect(toggles).to.have.length(1);
    button(host, 'Close all sections').click();
    await settled();
    expect(opened(host)).to.have.length(0);
  });

  it('says to the page that the reader opened a section, and keeps it open when it renders anew', async () => {
    const host = await article();
    const toggles = eventsOf('care-toggle');
    fold(host, 'tests').querySelector('summary')!.click();
    await until(() => toggles.length === 1);
    host.region = 'US';
    await settled();
    expect(fold(host, 'tests').open).to.equal(true);
  });

  for (const opens of ['by style', 'by script, where the browser cannot by style'])
    it(`is open on paper ${opens}, and that opens nothing on the page`, async () => {
      if (opens !== 'by style') replace(CSS, 'supports', () => false);
      const host = await article();
      const toggles = eventsOf('care-toggle');
      await onPaper();
      for (const words of all(host, '.folded .body > :first-child'))
        expect(words.checkVisibility({ contentVisibilityAuto: true }), wordsOf(words)).to.equal(
          true,
        );
      dispatchEvent(new Event('afterprint'));
      await settled();
      await new Promise(requestAnimationFrame);
      expect(opened(host)).to.have.length(0);
      expect(toggles).to.have.length(0);
    });

  it('is a leaflet like any other where its button prints it', async () => {
    const host = await article();
    replace(window, 'print', () => dispatchEvent(new Event('beforeprint')));
    host.print();
    const paper = document.querySelector('.care-print')!.shadowRoot!;
    expect(paper.querySelectorAll('.folded')).to.have.length(0);
    expect(wordsOf(paper)).to.contain('References');
    dispatchEvent(new Event('afterprint'));
  });

  it('is not folded, with one warning, where `layout` says what there is not', async () => {
    const warnings = heard('warn');
    const host = await article('layout="sideways"');
    host.requestUpdate();
    await settled();
    expect(folds(host)).to.have.length(0);
    expect(warnings.filter((words) => words.includes('layout="sideways"'))).to.have.length(1);
    expect(warnings.join()).to.contain('folded');
  });
});

describe('the contents list', () => {
  it('is folded on a phone, whatever the layout, and open where there is room', async () => {
    afterwards(() => setViewport({ width: 800, height: 600 }));
    expect(one<HTMLDetailsElement>(await article(''), 'nav details').open).to.equal(true);
    await setViewport({ width: 360, height: 640 });
    const host = await article('');
    const list = one<HTMLDetailsElement>(host, 'nav details');
    expect(list.open).to.equal(false);
    list.querySelector('summary')!.click();
    link(host, 'tests').click();
    expect(wordsOf(host.shadowRoot!.activeElement)).to.equal('Tests');
  });
});
