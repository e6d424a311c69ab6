// The manifest, which editors read, says of each element what is so.
import { expect } from '@open-wc/testing';
import '../../src/define/care-pack.js';
import { press, enter, states } from '../accessibility/states.js';
import { small } from '../accessibility/pack.js';
import { all, replace, settled, wordsOf } from '../helpers.js';

interface Named {
  name: string;
  description?: string;
}
interface Declaration {
  tagName?: string;
  attributes?: (Named & { fieldName: string; type: { text: string }; default?: string })[];
  cssParts?: Named[];
}

const manifest = await (await fetch('/custom-elements.json')).json();
const elements = (manifest.modules as { declarations: Declaration[] }[])
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

/** Exactly these are named, and each is explained. */
function expectNames(named: Named[], wanted: Iterable<string>) {
  expect(named.map(({ name }) => name)).to.have.members([...wanted]);
  expect(named.filter(({ description }) => !description)).to.deep.equal([]);
}

const text = ['Rest. ', { term: 'liver', text: 'liver' }, { citation: ['guide'] }];
const marked = { type: 'paragraph', text, basis: 'consensus' } as const;

/** The small pack with a term and a citation wherever a text can have them; its review is overdue. */
const pack = {
  ...small,
  provenance: { ...small.provenance, disclaimer: text, nextReview: '2026-11-01' },
  symptomAdvice: [marked],
  warningAdvice: [marked],
  sections: small.sections!.map((item) => ({ ...item, body: [...item.body, marked] })),
  questions: small.questions!.map((item) => ({ ...item, answer: [...item.answer, marked] })),
};

const partsIn = (host: Element) => all(host, '[part]').flatMap(({ part }) => [...part]);

/** Ticks all, has a copy refused, and opens a source: what a reader may do in any state. */
async function use(host: Element) {
  replace(navigator, 'clipboard', undefined);
  all(host, '[type=checkbox]').forEach((box) => box.click());
  await settled();
  if (all(host, 'button').some((button) => wordsOf(button) === 'Copy my list'))
    press(host, 'Copy my list');
  all(host, '.citation')[0]?.click();
  await settled();
}

for (const { tagName: tag = '', attributes = [], cssParts = [] } of elements)
  describe(`the manifest of <${tag}>`, () => {
    it('names the attributes that it observes, and no other', () => {
      const { observedAttributes } = customElements.get(tag) as unknown as {
        observedAttributes: string[];
      };
      expectNames(attributes, observedAttributes);
    });

    it('names their properties, with the value that they have at first', () => {
      const element = document.createElement(tag) as unknown as Record<string, unknown>;
      for (const { fieldName, type, default: first } of attributes) {
        const value = element[fieldName];
        if (first) expect(String(value), fieldName).to.equal(first.replace(/^'(.*)'$/, '$1'));
        else expect(value || undefined, fieldName).to.equal(undefined);
        expect(type.text).to.include(typeof value, fieldName);
      }
    });

    it('names the parts that it shows in any state, and no other', async () => {
      const shown = new Set<string>();
      for (const [name, { markup }] of Object.entries(states)) {
        if (!markup.startsWith(`<${tag} `)) continue;
        const host = await enter(name, pack);
        partsIn(host).forEach((part) => shown.add(part));
        await use(host);
        partsIn(host).forEach((part) => shown.add(part));
      }
      expectNames(cssParts, shown);
    });
  });
