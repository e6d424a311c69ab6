import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { CareFaq } from '../../src/index.js';
import {
  all,
  bundled,
  eventsOf,
  expectFocus,
  names,
  one,
  packWith,
  settled,
  show,
  spoken,
  tabTo,
  wordsOf,
} from '../helpers.js';

const questions = bundled.questions!;
const ids = questions.map(({ id }) => id);

const faq = (attributes = '') => show<CareFaq>(`<care-faq ${attributes}></care-faq>`);
const details = (host: Element) => all<HTMLDetailsElement>(host, 'details');
const summary = (host: Element, index: number) => all(host, 'summary')[index]!;
const open = (host: Element) =>
  details(host).flatMap((item, index) => (item.open ? [ids[index]] : []));
const found = (host: Element) =>
  details(host).flatMap((item, index) => (item.checkVisibility() ? [ids[index]] : []));

describe('the questions', () => {
  it('are all closed at first, each under a heading of its own', async () => {
    const host = await faq();
    expect(open(host)).to.deep.equal([]);
    const wanted = questions.map(({ question }) => question);
    expect((await names('heading')).slice(2)).to.deep.equal(wanted);
    expect(await names('summary')).to.deep.equal(wanted);
  });

  it('open with Tab and Enter, and close with Space', async () => {
    const host = await faq();
    await tabTo(summary(host, 1));
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(open(host)).to.deep.equal([ids[1]]);
    const triangles = (await spoken()).filter(({ role }) => role === 'summary');
    expect(triangles.map(({ expanded }) => expanded).slice(0, 3)).to.deep.equal([
      false,
      true,
      false,
    ]);
    await sendKeys({ press: ' ' });
    await settled();
    expect(open(host)).to.deep.equal([]);
    expectFocus(summary(host, 1));
  });

  it('keep their answers out of the way of Tab while they are closed', async () => {
    const host = await faq();
    await tabTo(summary(host, 0));
    await sendKeys({ press: 'Tab' });
    expectFocus(summary(host, 1));
  });

  it('have no role or state but those of the native element', async () => {
    const host = await faq();
    for (const item of all(host, 'details, summary'))
      for (const name of ['role', 'tabindex', 'aria-expanded'])
        expect(item.hasAttribute(name), name).to.equal(false);
  });
});

describe('the answers that are open', () => {
  it('are those that the page names', async () => {
    const host = await faq(`open="${ids[2]}  ${ids[0]} no-such-question"`);
    expect(open(host)).to.deep.equal([ids[0], ids[2]]);
    host.open = ids[1]!;
    await settled();
    expect(open(host)).to.deep.equal([ids[1]]);
  });

  it('are not written on the tag when the reader opens them', async () => {
    const host = await faq(`open="${ids[0]}"`);
    summary(host, 1).click();
    await settled();
    expect(host.getAttribute('open')).to.equal(ids[0]);
    expect(host.open).to.equal(ids[0]);
    expect(open(host)).to.deep.equal([ids[0], ids[1]]);
  });

  it('are all or none by script', async () => {
    const host = await faq();
    host.expandAll();
    await settled();
    expect(open(host)).to.deep.equal(ids);
    host.collapseAll();
    await settled();
    expect(open(host)).to.deep.equal([]);
  });

  it('are all or none by one button, which says what it does', async () => {
    const host = await faq();
    const button = one(host, '.tools button');
    expect(wordsOf(button)).to.equal('Open all answers');
    await tabTo(button);
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(open(host)).to.deep.equal(ids);
    expect(wordsOf(button)).to.equal('Close all answers');
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(open(host)).to.deep.equal([]);
  });

  it('are at most one where the page wants it so', async () => {
    const host = await faq(`single open="${ids[0]} ${ids[3]}"`);
    expect(open(host)).to.deep.equal([ids[0]]);
    expect(all(host, '.tools'), 'no button to open all').to.have.length(0);
    summary(host, 2).click();
    await settled();
    expect(open(host)).to.deep.equal([ids[2]]);
    host.show(ids[1]!);
    await settled();
    expect(open(host)).to.deep.equal([ids[1]]);
    host.expandAll();
    await settled();
    expect(open(host)).to.have.length(1);
  });

  it('become at most one when the page wants it so later', async () => {
    const host = await faq(`open="${ids[0]} ${ids[3]}"`);
    host.single = true;
    await settled();
    expect(open(host)).to.have.length(1);
  });

  it('stay open when the pack is shown anew', async () => {
    const host = await faq();
    summary(host, 4).click();
    await settled();
    host.content = packWith({ version: '2.0.0' });
    await settled();
    expect(open(host)).to.deep.equal([ids[4]]);
  });
});

describe('show()', () => {
  it('opens the question, brings it into view and moves the focus there', async () => {
    const host = await faq();
    const last = ids.length - 1;
    host.show(ids[last]!);
    await settled();
    expect(open(host)).to.deep.equal([ids[last]]);
    expectFocus(summary(host, last));
    const { top, bottom } = summary(host, last).getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('takes back a search that hides the question', async () => {
    const host = await faq('filter');
    one(host, 'input').focus();
    await sendKeys({ type: 'zzzz' });
    await settled();
    host.show(ids[0]!);
    await settled();
    expect(found(host)).to.deep.equal(ids);
    expect(one<HTMLInputElement>(host, 'input').value).to.equal('');
  });

  it('does nothing for a question that is not there', async () => {
    const host = await faq();
    host.show('no-such-question"]');
    await settled();
    expect(open(host)).to.deep.equal([]);
  });
});

describe('care-toggle', () => {
  it('tells that the reader opened or closed a question, and not which', async () => {
    const toggles = eventsOf('care-toggle');
    const host = await faq();
    summary(host, 0).click();
    await settled();
    summary(host, 0).click();
    await settled();
    expect(toggles.map(({ detail }) => detail)).to.deep.equal([null, null]);
    const [{ bubbles, composed, target }] = toggles as [CustomEvent];
    expect([bubbles, composed, target === host]).to.deep.equal([true, true, true]);
  });

  it('tells once that the reader opened all', async () => {
    const toggles = eventsOf('care-toggle');
    const host = await faq();
    one(host, '.tools button').click();
    await settled();
    await settled();
    expect(toggles).to.have.length(1);
  });

  it('says nothing of what a script or the page opens', async () => {
    const toggles = eventsOf('care-toggle');
    const host = await faq(`open="${ids[0]}"`);
    host.expandAll();
    await settled();
    host.collapseAll();
    await settled();
    host.show(ids[1]!);
    await settled();
    host.open = `${ids[2]} ${ids[3]}`;
    await settled();
    host.single = true;
    await settled();
    await settled();
    expect(toggles).to.have.length(0);
  });
});
