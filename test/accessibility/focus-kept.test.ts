// The focus is never lost, whatever goes, closes or is rendered again.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Pack } from '../../src/generated/pack.js';
import type { CareArticle, CareElement, CareFaq, CareWarningSigns } from '../../src/index.js';
import { all, expectFocus, focused, one, packWith, settled, wordsOf } from '../helpers.js';
import { small } from './pack.js';
import { enter } from './states.js';

/** A card with two words that are explained. */
const liver = { term: 'liver', text: 'liver' };
const twoTerms: Pack = {
  ...small,
  glossary: [...small.glossary!, { id: 'bile', term: 'Bile', definition: 'A fluid.' }],
  warningSigns: [
    {
      level: 'soon',
      groups: [
        {
          action: { text: ['Tell your team of the ', liver, '.'] },
          signs: [{ text: ['Less ', { term: 'bile', text: 'bile' }] }],
        },
      ],
    },
  ],
};

const keptIn = (host: CareElement) =>
  expect(host.shadowRoot!.activeElement, 'the focus is lost').not.to.equal(null);

describe('the focus is not lost', () => {
  it('when the list is cleared from elsewhere while a note is written', async () => {
    const host = await enter('checklist, with notes');
    one(host, 'textarea').focus();
    (host as CareElement & { clear(): void }).clear();
    await settled();
    keptIn(host);
  });

  it('when the words that copying showed are taken away', async () => {
    const host = await enter('checklist, copying refused');
    one(host, 'textarea').focus();
    (host as CareElement & { clear(): void }).clear();
    await settled();
    keptIn(host);
  });

  it('when the list is cleared by its button', async () => {
    const host = await enter('checklist, with notes');
    const clear = all(host, 'button').find((button) => wordsOf(button) === 'Clear my list')!;
    clear.focus();
    await sendKeys({ press: 'Enter' });
    await settled();
    expectFocus(clear);
  });

  it('when a search finds nothing, and when it is taken back', async () => {
    const host = await enter('questions, closed');
    one(host, 'input').focus();
    await sendKeys({ type: 'zzzz' });
    await settled();
    expectFocus(one(host, 'input'));
    for (let press = 0; press < 4; press += 1) await sendKeys({ press: 'Backspace' });
    await settled();
    expectFocus(one(host, 'input'));
    expect(one(host, 'details').checkVisibility()).to.equal(true);
  });

  it('when the search itself is taken away', async () => {
    const host = await enter('questions, none found');
    one(host, 'input').focus();
    (host as CareFaq).filter = false;
    await settled();
    keptIn(host);
  });

  it('when the answer that has it is closed: its question has it then', async () => {
    for (const close of ['collapseAll', 'show'] as const) {
      const host = (await enter('questions, open')) as CareFaq;
      one(host, 'details .citation').focus();
      if (close === 'show') host.single = true;
      host.open = close === 'show' ? 'long' : '';
      await settled();
      expectFocus(one(host, 'summary'));
      host.parentElement!.remove();
    }
  });

  it('when a sheet closes: by Escape, by its button, by another sheet', async () => {
    const host = await enter('warning signs', twoTerms);
    const [first, second] = all(host, '.term');
    const open = () => host.shadowRoot!.querySelector(':popover-open');
    for (const press of ['Enter', ' ']) {
      first!.focus();
      await sendKeys({ press });
      await settled();
      expectFocus(open());
      await sendKeys({ press: 'Escape' });
      await settled();
      expect(open()).to.equal(null);
      expectFocus(first);
    }
    first!.click();
    await settled();
    first!.click();
    await settled();
    expect(open()).to.equal(null);
    expectFocus(first);
    first!.click();
    await settled();
    second!.click();
    await settled();
    expectFocus(open());
    await sendKeys({ press: 'Escape' });
    await settled();
    expectFocus(second);
  });

  it('when the element renders again while a sheet is open', async () => {
    const host = await enter('section symptoms, term sheet open');
    const sheet = focused();
    host.helpline = '01632 960 111';
    host.headingLevel = 3;
    await settled();
    expectFocus(sheet);
    await sendKeys({ press: 'Escape' });
    await settled();
    expectFocus(one(host, '.term'));
  });

  it('when the part that has it is no longer shown', async () => {
    const host = (await enter('article')) as CareArticle;
    one(host, '[data-section$="/tests"] .citation').focus();
    host.sections = 'about';
    await settled();
    keptIn(host);
  });

  it('when only another level is shown', async () => {
    const host = (await enter('warning signs')) as CareWarningSigns;
    one(host, '.call').focus();
    host.level = 'soon';
    await settled();
    keptIn(host);
  });

  it('when the element renders again', async () => {
    for (const selector of ['.term', 'summary', '[type=checkbox]', '.citation', 'nav a']) {
      const host = await enter('article');
      one(host, selector).focus();
      host.helpline = '01632 960 111';
      host.headingLevel = 1;
      await settled();
      expectFocus(one(host, selector));
      host.parentElement!.remove();
    }
  });

  it('when a new version of the pack replaces the old, and has less', async () => {
    const less = packWith({ ...small, version: '2.0.0', questions: small.questions!.slice(0, 1) });
    const host = await enter('questions, closed');
    all(host, 'summary')[1]!.focus();
    host.content = less;
    await settled();
    keptIn(host);
  });

  it('when the words are withdrawn', async () => {
    const host = await enter('warning signs');
    one(host, '.call').focus();
    const { provenance } = small;
    const review = { status: 'withdrawn', date: '2026-11-30', reason: 'Wrong.' };
    host.content = packWith({ ...small, provenance: { ...provenance, review } });
    await settled();
    keptIn(host);
    expect(wordsOf(focused())).to.contain('withdrawn');
  });
});
