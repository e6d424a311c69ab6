/** What is printed, in both sizes: how it is asked for, and the least that its words may measure. */
import type { CareArticle, CareSection, CareSymptomChecklist } from '../../src/index.js';
import { all, bundled, replace, settled, show } from '../helpers.js';

export const floors = { '': 11, large: 16 };

/** Ticks every box and writes every note. */
async function fill(host: Element): Promise<void> {
  all<HTMLInputElement>(host, '[type="checkbox"]').forEach((box) => box.click());
  await settled();
  for (const field of all<HTMLInputElement>(host, '.notes [part="field"]')) {
    field.value = 'In May, after a long walk';
    field.dispatchEvent(new Event('input'));
  }
}

/** Has the printer wait, so that what it would print can be looked at. */
const wait = () => replace(window, 'print', () => dispatchEvent(new Event('beforeprint')));

const article = (size: string, sections = '') =>
  show<CareArticle>(
    `<care-article print-size="${size}" sections="${sections}" region="GB" site-name="Riverside" helpline="01632 960 999"></care-article>`,
  );

const pressPrint = (host: Element, index: number) =>
  all(host, '.my-list .tools button:first-child')[index]!.click();

/** Everything that lays a printout of its own, by what lays it. */
export const printed: Record<string, (size: string, sections?: string) => Promise<void>> = {
  async 'the article'(size, sections) {
    wait();
    const host = await article(size, sections);
    await fill(host);
    host.print();
  },
  async 'the short leaflet'(size) {
    wait();
    const host = await article(size);
    await fill(host);
    host.printLength = 'short';
    host.print();
  },
  async 'the questions from an article'(size) {
    wait();
    const host = await article(size);
    await fill(host);
    pressPrint(host, 1);
  },
};

/** The same for what has no size of its own to be asked for. */
export const printedOrdinary: Record<string, () => Promise<void>> = {
  async 'the checklist with notes'() {
    wait();
    const host = await show<CareSymptomChecklist>(
      '<care-symptom-checklist notes region="US"></care-symptom-checklist>',
    );
    await fill(host);
    host.print();
  },
  async 'the list from a section'() {
    wait();
    const host = await show<CareSection>(
      '<care-section section="questions-to-ask"></care-section>',
    );
    await fill(host);
    pressPrint(host, 0);
  },
};

/** Widgets on a page that is printed as it stands. */
export const inPlace = {
  article: '<care-article region="GB"></care-article>',
  questions: '<care-faq></care-faq>',
  checklist: '<care-symptom-checklist notes></care-symptom-checklist>',
  'warning signs': '<care-warning-signs region="GB"></care-warning-signs>',
  references: '<care-references></care-references>',
  ...Object.fromEntries(
    bundled.sections!.map(({ id }) => [
      `section ${id}`,
      `<care-section section="${id}" region="GB"></care-section>`,
    ]),
  ),
};
