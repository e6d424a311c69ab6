// The line between information and a medical device: whatever the reader ticks, the words are the same.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define.js';
import type { CareSymptomChecklist } from '../../src/index.js';
import { all, bundled, one, replace, seed, settled, show, whole, wordsOf } from '../helpers.js';

const symptoms = bundled.symptoms!;

/** Every way to tick and untick, one box after the other. */
const ways = fc.array(fc.nat({ max: symptoms.length - 1 }), { maxLength: 40 });

/** What is said outside the reader's own list, as markup: words, order, attributes, classes. */
function outside(root: ParentNode): string {
  const copy = document.createElement('div');
  copy.append(...[...root.children].map((child) => child.cloneNode(true)));
  copy.querySelector('[part="card"]')!.replaceChildren();
  return copy.innerHTML;
}

/** What is said inside it, the ticked symptoms and the live region aside. */
function around(root: ParentNode): string {
  const copy = root.querySelector('[part="card"]')!.cloneNode(true) as Element;
  // The list is the reader's own: what is in it, and that it is there at all.
  copy.querySelector('ul')!.remove();
  copy.querySelector('[role="status"]')?.replaceChildren();
  return copy.innerHTML;
}

const labels = (picked: ReadonlySet<number>) =>
  symptoms.filter((_, index) => picked.has(index)).map(({ text }) => text);

async function ticking(host: CareSymptomChecklist, way: number[]) {
  host.clear();
  await host.updateComplete;
  const boxes = all(host, '[type="checkbox"]');
  const picked = new Set<number>();
  for (const index of way) {
    boxes[index]!.click();
    if (!picked.delete(index)) picked.add(index);
  }
  await settled();
  return picked;
}

const checklist = (attributes = '') =>
  show<CareSymptomChecklist>(
    `<care-symptom-checklist region="GB" ${attributes}></care-symptom-checklist>`,
  );

describe('whatever the reader ticks', () => {
  it('the page says the same, and the list nothing but the ticked words', async () => {
    const host = await checklist();
    const root = host.shadowRoot!;
    const before = { outside: outside(root), around: around(root) };
    await fc.assert(
      fc.asyncProperty(ways, async (way) => {
        const picked = await ticking(host, way);
        expect({ outside: outside(root), around: around(root) }).to.deep.equal(before);
        const list = [...one(host, '[part="card"] ul').children].map(wordsOf);
        expect(list).to.deep.equal(labels(picked));
        const told = wordsOf(one(host, '[role="status"]'));
        expect(told).to.be.oneOf(['', 'Your list has been updated.']);
      }),
      { seed, numRuns: whole ? 60 : 12 },
    );
  });

  it('the copied text says the same, and nothing more than the ticked words', async () => {
    const host = await checklist();
    const empty = host.toText();
    await fc.assert(
      fc.asyncProperty(ways, async (way) => {
        const picked = await ticking(host, way);
        const lines = labels(picked).map((text) => `- ${text}`);
        const head = 'My list to show:\n';
        const [before, after] = empty.split(head);
        expect(host.toText()).to.equal(
          [before, head, ...lines.map((line) => `${line}\n`), after].join(''),
        );
      }),
      { seed, numRuns: whole ? 60 : 12 },
    );
  });

  it('the sheet of paper says the same, and nothing more than the ticked words', async () => {
    const host = await checklist();
    const sheets: { said: string; list: string[] }[] = [];
    replace(window, 'print', () => {
      const root = document.querySelector('.care-print')!.shadowRoot!;
      const list = root.querySelector('[part="card"] ul, ul.mine')!;
      const words = [...list.children].map(wordsOf);
      list.replaceChildren();
      root.querySelector('[role="status"]')?.replaceChildren();
      sheets.push({ said: wordsOf(root), list: words });
    });
    const print = () => {
      host.print();
      window.dispatchEvent(new Event('afterprint'));
      return sheets.pop()!;
    };
    const { said } = print();
    await fc.assert(
      fc.asyncProperty(ways, async (way) => {
        const picked = await ticking(host, way);
        expect(print()).to.deep.equal({ said, list: labels(picked) });
      }),
      { seed, numRuns: whole ? 30 : 6 },
    );
  });

  it('with notes, each ticked symptom is asked about in the same words', async () => {
    const host = await checklist('notes');
    await fc.assert(
      fc.asyncProperty(ways, async (way) => {
        const picked = await ticking(host, way);
        const list = [...one(host, '[part="card"] ul').children].map(wordsOf);
        expect(list).to.deep.equal(labels(picked).map((text) => `${text} When did it start? Note`));
      }),
      { seed, numRuns: whole ? 20 : 4 },
    );
  });

  it('nothing is counted, scored, ranked or concluded', async () => {
    const host = await checklist();
    await ticking(host, [...symptoms.keys()]);
    one(host, '[part="card"] ul').remove();
    expect(wordsOf(one(host, '[part="card"]'))).not.to.match(
      /\d|\b(count|total|score|points?|risk|level|rank|result|likely|severe|mild|all|none|most|few|many|more|less|worse|better)\b/i,
    );
  });

  it('the page carries no trace of it in attributes or events', async () => {
    const host = await checklist();
    const before = host.cloneNode(true) as Element;
    const events: Event[] = [];
    for (const name of ['care-change', 'change', 'input'])
      document.addEventListener(name, (event) => events.push(event), { once: true });
    await ticking(host, [0, 3, 5]);
    expect(host.isEqualNode(before)).to.equal(true);
    for (const event of events) {
      expect((event as CustomEvent).detail ?? null).to.equal(null);
      expect(event.target === host, 'retargeted to the widget').to.equal(true);
    }
  });
});
