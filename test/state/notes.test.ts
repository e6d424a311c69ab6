// A note is kept as it is typed, and nothing is rendered for it: an article would be rendered for each key.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { CareArticle, CareElement, CareSymptomChecklist } from '../../src/index.js';
import { all, bundled, one, packWith, replace, settled, show, wordsOf } from '../helpers.js';

const typed = 'since Monday';
const notes = (host: Element) => all<HTMLTextAreaElement>(host, '.notes textarea');
const paper = () => document.querySelector('.care-print')!.shadowRoot!;
const press = (host: Element, words: RegExp) =>
  all(host, '.my-list button')
    .filter((button) => words.test(wordsOf(button)))
    .at(-1)!
    .click();

/** Ticks the first box that leaves room for a note, types one, and gives how often anything changed. */
async function type(host: CareElement): Promise<{ renders: number; changes: number }> {
  all(host, '[type="checkbox"]').at(-1)!.click();
  await settled();
  let renders = 0;
  const { requestUpdate } = host;
  replace(host, 'requestUpdate', (...given: []) => {
    renders += 1;
    requestUpdate.apply(host, given);
  });
  const observer = new MutationObserver(() => {});
  const everything = { subtree: true, childList: true, characterData: true, attributes: true };
  observer.observe(host.shadowRoot!, everything);
  notes(host)[0]!.focus();
  await sendKeys({ type: typed });
  await settled();
  const changes = observer.takeRecords().length;
  observer.disconnect();
  return { renders, changes };
}

const tags = {
  checklist: '<care-symptom-checklist notes></care-symptom-checklist>',
  section: '<care-section section="questions-to-ask"></care-section>',
  article: '<care-article></care-article>',
};

describe('a note that is typed', () => {
  for (const [name, markup] of Object.entries(tags)) {
    it(`renders nothing of the ${name}, and is in its list on paper and in the copy`, async () => {
      const host = await show(markup);
      expect(await type(host)).to.deep.equal({ renders: 0, changes: 0 });
      let copied = '';
      replace(navigator, 'clipboard', { writeText: async (words: string) => (copied = words) });
      press(host, /^Copy/);
      await settled();
      expect(copied).to.contain(`Note: ${typed}`);
      let printed = '';
      replace(window, 'print', () => (printed = wordsOf(paper())));
      press(host, /^Print/);
      dispatchEvent(new Event('afterprint'));
      expect(printed).to.contain(typed);
    });

    it(`stays in the ${name} when it is rendered again, anew too`, async () => {
      const host = await show(markup);
      await type(host);
      host.requestUpdate();
      await settled();
      expect(notes(host)[0]!.value).to.equal(typed);
      // A translator has put a node of its own there: what comes next is laid out anew.
      one(host, 'h2').append(document.createElement('font'));
      host.content = packWith({ version: '9.9.9' });
      await settled();
      expect(notes(host)[0]!.value).to.equal(typed);
    });
  }

  it('is in the words to copy where the browser did not print', async () => {
    replace(window, 'print', () => undefined);
    const host = await show<CareArticle>(tags.article);
    const field = () => all<HTMLTextAreaElement>(host, '[readonly]');
    host.print();
    await settled();
    await type(host);
    notes(host)[0]!.blur();
    await settled();
    expect(field()[0]!.value).to.contain(typed);
    press(host, /^Print/);
    await settled();
    expect(field()).to.have.length(2);
    notes(host)[0]!.focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: '!' });
    notes(host)[0]!.blur();
    await settled();
    for (const { value } of field()) expect(value).to.contain(`${typed}!`);
  });

  it('is on the page where that is printed as it stands', async () => {
    const host = await show(tags.article);
    await type(host);
    dispatchEvent(new Event('beforeprint'));
    expect(wordsOf(one(host, '.own'))).to.contain(typed);
  });

  it('is gone with a reset of the form, also where its symptom is ticked at first', async () => {
    const form = (await show('<form></form>')) as unknown as HTMLFormElement;
    const host: CareSymptomChecklist = document.createElement('care-symptom-checklist');
    Object.assign(host, { notes: true, name: 'signs', selected: [bundled.symptoms!.at(-1)!.id] });
    form.append(host);
    await settled();
    notes(host)[0]!.focus();
    await sendKeys({ type: typed });
    expect(new FormData(form).getAll('signs')).to.deep.equal(host.selected);
    form.reset();
    await settled();
    expect(host.selected).to.have.length(1);
    expect(notes(host).map(({ value }) => value)).to.deep.equal(['']);
    expect(host.toText()).not.to.contain(typed);
  });
});
