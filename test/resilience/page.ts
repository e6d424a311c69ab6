/** Pages of their own for the tests of bad days, written where they are used, with the file as it ships. */
import type * as library from '../../src/index.js';
import type { CareElement } from '../../src/elements/care-element.js';
import { afterwards } from '../helpers.js';

export type Page = Window &
  typeof globalThis & {
    CareElements?: typeof library;
    /** What was thrown and caught by nobody. */
    faults: string[];
  };

export const script = '<script src="/cdn/care-elements.js" defer></script>';

const watch = `<script>
  faults = [];
  addEventListener('error', (event) => faults.push(event.message.replace('Uncaught ', '')));
  addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)));
</script>`;

/** A page with this in its head and its body, loaded to its end, with all of ours rendered. */
export async function open(body: string, head = script, html = 'lang="en"'): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.srcdoc = `<!doctype html><html ${html}><head>${watch}${head}</head><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  afterwards(() => frame.remove());
  await loaded;
  const page = frame.contentWindow as Page;
  await rest(page);
  return page;
}

/** Waits until all of ours is rendered and a frame has been drawn. */
export async function rest(page: Page): Promise<void> {
  const rendered = async () => {
    for (const element of ours(page)) await element.updateComplete;
  };
  await rendered();
  await new Promise((resolve) => page.requestAnimationFrame(resolve));
  await rendered();
}

/** Every element of ours on a page. */
export function ours(page: Page): CareElement[] {
  return [...page.document.querySelectorAll<CareElement>('*')].filter(({ localName }) =>
    localName.startsWith('care-'),
  );
}

/** What a reader sees of an element: its words, not those of its style. */
export function shownBy(host: Element): string {
  return host.shadowRoot?.querySelector('.care')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
