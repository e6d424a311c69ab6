// Widgets that come and go, ten thousand of them, leave nothing behind: neither memory nor listeners.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.js';
import '../../src/define/care-feedback.js';
import '../../src/define/care-subscribe.js';
import type { CareElement } from '../../src/elements/care-element.js';
import { register } from '../accessibility/pack.js';
import { whole } from '../helpers.js';

before(register);

const kinds: Record<string, { tags: string[]; times: number }> = {
  'that only show': {
    tags: [
      '<care-warning-signs></care-warning-signs>',
      '<care-section section="tests"></care-section>',
      '<care-about></care-about>',
      '<care-references></care-references>',
    ],
    times: whole ? 10_000 : 500,
  },
  'that are used': {
    tags: [
      '<care-symptom-checklist name="ticked"></care-symptom-checklist>',
      '<care-faq></care-faq>',
      '<care-feedback action="/thanks"></care-feedback>',
      '<care-subscribe action="/thanks" privacy="Safe."></care-subscribe>',
    ],
    times: whole ? 10_000 : 500,
  },
  'of the whole article': { tags: ['<care-article></care-article>'], times: whole ? 400 : 40 },
};

interface Metrics {
  JSHeapUsedSize: number;
  JSEventListeners: number;
  Nodes: number;
}

/** Mounts so many widgets, uses them, and takes them away, batch by batch. */
async function comeAndGo(tags: string[], widgets: number): Promise<void> {
  const box = document.createElement('main');
  document.body.append(box);
  for (let mounted = 0; mounted < widgets; mounted += box.childElementCount) {
    const markup = tags.join('').replaceAll(/<care-[\w-]+/g, '$& condition="small"');
    box.innerHTML = markup.repeat(Math.min(25, widgets / tags.length));
    const hosts = [...box.children] as CareElement[];
    await Promise.all(hosts.map((host) => host.updateComplete));
    for (const { shadowRoot } of hosts) {
      shadowRoot!.querySelector<HTMLElement>('[type="checkbox"]')?.click();
      shadowRoot!.querySelector('summary')?.click();
    }
    await Promise.all(hosts.map((host) => host.updateComplete));
  }
  box.replaceChildren();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  box.remove();
}

const measured = () => executeServerCommand<Metrics, undefined>('metrics');

for (const [kind, { tags, times }] of Object.entries(kinds))
  it(`${times} mounts and unmounts of widgets ${kind} leave heap, listeners and nodes as they were`, async () => {
    await comeAndGo(tags, times / 5);
    const rows = [await measured()];
    for (let part = 0; part < 4; part += 1) {
      await comeAndGo(tags, times / 4);
      rows.push(await measured());
    }
    // In the first two rounds much is still compiled and cached.
    const [first, last] = [rows[1]!, rows.at(-1)!];
    const growth = (last.JSHeapUsedSize - first.JSHeapUsedSize) / ((times * 3) / 4);
    const figures = rows
      .map(({ JSHeapUsedSize, JSEventListeners, Nodes }) =>
        [Math.round(JSHeapUsedSize / 1024), JSEventListeners, Nodes].join('/'),
      )
      .join(' ');
    console.log(`KiB/listeners/nodes: ${figures}; ${growth.toFixed(1)} bytes for each widget`);
    // One kept element alone, without its words, is more than a kilobyte, one kept article more than a
    // hundred; of few, the noise is more.
    const noise = kind === 'of the whole article' ? 5000 : 1000;
    expect(growth).to.be.below(times < 10_000 ? noise : 50);
    // One that is kept for each widget would be many.
    expect(last.JSEventListeners).to.be.at.most(first.JSEventListeners + 2);
    expect(last.Nodes).to.be.at.most(first.Nodes + 10);
  }).timeout(300_000);
