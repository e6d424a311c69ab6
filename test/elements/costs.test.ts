import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { CareElement } from '../../src/elements/care-element.js';
import { listening, watch } from '../security/listeners.js';
import { all, bundled, one, settled, show } from '../helpers.js';
import { open, rest } from '../fixtures/pages/srcdoc-page.js';

/** The nodes of a widget by their type. */
function nodesOf(host: Element): Record<'elements' | 'words' | 'comments', number> {
  const count = (what: number) => {
    const walker = document.createTreeWalker(host.shadowRoot!, what);
    let found = 0;
    while (walker.nextNode()) found++;
    return found;
  };
  return {
    elements: count(NodeFilter.SHOW_ELEMENT),
    words: count(NodeFilter.SHOW_TEXT),
    comments: count(NodeFilter.SHOW_COMMENT),
  };
}

/** How many times each widget renders meanwhile. */
async function renderings(hosts: readonly Element[], meanwhile: () => void): Promise<number[]> {
  const counts = hosts.map(() => 0);
  hosts.forEach((host, index) =>
    (host as CareElement).addController({ hostUpdated: () => counts[index]!++ }),
  );
  meanwhile();
  await settled();
  return counts;
}

const several = (markup: string) => show(`<div>${markup.repeat(3)}</div>`);

describe('what widgets cost', () => {
  it('is the words once, and for each further widget a copy without marks of the renderer', async () => {
    const box = await several('<care-faq></care-faq>');
    const [first, ...others] = [...box.querySelectorAll('care-faq')].map(nodesOf);
    for (const { elements, words, comments } of others) {
      expect(elements).to.equal(first!.elements);
      expect(words).to.be.at.most(first!.words);
      expect(comments).to.be.below(25);
    }
    const [one, other] = [...box.querySelectorAll('care-faq')].map((host) => host.shadowRoot!);
    expect(one!.textContent!.replace(/\s+/g, ' ')).to.equal(
      other!.textContent!.replace(/\s+/g, ' '),
    );
  });

  it('is one rendering for a tick, of the widget that is ticked', async () => {
    const box = await several('<care-symptom-checklist></care-symptom-checklist>');
    const hosts = [...box.querySelectorAll('care-symptom-checklist')];
    const counts = await renderings(hosts, () => one(hosts[1]!, 'input').click());
    expect(counts).to.deep.equal([0, 1, 0]);
  });

  it('is one rendering for a question, of the widget that has it', async () => {
    const box = await several('<care-faq></care-faq>');
    const hosts = [...box.querySelectorAll('care-faq')];
    const counts = await renderings(hosts, () => one(hosts[1]!, 'summary').click());
    expect(counts).to.deep.equal([0, 1, 0]);
  });

  it('is what has changed: words beside a tick stay the same nodes', async () => {
    const host = await show('<care-article></care-article>');
    const before = all(host, '.body > p, .body > ul, [part="card"].card');
    const changed: Node[] = [];
    const observer = new MutationObserver((records) =>
      changed.push(...records.map(({ target }) => target)),
    );
    observer.observe(host.shadowRoot!, { childList: true, characterData: true, subtree: true });
    one(host, 'input[type="checkbox"]').click();
    await settled();
    observer.disconnect();
    expect(all(host, '.body > p, .body > ul, [part="card"].card').length).to.be.at.least(
      before.length,
    );
    expect(before.every((node) => node.isConnected)).to.equal(true);
    expect(changed.length).to.be.above(0).and.below(20);
  });

  it('is one rendering for a change of language, region and content together', async () => {
    const host = await show<CareElement>('<care-faq></care-faq>');
    const counts = await renderings([host], () => {
      host.region = 'IE';
      host.helpline = '01632 960 999';
      host.content = { ...bundled, version: '9.9.9' };
      host.lang = 'en-IE';
    });
    expect(counts[0]).to.be.at.most(2);
  });

  it('is what one widget has listen to the page, however many there are', async () => {
    const listeners = async (count: number) => {
      const script = '<script src="/cdn/care-elements.js"></script>';
      const page = await open('<care-faq></care-faq>'.repeat(count), watch + script);
      await rest(page);
      const { now } = (page as unknown as { watched: { now: Set<unknown[]> } }).watched;
      const inPage = [...now].filter(
        ([target]) => target === page || (target as Node).getRootNode?.() === page.document,
      );
      // Who observes the same again is told once.
      const told = inPage.filter(
        (item, index) =>
          !inPage.slice(0, index).some((earlier) => earlier.every((part, at) => part === item[at])),
      );
      return [listening(page), told.length] as const;
    };
    const [[some, many], [same, few]] = [await listeners(20), await listeners(1)];
    expect(some).to.deep.equal(same);
    // Where no style can open an answer for paper, each accordion does, before and after.
    expect(many - few).to.equal(CSS.supports('selector(::details-content)') ? 0 : 2 * 19);
  });
});
