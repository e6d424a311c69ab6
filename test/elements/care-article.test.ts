import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { CareArticle } from '../../src/index.js';
import {
  accessible,
  afterwards,
  all,
  bundled,
  citedBy,
  focused,
  heard,
  names,
  one,
  onPaper,
  packWith,
  replace,
  settled,
  show,
  until,
  standAt,
  tabTo,
  wordsOf,
} from '../helpers.js';
import { small } from '../accessibility/pack.js';

const article = (attributes = '') =>
  show<CareArticle>(`<care-article ${attributes}></care-article>`);
const contents = (host: Element) => all<HTMLAnchorElement>(host, 'nav a');
const titles = (host: Element) => all(host, '.part > [data-anchor]').map(wordsOf);
const sectionTitles = bundled.sections!.map(({ title }) => title);
const treatment = bundled.sections!.find(({ id }) => id === 'treatment')!.title;

describe('the article', () => {
  it('shows every section, list and picture of the pack, and axe finds nothing', async () => {
    const host = await article();
    expect(titles(host)).to.include.members(sectionTitles);
    expect(titles(host).slice(-5)).to.deep.equal([
      'Questions and answers',
      'Words explained',
      'Further reading',
      'References',
      'About this information',
    ]);
    expect(titles(host)[0]).to.equal('When to get help');
    expect(all(host, '[type=checkbox]')).to.have.length(
      bundled.symptoms!.length + bundled.questionsToAsk!.length,
    );
    expect(all(host, '[part=question]')).to.have.length(bundled.questions!.length);
    expect(all(host, '[part=figure]')).to.have.length(2);
    expect(all(host, '[part=reference]')).to.have.length(bundled.references!.length);
    await accessible();
  });

  it('is one shadow root: no element of ours is inside another', async () => {
    const host = await article();
    expect(all(host, '*').filter((element) => element.shadowRoot)).to.have.length(0);
  });

  it('shows the parts that `sections` names, in that order, and warns of others', async () => {
    const warnings = heard('warn');
    const host = await article('sections="treatment tests references nonsense"');
    expect(titles(host)).to.deep.equal([treatment, 'Tests', 'References']);
    expect(contents(host).map(wordsOf)).to.deep.equal([treatment, 'Tests', 'References']);
    expect(warnings.join()).to.contain('nonsense').and.to.contain('overview');
  });

  it('takes the name of a part of its own with and without the underscore', async () => {
    const warnings = heard('warn');
    const host = await article('sections="_about glossary"');
    expect(titles(host)).to.deep.equal(['About this information', 'Words explained']);
    expect(warnings).to.deep.equal([]);
  });

  it('takes a name for the editor’s section where there is one', async () => {
    const host = await article('sections="about"');
    const body = [{ type: 'paragraph', text: 'We are a charity.', basis: 'consensus' }];
    host.content = packWith({ sections: [{ id: 'about', title: 'About us', body }] });
    await settled();
    expect(titles(host)).to.deep.equal(['About us']);
  });

  it('has no part for what the pack leaves out', async () => {
    const host = await article();
    const { schemaVersion, condition, lang, version, title, jurisdiction, provenance } = bundled;
    const required = { schemaVersion, condition, lang, version, title, jurisdiction };
    host.content = { ...required, provenance: { ...provenance, disclaimer: 'Ask your team.' } };
    await settled();
    expect(titles(host)).to.deep.equal(['About this information']);
    expect(contents(host)).to.have.length(1);
  });

  it('has headings that follow on from its own level', async () => {
    const host = await article('heading-level="1"');
    host.content = small;
    await settled();
    const order = (await names('heading')).slice(1);
    expect(order[0]).to.equal(small.title);
    await accessible();
  });
});

describe('the contents list', () => {
  it('leads to each part with the focus, and writes no address', async () => {
    const host = await article();
    const { length } = history;
    for (const link of contents(host).slice(0, 3)) {
      await tabTo(link);
      await sendKeys({ press: 'Enter' });
      expect(wordsOf(focused())).to.equal(wordsOf(link));
      link.focus();
    }
    expect(history.length).to.equal(length);
    expect(location.hash).to.equal('');
  });

  it('marks the part that is being read, where it stands beside the text', async () => {
    await setViewport({ width: 1280, height: 800 });
    afterwards(() => setViewport({ width: 800, height: 600 }));
    const host = await article();
    one(host, '[data-section$="/treatment"]').scrollIntoView();
    const marked = () => contents(host).filter((link) => link.ariaCurrent === 'true');
    await until(() => marked().map(wordsOf).join() === treatment);
    expect(getComputedStyle(one(host, 'nav')).position).to.equal('sticky');
  });
});

describe('citations of articles', () => {
  it('lead to the article’s own references, also beside a separate list and a second article', async () => {
    await show('<care-references></care-references>');
    const [first, second] = [await article(), await article()];
    for (const host of [first, second]) {
      const link = one(host, '.citation');
      link.click();
      expect(focused()!.getRootNode()).to.equal(host.shadowRoot);
      expect((focused() as HTMLElement).dataset.anchor).to.equal(citedBy(link)[0]);
    }
  });

  it('are led back to from the article’s own references only', async () => {
    const list = await show('<care-references></care-references>');
    const host = await article();
    await settled();
    expect(all(list, '.back')).to.have.length(0);
    const back = one(host, '.back');
    back.click();
    expect(focused()!.matches('.citation')).to.equal(true);
    expect(focused()!.getRootNode()).to.equal(host.shadowRoot);
  });

  it('lead to a separate list where the article shows none', async () => {
    const list = await show('<care-references></care-references>');
    const host = await article('sections="overview"');
    await settled();
    one(host, '.citation').click();
    expect(focused()!.getRootNode()).to.equal(list.shadowRoot);
    expect(all(list, '.back').length).to.be.above(0);
  });
});

describe('the page’s address', () => {
  it('opens a question inside the article', async () => {
    standAt('#liver-metastases/how-long');
    const host = await article();
    const open = all<HTMLDetailsElement>(host, '[part=item][open]');
    expect(open).to.have.length(1);
    expect(focused()).to.equal(open[0]!.querySelector('summary'));
  });
});

describe('the short leaflet', () => {
  const paper = () => wordsOf(document.querySelector('.care-print'));
  const press = (host: Element, words: string) =>
    all(host, 'button')
      .find((button) => wordsOf(button) === words)!
      .click();
  const buttons = (host: Element) =>
    all(host, '.tools:has(button) button').slice(0, 2).map(wordsOf);
  beforeEach(() => replace(window, 'print', () => dispatchEvent(new Event('beforeprint'))));
  afterEach(() => dispatchEvent(new Event('afterprint')));

  it('is printed by a button of its own, beside that of the whole', async () => {
    const host = await article('region="GB" helpline="01632 960 999" site-name="Riverside"');
    expect(buttons(host)).to.deep.equal(['Print this as a leaflet', 'Print the short version']);
    press(host, 'Print the short version');
    expect(paper()).not.to.contain('References');
    press(host, 'Print this as a leaflet');
    expect(paper()).to.contain('References');
  });

  it('is what `print-length` asks for: print() and the first button', async () => {
    const host = await article('print-length="short"');
    expect(buttons(host)[0]).to.equal('Print the short version');
    host.print();
    expect(paper()).not.to.contain('References');
  });

  it('has key points, every sign and what to do, whom to call, the reader’s lists, and where to read on', async () => {
    const host = await article('region="GB" helpline="01632 960 999" print-length="short"');
    const boxes = all<HTMLInputElement>(host, '[type=checkbox]');
    [boxes[0]!, boxes.at(-1)!].forEach((box) => box.click());
    await settled();
    host.print();
    const shown = paper();
    const wanted = [
      ...all(host, '.care > .callout li, .card .action, .card .who, .card li').map(wordsOf),
      'In an emergency, call 999.',
      '01632 960 999',
      ...bundled.services!.map(({ name }) => name),
      'My list to show',
      bundled.symptoms![0]!.text,
      'My questions to take along',
      bundled.questionsToAsk!.at(-1)!.text,
      'Notes',
      location.href.split('#')[0]!,
      'Not yet checked by a clinician',
    ];
    const tight = (words: string) => words.replace(/\s/g, '');
    expect(wanted.filter((words) => !tight(shown).includes(tight(words)))).to.deep.equal([]);
    expect(
      document.querySelector('.care-print')!.shadowRoot!.querySelectorAll('.ruled').length,
    ).to.be.above(2);
  });

  it('has a line to write the helpline on where the site has given none', async () => {
    const host = await article('print-length="short"');
    host.print();
    const root = document.querySelector('.care-print')!.shadowRoot!;
    expect(wordsOf(root.querySelector('.note:has(.written)'))).to.contain('helpline');
  });

  it('is the whole, with one warning, where `print-length` says what there is not', async () => {
    const warnings = heard('warn');
    const host = await article('print-length="tiny"');
    host.print();
    host.requestUpdate();
    await settled();
    expect(paper()).to.contain('References');
    expect(warnings.filter((words) => words.includes('print-length="tiny"'))).to.have.length(1);
  });
});

describe('the leaflet', () => {
  it('has the hospital’s name and helpline on top, all answers open, and no buttons', async () => {
    const host = await article('site-name="Riverside" helpline="01632 960 999"');
    expect(one(host, '.masthead').checkVisibility()).to.equal(false);
    await onPaper();
    const top = one(host, '.masthead');
    expect(top.checkVisibility()).to.equal(true);
    expect(wordsOf(top)).to.contain('Riverside').and.to.contain('01632 960 999');
    expect(top.getBoundingClientRect().top).to.be.below(
      one(host, '[part=heading]').getBoundingClientRect().top,
    );
    for (const answer of all(host, '[part=answer]'))
      expect(answer.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
    for (const button of all(host, 'button:not(.term), nav'))
      expect(button.checkVisibility()).to.equal(false);
  });

  it('is set in at least 16 pt where large print is asked for', async () => {
    const host = await article('print-size="large"');
    await onPaper();
    const size = parseFloat(getComputedStyle(one(host, '.part p')).fontSize);
    expect(size).to.be.at.least((16 * 96) / 72 - 0.01);
  });

  it('keeps a word and what it means on one page', async () => {
    const host = await article();
    await onPaper();
    const words = all(host, 'dt').map((word) => getComputedStyle(word).breakAfter);
    expect(new Set(words)).to.deep.equal(new Set(['avoid']));
  });

  it('ends with the reader’s list and notes, if there are any', async () => {
    const host = await article();
    await onPaper();
    expect(wordsOf(one(host, '.own'))).to.equal('');
    one(host, '[type=checkbox]').click();
    await settled();
    expect(wordsOf(one(host, '.own'))).to.contain(bundled.symptoms![0]!.text);
    expect(getComputedStyle(one(host, '.own')).breakBefore).to.equal('page');
  });

  it('is printed alone by its own button, and the page is put back', async () => {
    const host = await article('print-size="large"');
    let sheet: Element | null = null;
    replace(window, 'print', () => (sheet = document.querySelector('.care-print')));
    all(host, 'button')
      .find((button) => wordsOf(button) === 'Print this as a leaflet')!
      .click();
    expect(wordsOf(sheet)).to.contain('References').and.to.contain(sectionTitles[3]);
    dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('.care-print')).to.equal(null);
    expect(document.adoptedStyleSheets).to.have.length(0);
  });
});
