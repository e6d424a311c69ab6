// A citation leads to its reference and the reference back, across widgets; the address stays.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import {
  accessible,
  all,
  bundled,
  citedBy,
  expectFocus,
  focused,
  names,
  one,
  openSheets,
  packWith,
  settled,
  show,
  tabTo,
  until,
  wordsOf,
} from '../helpers.js';

const citations = (host: Element) => all<HTMLAnchorElement>(host, '[part="citation"]');
/** The sheet that shows one source; those of the explained words have ids. */
const SOURCE = '#source';
const open = (host: Element) => all<HTMLDetailsElement>(host, 'details').map((item) => item.open);

/** Puts a list of references into a shadow root of the page's own. */
async function inShadow(box: Element, markup = '<care-references></care-references>') {
  box.attachShadow({ mode: 'open' }).innerHTML = markup;
  await Promise.all(
    [...box.shadowRoot!.children].map((child) => 'updateComplete' in child && child.updateComplete),
  );
  await settled();
  return box.shadowRoot!.lastElementChild!;
}

const cited = (list: Element, citation: HTMLElement) =>
  all(list, '[part="reference"]').find(({ dataset }) => dataset.anchor === citedBy(citation)[0]);

describe('a citation', () => {
  it('moves the focus to its reference in another widget; address and history stay', async () => {
    const host = await show(
      '<care-warning-signs></care-warning-signs><care-references></care-references>',
    );
    const { href } = location;
    const { length } = history;
    const [citation] = citations(host);
    await tabTo(citation!);
    await sendKeys({ press: 'Enter' });
    expectFocus(cited(host.nextElementSibling!, citation!));
    expect([location.href, history.length]).to.deep.equal([href, length]);
  });

  it('brings its reference into view', async () => {
    const host = await show('<care-faq></care-faq><care-references></care-references>');
    const citation = citations(host).at(-1)!;
    citation.click();
    const { top, bottom } = focused()!.getBoundingClientRect();
    expect(top).to.be.at.least(-1);
    expect(bottom).to.be.at.most(innerHeight + 1);
  });

  it('finds its reference in a shadow root of the page', async () => {
    const host = await show('<care-warning-signs></care-warning-signs><div></div>');
    const list = await inShadow(host.nextElementSibling!);
    const [citation] = citations(host);
    citation!.click();
    expectFocus(cited(list, citation!));
  });

  it('has a number, and says in words what it is', async () => {
    await show('<care-warning-signs></care-warning-signs>');
    const links = (await names('link')).map((name) => name.replace(/\s+/g, ' '));
    const named = links.filter((name) => /^references?\b/.test(name));
    expect(named).to.have.length(citations(document.querySelector('care-warning-signs')!).length);
    expect(named.join()).to.match(
      /^(references \d+ to \d+|reference \d+)(,(references \d+ to \d+|reference \d+))*$/,
    );
  });

  it('of another condition does not lead to this one’s list', async () => {
    const host = await show(
      '<care-warning-signs></care-warning-signs><care-references></care-references>',
    );
    (host as { content?: unknown }).content = packWith({ condition: 'other' });
    await settled();
    citations(host)[0]!.click();
    await settled();
    expect(focused()!.matches(SOURCE)).to.equal(true);
  });

  it('opens in a new tab as any link when the reader asks for that', async () => {
    const host = await show(
      '<care-warning-signs></care-warning-signs><care-references></care-references>',
    );
    let taken: boolean | undefined;
    document.addEventListener(
      'click',
      (event) => {
        taken = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    const click = { bubbles: true, composed: true, cancelable: true, ctrlKey: true };
    citations(host)[0]!.dispatchEvent(new MouseEvent('click', click));
    expect(taken).to.equal(false);
  });
});

describe('of two lists of references', () => {
  it('the one in the same shadow root is meant', async () => {
    const box = await show('<care-references></care-references><div></div>');
    const markup = '<care-warning-signs></care-warning-signs><care-references></care-references>';
    const near = await inShadow(box.nextElementSibling!, markup);
    const [citation] = citations(near.previousElementSibling!);
    citation!.click();
    expectFocus(cited(near, citation!));
  });

  it('else the first of the page', async () => {
    const first = await show(
      '<care-references></care-references><care-references></care-references><care-faq></care-faq>',
    );
    const citation = citations(first.nextElementSibling!.nextElementSibling!)[0]!;
    citation.click();
    expectFocus(cited(first, citation));
  });

  it('only that one has the way back', async () => {
    const first = await show(
      '<care-references></care-references><care-references></care-references><care-faq></care-faq>',
    );
    expect(all(first, '.back').length).to.be.greaterThan(0);
    expect(all(first.nextElementSibling!, '.back')).to.have.length(0);
  });
});

describe('the way back', () => {
  it('is named by number and place, in the order of the page', async () => {
    await show('<care-faq></care-faq><care-references></care-references>');
    const back = (await names('link')).filter((name) => name.startsWith('Back to'));
    expect(back[0]).to.match(/^Back to where reference 1 is cited, place a$/);
    expect(new Set(back).size, 'each with a name of its own').to.equal(back.length);
  });

  it('is there for each place that cites, and for no other', async () => {
    const host = await show('<care-faq></care-faq><care-references></care-references>');
    const cited = citations(host).flatMap(citedBy);
    expect(all(host.nextElementSibling!, '.back')).to.have.length(cited.length);
    host.remove();
    await settled();
    expect(all(document.querySelector('care-references')!, '.back')).to.have.length(0);
  });

  it('opens the closed answer that it leads into; address and history stay', async () => {
    const host = await show('<care-faq></care-faq><care-references></care-references>');
    const { href } = location;
    const { length } = history;
    expect(open(host)).not.to.include(true);
    const back = one(host.nextElementSibling!, '.back');
    await tabTo(back);
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(citations(host).some((citation) => citation === focused())).to.equal(true);
    expect(focused()!.closest('details')!.open).to.equal(true);
    expect(focused()!.checkVisibility()).to.equal(true);
    expect([location.href, history.length]).to.deep.equal([href, length]);
  });

  it('leads to what a citation of the page’s shadow roots says, too', async () => {
    const list = await show('<care-references></care-references><div></div>');
    const host = await inShadow(
      list.nextElementSibling!,
      '<care-warning-signs></care-warning-signs>',
    );
    await settled();
    one(list, '.back').click();
    expect(citations(host).some((citation) => citation === focused())).to.equal(true);
  });
});

describe('a citation on a page without a list of references', () => {
  const warnings = () => show('<care-warning-signs></care-warning-signs>');

  it('shows its source where it stands, and Escape returns to it', async () => {
    const host = await warnings();
    const { href } = location;
    const [citation] = citations(host);
    await tabTo(citation!);
    await sendKeys({ press: 'Enter' });
    const id = citedBy(citation!)[0]!.split('/')[1];
    const { title } = bundled.references!.find((reference) => reference.id === id)!;
    const note = openSheets(host)[0]!;
    expect(wordsOf(note)).to.include(title);
    expect(note.contains(focused())).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await settled();
    expect(all(host, SOURCE)).to.have.length(0);
    expectFocus(citation);
    expect(location.href).to.equal(href);
  });

  it('shows it in words that are spoken, with links to the source', async () => {
    const host = await warnings();
    citations(host)[0]!.click();
    await settled();
    const link = openSheets(host)[0]!.querySelector('a')!;
    expect(link.protocol).to.equal('https:');
    expect(link.rel).to.equal('noreferrer');
    await accessible();
  });

  it('shows the focus on the links inside', async () => {
    const host = await warnings();
    await tabTo(citations(host)[0]!);
    await sendKeys({ press: 'Enter' });
    const link = openSheets(host)[0]!.querySelector('a')!;
    await sendKeys({ press: 'Tab' });
    expectFocus(link);
    expect(getComputedStyle(link).outlineStyle).to.equal('solid');
  });

  it('leaves nothing behind when one after the other is shown', async () => {
    const host = await warnings();
    for (const citation of citations(host).slice(0, 4)) citation.click();
    // A browser tells later of what has closed.
    await until(() => all(host, SOURCE).length === 1);
  });

  it('is the same where the list of the page is hidden', async () => {
    const host = await show(
      '<care-warning-signs></care-warning-signs><care-references hidden></care-references>',
    );
    citations(host)[0]!.click();
    expect(openSheets(host)).to.have.length(1);
  });
});
