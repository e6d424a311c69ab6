// A page translator, or anybody else, puts nodes of its own in the place of ours. What the widgets say
// after that is still true.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import '../../src/define/care-subscribe.js';
import { configure, type CareFaq, type CareSymptomChecklist } from '../../src/index.js';
import {
  afterwards,
  all,
  bundled,
  one,
  packWith,
  replace,
  settled,
  show,
  wordsOf,
} from '../helpers.js';

const symptoms = bundled.symptoms!.map(({ text }) => String(text));

type Change = (text: Text) => void;

/** What others do to a text node. */
const changes: Record<string, Change> = {
  'wraps it in two fonts': (text) => {
    const inner = document.createElement('font');
    const outer = document.createElement('font');
    inner.append(text.data);
    outer.append(inner);
    text.replaceWith(outer);
  },
  'puts another text in its place': (text) => text.replaceWith(text.data),
  'takes it into a span': (text) => {
    const span = document.createElement('span');
    text.replaceWith(span);
    span.append(text);
  },
  'cuts it in two': (text) => text.splitText(Math.floor(text.length / 2)),
};

/** Changes every text node of a widget that is there now. */
function everyText(host: Element, change: Change): void {
  const walker = document.createTreeWalker(host.shadowRoot!, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) if (text.data.trim()) change(text);
}

const mine = (host: Element) => all(host, '.my-list li').map(wordsOf);
const tick = (host: Element, index: number) =>
  all<HTMLInputElement>(host, '[type="checkbox"]')[index]!.click();

for (const [what, change] of Object.entries(changes))
  describe(`where somebody else changes every text of a widget: ${what}`, () => {
    it('the list says what is ticked, and nothing else', async () => {
      const host = await show<CareSymptomChecklist>(
        '<care-symptom-checklist></care-symptom-checklist>',
      );
      const ticked = new Set<number>();
      for (const index of [2, 5, 0, 2, 7, 0, 5, 1]) {
        everyText(host, change);
        tick(host, index);
        if (!ticked.delete(index)) ticked.add(index);
        await settled();
        const wanted = [...ticked].sort((a, b) => a - b).map((place) => symptoms[place]);
        expect(mine(host)).to.deep.equal(wanted);
      }
    });

    it('the live region says what is new', async () => {
      replace(navigator, 'clipboard', { writeText: async () => {} });
      const host = await show('<care-symptom-checklist></care-symptom-checklist>');
      tick(host, 0);
      await settled();
      everyText(host, change);
      all(host, '.tools button')[1]!.click();
      await settled();
      await settled();
      expect(wordsOf(one(host, '[role="status"]'))).to.equal('Your list has been copied.');
    });

    it('the button says what it does: opens all, closes all', async () => {
      const host = await show<CareFaq>('<care-faq filter></care-faq>');
      for (const label of ['Open all answers', 'Close all answers', 'Open all answers']) {
        expect(wordsOf(one(host, 'button.quiet'))).to.equal(label);
        everyText(host, change);
        one(host, 'button.quiet').click();
        await settled();
      }
    });

    it('a search that finds nothing says so, and one that does says nothing', async () => {
      const host = await show('<care-faq filter></care-faq>');
      const box = one<HTMLInputElement>(host, 'input');
      for (const [words, says] of [
        ['zzzz', 'No question has these words.'],
        ['', ''],
        ['zzzz', 'No question has these words.'],
      ] as const) {
        box.value = words;
        box.dispatchEvent(new InputEvent('input'));
        await settled();
        expect(wordsOf(one(host, '[role="status"]'))).to.equal(says);
        everyText(host, change);
      }
    });

    it('the number to call is the region’s of now', async () => {
      const host = await show('<care-warning-signs region="GB"></care-warning-signs>');
      everyText(host, change);
      host.region = 'US';
      await settled();
      expect(wordsOf(one(host, '.call'))).to.equal('Call 911');
      everyText(host, change);
      afterwards(() => configure({ region: undefined }));
      host.region = undefined;
      configure({ region: 'GB' });
      await settled();
      expect(wordsOf(one(host, '.call'))).to.equal('Call 999');
      expect(wordsOf(host)).not.to.include('911');
    });

    it('a section is followed by another whole', async () => {
      const host = await show('<care-section section="tests"></care-section>');
      const other = await show('<care-section section="treatment"></care-section>');
      everyText(host, change);
      host.setAttribute('section', 'treatment');
      await settled();
      expect(wordsOf(host)).to.equal(wordsOf(other));
    });

    it('a pack is followed by another whole', async () => {
      const host = await show('<care-about></care-about>');
      everyText(host, change);
      const authorRole = 'Somebody else';
      host.content = packWith({ provenance: { ...bundled.provenance, authorRole } });
      await settled();
      expect(wordsOf(host)).to.include(authorRole);
      expect(wordsOf(host)).not.to.include(bundled.provenance.authorRole);
    });

    it('the sentence of an empty tag has the region’s number of now', async () => {
      replace(console, 'error', () => {});
      const host = await show('<care-faq condition="unheard-of" region="GB"></care-faq>');
      everyText(host, change);
      host.region = 'US';
      await settled();
      expect(wordsOf(host)).to.include('911').and.not.include('999');
    });

    it('what a form’s site does with an address is said as it is now', async () => {
      const host = await show(
        '<care-subscribe action="/x" privacy="We keep it."></care-subscribe>',
      );
      one<HTMLInputElement>(host, '#email').value = 'a@b.example';
      everyText(host, change);
      host.setAttribute('privacy', 'We forget it.');
      await settled();
      expect(wordsOf(one(host, '#privacy')))
        .to.include('forget')
        .and.not.include('keep');
      expect(one<HTMLInputElement>(host, '#email').value).to.equal('a@b.example');
    });
  });

describe('where somebody else takes nodes of a widget away', () => {
  for (const [what, take] of Object.entries({
    'all comments': (root: ShadowRoot) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
      const comments: Comment[] = [];
      while (walker.nextNode()) comments.push(walker.currentNode as Comment);
      for (const comment of comments) comment.remove();
    },
    everything: (root: ShadowRoot) => root.replaceChildren(),
    'empty and adjoining texts': (root: ShadowRoot) => root.normalize(),
  }))
    it(`${what}: the next tick lays out the list anew, and it is true`, async () => {
      const host = await show<CareSymptomChecklist>(
        '<care-symptom-checklist></care-symptom-checklist>',
      );
      tick(host, 1);
      await settled();
      take(host.shadowRoot!);
      host.selected = ['tiredness', 'weight-loss'];
      await settled();
      host.region = 'GB';
      await settled();
      expect(mine(host)).to.have.length(host.selected.length);
      expect(wordsOf(host)).to.include('999');
    });
});
