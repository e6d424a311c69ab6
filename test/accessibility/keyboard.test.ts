// The whole article by keys alone, and the focus that is never lost.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { queryAllDeep } from '../../src/dom/anchors.js';
import type { CareElement } from '../../src/index.js';
import {
  all,
  bundled,
  expectFocus,
  focused,
  one,
  oneIn,
  replace,
  settled,
  whole,
  wordsOf,
} from '../helpers.js';
import { ringFault, told } from './measure.js';
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
/** Buttons before and behind our elements: a page’s Tab ends in the browser’s own parts else. */
function fence(): [HTMLElement, HTMLElement] {
  const [first, last] = ['before', 'behind'].map((where) => {
    const button = document.createElement('button');
    button.textContent = where;
    return button;
  });
  document.querySelector('main')!.prepend(first!);
  document.querySelector('main')!.append(last!);
  return [first!, last!];
}

/** Everything that Tab stops at, from before our elements to behind them. */
async function stops(back = false): Promise<Element[]> {
  const [first, last] = fence();
  (back ? last : first).focus();
  const passed: Element[] = [];
  if (back) await sendKeys({ down: 'Shift' });
  try {
    for (let step = 0; step < 120; step += 1) {
      await sendKeys({ press: 'Tab' });
      if (focused() === (back ? first : last)) return passed;
      passed.push(focused()!);
    }
  } finally {
    if (back) await sendKeys({ up: 'Shift' });
  }
  throw new Error(`A trap: the focus does not leave ${said()}`);
}

const focusable = 'a[href],button,input,textarea,summary';
const inOrder = () =>
  [...queryAllDeep(document.querySelector('main')!, focusable)].filter(
    (element) => element.checkVisibility() && /^(?!before|behind)/.test(wordsOf(element)),
  );

describe('the order of Tab', () => {
  for (const state of Object.keys(states).filter((name) => !/sheet|sent empty/.test(name)))
    it(`is that of reading, forth and back, with no trap: ${state}`, async () => {
      await enter(state);
      const forth = await stops();
      // One radio button of a group is stopped at, on the way back the last.
      const names = (list: Element[]) =>
        list.filter((element) => !element.matches('[type=radio]')).map((element) => told(element));
      expect(names(forth)).to.deep.equal(names(inOrder()));
      for (const button of document.querySelectorAll('main > button')) button.remove();
      const back = await stops(true);
      expect(names(back).reverse()).to.deep.equal(names(forth));
    }).timeout(20_000);
});

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

  // Ticks, and the buttons of the list.
  await onward(find('[data-section$="/symptoms"] [type=checkbox]'));
  await key(' ');
  expect(wordsOf(find('.my-list ul'))).to.equal('Pain');
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
  expect(wordsOf(find('.my-list ul'))).to.equal('');
  expectFocus(button('Clear my list'));

  // A citation leads to its reference, and the reference leads back.
  const citation = all(host, '[data-section$="/tests"] .citation')[0]!;
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

  // A question to take along, with a note.
  await onward(find('[data-section$="/questions-to-ask"] [type=checkbox]'));
  await key(' ');
  await onward(find('[data-section$="/questions-to-ask"] textarea'));
  await sendKeys({ type: 'In May.' });
  await settled();
  expect((focused() as HTMLTextAreaElement).value).to.equal('In May.');
  await onward(button('Clear my list', 2));
  await key(' ');
  expectFocus(button('Clear my list', 2));

  // Questions open and close with both keys; the focus stays on them.
  for (const [index, press] of ['Enter', ' '].entries()) {
    const details = all<HTMLDetailsElement>(host, '[part=item]:is(details)')[index]!;
    await onward(details.querySelector('summary')!);
    await key(press);
    expect(details.open).to.equal(true);
    await key(press);
    expect(details.open).to.equal(false);
    expectFocus(details.querySelector('summary'));
  }
}).timeout(30_000);

/** What is to be pressed where a reader has come to, and what comes of it; then the focus is back. */
async function used(place: HTMLElement, host: CareElement): Promise<void> {
  const lead = async (to: string) => {
    await sendKeys({ press: 'Enter' });
    const { dataset } = focused() as HTMLElement;
    const there = dataset.cites?.split(' ') ?? [dataset.anchor];
    expect(there, `where ${wordsOf(place)} leads to`).to.include(to);
    place.focus();
  };
  const { cites, to } = place.dataset;
  if (cites ?? to) return lead((cites ?? to)!.split(' ')[0]!);
  if (place.matches('.back'))
    return lead(place.closest<HTMLElement>('[data-anchor]')!.dataset.anchor!);
  if (place.matches('.term')) {
    for (const press of ['Enter', ' ']) {
      await key(press);
      expect(focused()!.matches(':popover-open'), `the sheet of ${wordsOf(place)}`).to.equal(true);
      await key('Escape');
      expectFocus(place);
      expect(all(host, ':popover-open')).to.have.length(0);
    }
    return;
  }
  const box = place as HTMLInputElement;
  const details = place.parentElement as HTMLDetailsElement;
  const state = () => (place.matches('summary') ? details.open : box.checked);
  if (place.matches('summary, [type=checkbox]')) {
    for (const press of place.matches('summary') ? ['Enter', ' '] : [' ', ' ']) {
      const before = state();
      await key(press);
      expect(state(), wordsOf(details)).to.equal(!before);
    }
    return expectFocus(place);
  }
  let clicks = 0;
  const count = (event: Event) => {
    clicks += 1;
    if (place.matches('a')) event.preventDefault();
  };
  place.addEventListener('click', count);
  const presses = place.matches('a') ? ['Enter'] : ['Enter', ' '];
  await key(...presses);
  place.removeEventListener('click', count);
  expect(clicks, `presses of ${wordsOf(place)}`).to.equal(presses.length);
}

it('every stop of the whole article is come to in its order, seen, and used, by keys alone', async () => {
  const questions = bundled.questions!.filter(oneIn(4));
  const sections = bundled.sections!.filter(oneIn(4));
  // What nothing of the sample cites has no way back, as further stops of one kind.
  const cited = JSON.stringify({ ...bundled, questions, sections, references: [] });
  const references = bundled.references!.filter(
    ({ id }, index) => cited.includes(`"${id}"`) || oneIn(4)(id, index),
  );
  const host = await enter('article', {
    ...bundled,
    condition: small.condition,
    questions,
    sections,
    references,
  });
  replace(window, 'print', () => dispatchEvent(new Event('afterprint')));
  replace(navigator, 'clipboard', { writeText: async () => {} });
  const wanted = inOrder() as HTMLElement[];
  expect(wanted.length).to.be.above(whole ? 500 : 100);
  const pressed = new Set(wanted.filter(oneIn(6)));
  const found: string[] = [];
  const [before, behind] = fence();
  before.focus();
  await sendKeys({ press: 'Tab' });
  for (const place of wanted) {
    expectFocus(place);
    const { left, top, width, height } = place.getClientRects()[0]!;
    const root = place.getRootNode() as ShadowRoot;
    const seen = root.elementFromPoint(left + width / 2, top + height / 2);
    if (!place.contains(seen)) found.push(`covered or out of view: ${told(place)}`);
    found.push(...[ringFault(place) ?? []].flat());
    if (pressed.has(place)) await used(place, host);
    expectFocus(place);
    await sendKeys({ press: 'Tab' });
  }
  expect(found).to.deep.equal([]);
  expectFocus(behind);
}).timeout(300_000);
