/** Pages with the tools of others in them, as they ship. */
import type { CareFaq, CareSymptomChecklist } from '../../src/index.js';
import { all, one } from '../helpers.js';
import { rest, script, type Page } from '../fixtures/pages/srcdoc-page.js';

/** The file of a package that stands on a page as a script of its own. */
export const tool = (file: string) => `<script src="/node_modules/${file}"></script>`;

/** The script of ours, and these before it. */
export const withTools = (...files: string[]) => files.map(tool).join('') + script;

type Widget = CareSymptomChecklist & CareFaq;

/** The first of ours with this tag on a page. */
export const widget = (page: Page, tag: string) => page.document.querySelector<Widget>(tag)!;

/** The reader ticks the first two symptoms, and writes beside the first. */
export async function tickAndNote(page: Page): Promise<void> {
  const host = widget(page, 'care-symptom-checklist');
  for (const box of all(host, '[type="checkbox"]').slice(0, 2)) box.click();
  await rest(page);
  const note = one<HTMLTextAreaElement>(host, 'li textarea');
  note.value = 'since Monday';
  note.dispatchEvent(new Event('input', { bubbles: true }));
  // rrweb hears of what a script writes, as this does, by a timer; a frame's timers may be slow.
  await new Promise((resolve) => page.setTimeout(resolve));
}

/** The reader opens the second question. */
export async function openSecond(page: Page): Promise<void> {
  const [, second] = all(widget(page, 'care-faq'), 'details');
  const toggled = new Promise((resolve) =>
    second!.addEventListener('toggle', resolve, { once: true }),
  );
  second!.querySelector('summary')!.click();
  await toggled;
  await rest(page);
}

/** What the reader has done in the checklist and the questions of a page. */
export function done(page: Page) {
  const host = widget(page, 'care-symptom-checklist');
  return {
    ticks: host.selected.length,
    notes: all<HTMLTextAreaElement>(host, 'li textarea').map(({ value }) => value),
    open: all(widget(page, 'care-faq'), 'details[open]').length,
  };
}

/** The same, where the reader has ticked and noted and opened as above. */
export const asLeft = { ticks: 2, notes: ['since Monday', ''], open: 1 };
