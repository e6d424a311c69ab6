/** A reader who uses everything there is, and a script of the page that calls what it can. */
import type { CareFaq, CareSymptomChecklist } from '../../src/index.js';
import { bundled, oneIn, packWith, replace, settled } from '../helpers.js';
import { ours, type Page } from '../fixtures/pages/strict-page.js';

const controls = 'a[href],button,input,select,summary,textarea,[tabindex="0"]';

/** Whatever of ours a reader can use now. */
const inside = (page: Page) =>
  ours(page).flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll<HTMLElement>(controls)]);
const usable = (control: HTMLElement) => control.checkVisibility() && !control.matches(':disabled');

function write(field: HTMLElement, words: string): void {
  (field as HTMLInputElement).value = words;
  for (const type of ['input', 'change'])
    field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

async function use(control: HTMLElement): Promise<void> {
  const { type } = control as HTMLInputElement;
  const typed = control.matches('input,textarea') && !/radio|checkbox/.test(type);
  if (typed) write(control, type === 'email' ? 'reader@example.org' : 'since Monday');
  else control.click();
  await turn();
  // What a search hides and what is closed could not be used.
  const { parentElement } = control;
  if (type === 'search') write(control, '');
  else if (control.localName === 'summary' && !(parentElement as HTMLDetailsElement).open)
    control.click();
  else return;
  await turn();
}

/** Lets the page do what it does next: render, and tell of what was opened and closed. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** What is left for the browser to do, on the reader's word alone. */
export interface Handed {
  /** Where links lead out of the page. */
  left: string[];
  sent: number;
  printed: number;
  copied: number;
}

/** Notes what the browser would do next; a script cannot look on while it does. */
function handed(page: Page): Handed {
  const told: Handed = { left: [], sent: 0, printed: 0, copied: 0 };
  replace(page.navigator.clipboard, 'writeText', async () => {
    told.copied += 1;
    if (told.copied % 2) throw new Error('Every second time it is refused.');
  });
  replace(page, 'print', () => {
    told.printed += 1;
    for (const type of ['beforeprint', 'afterprint']) page.dispatchEvent(new page.Event(type));
  });
  page.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => 'href' in node) as
      HTMLAnchorElement | undefined;
    if (!link || event.defaultPrevented || link.getAttribute('href')!.startsWith('#')) return;
    event.preventDefault();
    told.left.push(link.href);
  });
  for (const { shadowRoot } of ours(page))
    shadowRoot!.addEventListener('submit', (event) => {
      event.preventDefault();
      told.sent += 1;
    });
  return told;
}

/** Of controls of one kind, the first three and a sample; all that opens something, for what is in it. */
function sampled() {
  const chosen = new Map<HTMLElement, boolean>();
  const seen = new Map<string, number>();
  return (control: HTMLElement) => {
    if (!chosen.has(control)) {
      const { localName, className } = control;
      const kind = `${localName} ${className} ${control.getAttribute('type')}`;
      const before = seen.get(kind) ?? 0;
      seen.set(kind, before + 1);
      chosen.set(control, before < 3 || localName === 'summary' || oneIn(8)(control, before));
    }
    return chosen.get(control)!;
  };
}

/** Uses each control of each of our elements once, those too that come by using others; gives what is left. */
export async function useAll(page: Page): Promise<Handed & { used: number; unused: string[] }> {
  const told = handed(page);
  const used = new Set<HTMLElement>();
  const chosen = sampled();
  const next = () =>
    inside(page).find((control) => !used.has(control) && chosen(control) && usable(control));
  for (let control = next(); control; control = next()) {
    used.add(control);
    await use(control);
    if (used.size > 2000) throw new Error('There is no end of controls.');
  }
  await settled(page.document);
  // The leaflet's head is for paper only.
  const unused = inside(page).filter(
    (control) => !used.has(control) && chosen(control) && !control.closest('.masthead'),
  );
  return { ...told, used: used.size, unused: unused.map(({ outerHTML }) => outerHTML) };
}

/** Calls every method and sets every property that a page's own script can. */
export async function callAll(page: Page): Promise<void> {
  const { CareElements: library, document } = page;
  for (const faq of document.querySelectorAll<CareFaq>('care-faq')) {
    faq.expandAll();
    faq.collapseAll();
    faq.show(bundled.questions![0]!.id);
  }
  for (const list of document.querySelectorAll<CareSymptomChecklist>('care-symptom-checklist')) {
    list.selected = ['fever'];
    await list.updateComplete;
    list.toText();
    list.print();
    list.clear();
  }
  for (const article of document.querySelectorAll('care-article')) article.print();
  library?.configure({ region: 'US', helpline: '01632 960 999' });
  library?.registerContent(packWith({ condition: 'other' }));
  library?.getContent('other');
  await settled(document);
}
