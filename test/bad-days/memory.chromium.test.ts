// Widgets that come and go, ten thousand of them, leave nothing behind: neither memory nor listeners.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.js';
import type { CareElement } from '../../src/elements/care-element.js';

const markup = [
  '<care-warning-signs></care-warning-signs>',
  '<care-section section="summary"></care-section>',
  '<care-about></care-about>',
  '<care-references></care-references>',
].join('');
const BATCH = 25;

interface Metrics {
  JSHeapUsedSize: number;
  JSEventListeners: number;
  Nodes: number;
}

/** Mounts so many widgets, waits until they are rendered, and takes them away, batch by batch. */
async function comeAndGo(widgets: number): Promise<void> {
  const box = document.createElement('main');
  document.body.append(box);
  for (let mounted = 0; mounted < widgets; mounted += BATCH * 4) {
    box.innerHTML = markup.repeat(BATCH);
    await Promise.all([...box.children].map((host) => (host as CareElement).updateComplete));
    box.replaceChildren();
  }
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  box.remove();
}

const measured = () => executeServerCommand<Metrics, undefined>('metrics');

it('ten thousand mounts and unmounts leave heap, listeners and nodes as they were', async () => {
  await comeAndGo(2000);
  const rows = [await measured()];
  for (let part = 0; part < 4; part += 1) {
    await comeAndGo(2500);
    rows.push(await measured());
  }
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const growth = (last.JSHeapUsedSize - first.JSHeapUsedSize) / 10_000;
  const figures = rows
    .map(({ JSHeapUsedSize, JSEventListeners, Nodes }) =>
      [Math.round(JSHeapUsedSize / 1024), JSEventListeners, Nodes].join('/'),
    )
    .join(' ');
  console.log(`KiB/listeners/nodes: ${figures}; ${growth.toFixed(1)} bytes for each widget`);
  // One kept element alone, without its words, is more than a kilobyte.
  expect(growth).to.be.below(50);
  expect(last.JSEventListeners).to.equal(first.JSEventListeners);
  expect(last.Nodes).to.be.at.most(first.Nodes + 10);
}).timeout(120_000);
