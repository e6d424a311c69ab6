// The words of a closed answer are found: by a link to them, and by the browser's own search.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.js';
import type { CareFaq } from '../../src/index.js';
import { bundled, show } from '../helpers.js';

const { id, answer } = bundled.questions!.find(({ id }) => id === 'how-long')!;
const [first] = answer as { text: string }[];
const words = first!.text;
const address = `liver-metastases/${id}`;

/** What is open once something is, or no longer is; a browser takes its time to search and to tell. */
async function opened() {
  const host = document.querySelector('care-faq') as CareFaq;
  const open = () => [...host.shadowRoot!.querySelectorAll<HTMLElement>('details[open]')];
  const until = async (done: () => boolean, task = () => {}) => {
    for (let tries = 0; tries < 100 && !done(); tries += 1) {
      task();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return open().map(({ dataset }) => dataset.anchor);
  };
  const found = await until(() => open().length > 0);
  const bottom = open()[0]?.querySelector('p')?.getBoundingClientRect().bottom ?? 0;
  const closed = await until(
    () => !open().length,
    () => host.collapseAll(),
  );
  return { found, inView: bottom > 0 && bottom < innerHeight, closed };
}

it('a link to words of a closed answer, as search engines write it, opens it', async () => {
  const link = `/demo/index.html#:~:text=${encodeURIComponent(words)}`;
  const told = await executeServerCommand('elsewhere', { address: link, find: `${opened}` });
  expect(told).to.deep.equal({ found: [address], inView: true, closed: [] });
});

it('the browser’s own search opens a closed answer where it opens what the page has closed', async () => {
  const page = '<details><summary>One</summary>Zebras</details><care-faq></care-faq>';
  const box: unknown = await show(page);
  for (const text of ['Zebras', words])
    (window as unknown as { find(...options: unknown[]): void }).find(text, false, false, true);
  const { found, closed } = await opened();
  const opens = (box as HTMLDetailsElement).open;
  expect({ found, closed }).to.deep.equal({ found: opens ? [address] : [], closed: [] });
});
