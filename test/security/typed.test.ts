// Attack strings typed into every field: they stay what was typed, on the screen, in the copy and on paper.
import { expect } from '@open-wc/testing';
import { queryAllDeep } from '../../src/dom/anchors.js';
import { all, one, replace } from '../helpers.js';
import { attacks } from './attacks.js';
import { attack, harmless, make, rest, tags } from './given.js';
import { expectFits, expectUnharmed, openNarrow, skeleton } from './page.js';

const typed = 'input:not([type="checkbox"],[type="radio"]),textarea:not([readonly])';

/** A page with every field, and what types into all of them. */
async function open() {
  const narrow = await openNarrow();
  narrow.append(...tags.map((tag) => make(tag, { notes: '', filter: '' })));
  await rest();
  for (const box of queryAllDeep(narrow, '[type="checkbox"]')) box.click();
  await rest();
  const fields = [...queryAllDeep(narrow, typed)] as HTMLInputElement[];
  expect(fields).to.have.length(7);
  const type = async (words: string) => {
    for (const field of fields) field.value = words;
    // A field of one line makes one line of it.
    const values = fields.map(({ value }) => value);
    for (const field of fields) field.dispatchEvent(new Event('input', { bubbles: true }));
    await rest();
    expect(
      fields.map(({ value }) => value),
      words,
    ).to.deep.equal(values);
  };
  return { narrow, type };
}

describe(`${attacks.length} attack strings that are typed`, () => {
  it('stay what they are on the screen and in the copy', async () => {
    const { narrow, type } = await open();
    const checklist = narrow.querySelector('care-symptom-checklist')!;
    const notes = all<HTMLInputElement>(checklist, '.notes :is(input,textarea)');
    const copy = all(checklist, 'button')[1]!;
    let copied = '';
    // What is refused is shown, to be copied by hand.
    const writeText = (list: string) => Promise.reject(new Error((copied = list)));
    replace(navigator, 'clipboard', { writeText });
    const found = await attack(narrow, tags, async (words) => {
      await type(words);
      if (!words) return narrow.children;
      copy.click();
      await rest();
      const [start, note] = notes.map(({ value }) => value);
      expect(copied).to.include(`When did it start? ${start}\n  Note: ${note}\n`);
      expect(one<HTMLTextAreaElement>(checklist, '[readonly]').value).to.equal(copied);
      return narrow.children;
    });
    expect(found).to.include('care-symptom-checklist');
  }).timeout(60_000);

  for (const tag of ['care-symptom-checklist', 'care-article'] as const)
    it(`stay what they are on paper, from <${tag}>`, async () => {
      const { narrow, type } = await open();
      const widget = narrow.querySelector(tag)!;
      let form = '';
      for (const words of [harmless, ...attacks]) {
        await type(words);
        const noted = all<HTMLInputElement>(widget, '.notes [part="field"]');
        replace(window, 'print', () => {
          const paper = document.querySelector<HTMLElement>('.care-print')!;
          const printed = all(paper, '.written').map(({ textContent }) => textContent);
          expect(printed).to.deep.equal(noted.map(({ value }) => value));
          form ||= skeleton(paper.shadowRoot!);
          expect(skeleton(paper.shadowRoot!), words).to.equal(form);
          expectUnharmed(words);
          expectFits(document.documentElement, words);
        });
        widget.print();
        dispatchEvent(new Event('afterprint'));
      }
    }).timeout(60_000);
});
