// The whole article by keys alone, and the focus that is never lost.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { deep } from '../../src/behaviours/places.js';
import type { CareElement } from '../../src/index.js';
import { all, expectFocus, focused, one, packWith, replace, settled, wordsOf } from '../helpers.js';
import { small } from './pack.js';
import { enter, states } from './states.js';

const key = async (...presses: string[]) => {
  for (const press of presses) await sendKeys({ press });
  await settled();
};

/** Tab, until the focus is on what is wanted; to come upon the page's end on the way is a failure. */
async function onward(wanted: Element): Promise<void> {
  for (let step = 0; step < 80 && focused() !== wanted; step += 1) {
    await sendKeys({ press: 'Tab' });
    expect(focused(), 'the focus has come to the end').not.to.equal(document.body);
  }
  expectFocus(wanted);
}

const said = () => wordsOf(focused());
const keptIn = (host: CareElement) =>
  expect(host.shadowRoot!.activeElement, 'the focus is lost').not.to.equal(null);

/** Everything that Tab stops at, from before our elements to behind them. */
async function stops(back = false): Promise<Element[]> {
  const [first, last] = ['before', 'behind'].map((where) => {
    const button = document.createElement('button');
    button.textContent = where;
    return button;
  });
  document.querySelector('main')!.prepend(first!);
  document.querySelector('main')!.append(last!);
  (back ? last! : first!).focus();
  const passed: Element[] = [];
  for (let step = 0; step < 120; step += 1) {
    if (back) await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    if (back) await sendKeys({ up: 'Shift' });
    if (focused() === (back ? first : last)) return passed;
    passed.push(focused()!);
  }
  throw new Error(`A trap: the focus does not leave ${said()}`);
}

const focusable = 'a[href],button,input,textarea,summary';
const inOrder = () =>
  [...deep(document.querySelector('main')!, focusable)].filter(
    (element) => element.checkVisibility() && /^(?!before|behind)/.test(wordsOf(element)),
  );

describe('the order of Tab', () => {
  for (const state of Object.keys(states).filter((name) => !/sheet|sent empty/.test(name)))
    it(`is that of reading, forth and back, with no trap: ${state}`, async () => {
      await enter(state);
      const forth = await stops();
      // One radio button of a group is stopped at, on the way back the last.
      const radios = (list: Element[]) =>
        list.filter((element) => !element.matches('[type=radio]'));
      expect(radios(forth).map(told)).to.deep.equal(radios(inOrder()).map(told));
      for (const button of document.querySelectorAll('main > button')) button.remove();
      const back = await stops(true);
      expect(radios(back).reverse().map(told)).to.deep.equal(radios(forth).map(told));
    }).timeout(20_000);
});

const told = (element: Element) => `${element.localName} ${wordsOf(element)}`;

it('a reader walks through the article by keys alone', async () => {
  const host = await enter('article');
  const find = (selector: string) => one(host, selector);
  const button = (words: string, nth = 0) =>
    all(host, 'button').filter((item) => wordsOf(item) === words)[nth]!;

  // The contents list leads to a part, with the focus.
  await onward(button('Print this as a leaflet'));
  await onward(find('nav a[data-to$="/symptoms"]'));
  await key('Enter');
  expect(said()).to.equal('Symptoms');

  // A word is explained, and Escape leads back to it.
  await onward(find('.term'));
  await key('Enter');
  expect(said()).to.contain('An organ below the right ribs.');
  await key('Escape');
  expectFocus(find('.term'));
  expect(find('[popover]').matches(':popover-open')).to.equal(false);

  // A citation leads to its reference, and the reference leads back.
  const citation = all(host, '[data-section$="/symptoms"] .citation')[0]!;
  await onward(citation);
  await key('Enter');
  expect(focused()!.matches('[part=reference]')).to.equal(true);
  const back = [...focused()!.querySelectorAll<HTMLElement>('.back')];
  const cites = all(host, '.citation').filter(
    ({ dataset }) => dataset.cites === citation.dataset.cites,
  );
  await onward(back[cites.indexOf(citation)]!);
  await key('Enter');
  expectFocus(citation);

  // Ticks, and the buttons of the list.
  await onward(find('[data-section$="/symptoms"] [type=checkbox]'));
  await key(' ');
  expect(wordsOf(find('.sheet ul'))).to.equal('Pain');
  let printed = 0;
  replace(window, 'print', () => (printed += 1));
  await onward(button('Print my list'));
  await key('Enter');
  expect(printed).to.equal(1);
  dispatchEvent(new Event('afterprint'));
  expectFocus(button('Print my list'));
  let copied = '';
  replace(navigator, 'clipboard', { writeText: async (text: string) => void (copied = text) });
  await onward(button('Copy my list'));
  await key(' ');
  expect(copied).to.contain('- Pain');
  expectFocus(button('Copy my list'));
  await onward(button('Clear my list'));
  await key('Enter');
  expect(wordsOf(find('.sheet ul'))).to.equal('');
  expectFocus(button('Clear my list'));

  // A question to take along, with a note.
  await onward(find('[data-section$="/questions-to-ask"] [type=checkbox]'));
  await key(' ');
  await onward(find('[data-section$="/questions-to-ask"] textarea'));
  await sendKeys({ type: 'In May.' });
  await settled();
  expect((focused() as HTMLTextAreaElement).value).to.equal('In May.');
  await onward(button('Clear my list', 1));
  await key(' ');
  expectFocus(button('Clear my list', 1));

  // Questions open and close with both keys; the focus stays on them.
  for (const [index, press] of ['Enter', ' '].entries()) {
    const details = all<HTMLDetailsElement>(host, 'details')[index]!;
    await onward(details.querySelector('summary')!);
    await key(press);
    expect(details.open).to.equal(true);
    await key(press);
    expect(details.open).to.equal(false);
    expectFocus(details.querySelector('summary'));
  }
}).timeout(30_000);

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

  it('when a search finds nothing, or a hidden question had it', async () => {
    const host = await enter('questions, closed');
    one(host, 'input').focus();
    await sendKeys({ type: 'zzzz' });
    await settled();
    expectFocus(one(host, 'input'));
  });

  it('when the element renders again', async () => {
    for (const selector of ['.term', 'summary', '[type=checkbox]', '.citation', 'nav a']) {
      const host = await enter('article');
      const place = one(host, selector);
      place.focus();
      host.helpline = '01632 960 111';
      host.headingLevel = 1;
      await settled();
      expectFocus(place);
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
    expect(said()).to.contain('withdrawn');
  });
});
