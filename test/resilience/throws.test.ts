// Whatever throws, no element is blank: it shows its content, or what stands inside the tag.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import '../../src/define/care-feedback.js';
import '../../src/define/care-pack.js';
import '../../src/define/care-subscribe.js';
import type { CareElement } from '../../src/index.js';
import {
  bundled,
  eventsOf,
  fallbackStands,
  heard,
  one,
  replace,
  rendered,
  settled,
  show,
  until,
  wordsOf,
} from '../helpers.js';

const content = {
  'care-symptom-checklist': '',
  'care-warning-signs': '',
  'care-faq': 'filter',
  'care-references': '',
  'care-section': 'section="tests"',
  'care-about': '',
  'care-article': '',
};
const forms = {
  'care-feedback': 'action="/x"',
  'care-subscribe': 'action="/x" privacy="We keep it."',
};

const markup = ([tag, attributes]: [string, string]) =>
  `<${tag} ${attributes}><p>Ask your nurse.</p></${tag}>`;

/** Has a method throw for the next so many calls inside our elements, then work again. */
function throwing(prototype: object, name: string, times = Infinity): void {
  const own = Reflect.get(prototype, name) as (...given: unknown[]) => unknown;
  let left = times;
  replace(prototype, name, function (this: unknown, ...given: unknown[]) {
    if (this instanceof Node && this.getRootNode() instanceof ShadowRoot && left-- > 0)
      throw new Error(`${name} is not to be had`);
    return own.apply(this, given);
  });
}

/** Has the page refuse to clone templates of ours while it is told to. */
function cloning(refused: () => boolean): void {
  const own = document.importNode;
  replace(document, 'importNode', (node: DocumentFragment, deep: boolean) => {
    if (refused() && !node.querySelector('h1')) throw new Error('nothing is cloned');
    return own.call(document, node, deep);
  });
}

/** What throws while something is rendered into a shadow root. */
const faults: Record<string, () => void> = {
  'inserting nodes': () => throwing(Node.prototype, 'insertBefore'),
  'setting attributes': () => throwing(Element.prototype, 'setAttribute'),
  'adding listeners': () => throwing(EventTarget.prototype, 'addEventListener'),
  'cloning templates': () => cloning(() => true),
};

describe('a throw while something is rendered', () => {
  for (const [what, fault] of Object.entries(faults))
    for (const entry of [...Object.entries(content), ...Object.entries(forms)])
      it(`${what}: <${entry[0]}> shows its content or what stands inside the tag`, async () => {
        heard('error');
        fault();
        const host = await show(markup(entry));
        const shown = host.shadowRoot?.querySelector('.care')?.checkVisibility();
        expect(shown || fallbackStands(host)).to.equal(true);
        expect(host.shadowRoot?.querySelector('.care') && fallbackStands(host)).not.to.equal(true);
      });

  for (const entry of [...Object.entries(content), ...Object.entries(forms)])
    it(`once: <${entry[0]}> is rendered from the beginning`, async () => {
      throwing(Node.prototype, 'insertBefore', 1);
      const host = await show(markup(entry));
      expect(host.shadowRoot!.querySelectorAll('.care')).to.have.length(1);
      expect(fallbackStands(host)).to.equal(false);
    });

  for (const entry of Object.entries(content))
    it(`again and again: <${entry[0]}> says so by care-error, and shows good content later`, async () => {
      const said = heard('error');
      const errors = eventsOf<{ code: string; message: string }>('care-error');
      let refuses = true;
      cloning(() => refuses);
      const host = await show(markup(entry));
      if (fallbackStands(host)) {
        expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['invalid']);
        expect(said.join()).to.include(`<${host.localName}>`);
      }
      refuses = false;
      host.requestUpdate();
      await settled();
      expect(one(host, '.care').checkVisibility()).to.equal(true);
      expect(fallbackStands(host)).to.equal(false);
    });
});

describe('a throw elsewhere in an element', () => {
  it('where a page refuses sheets, there are the words', async () => {
    heard('error');
    const { prototype } = ShadowRoot;
    const own = Object.getOwnPropertyDescriptor(prototype, 'adoptedStyleSheets')!;
    Object.defineProperty(prototype, 'adoptedStyleSheets', {
      ...own,
      set: () => {
        throw new Error('no sheets');
      },
    });
    try {
      for (const entry of [...Object.entries(content), ...Object.entries(forms)]) {
        const host = await show(markup(entry));
        expect(wordsOf(host).length, entry[0]).to.be.greaterThan(20);
      }
    } finally {
      Object.defineProperty(prototype, 'adoptedStyleSheets', own);
    }
  });

  it('where a page refuses shadow roots, what is inside the tag stands', async () => {
    heard('error');
    replace(Element.prototype, 'attachShadow', () => {
      throw new Error('no shadow');
    });
    for (const entry of [...Object.entries(content), ...Object.entries(forms)]) {
      const host = await show(markup(entry));
      expect(fallbackStands(host), entry[0]).to.equal(true);
    }
  });

  it('what a framework sets that is no words is taken for words', async () => {
    heard('warn');
    const [first, second] = bundled.questions!;
    for (const [open, count] of [
      [5, 0],
      [[first!.id, second!.id], 2],
      [null, 0],
      [{}, 0],
    ]) {
      const host = await show('<care-faq></care-faq>');
      Object.assign(host, { open });
      await settled();
      expect(host.shadowRoot!.querySelectorAll('details[open]')).to.have.length(count as number);
    }
  });

  for (const entry of Object.entries(content))
    it(`<${entry[0]}> shows something, whatever a framework sets`, async () => {
      heard('error');
      heard('warn');
      const set = [5, null, {}, ['soon'], Symbol.iterator].flatMap((value) =>
        ['level', 'sections', 'section', 'region', 'helpline', 'condition'].map(
          (property) => [property, value] as const,
        ),
      );
      // Of the whole article one part is enough: all go through the same properties.
      const [tag, attributes] = entry;
      const short = tag === 'care-article' ? 'sections="tests references"' : attributes;
      await show(markup([tag, short]).repeat(set.length));
      const hosts = [...document.querySelectorAll<CareElement>(tag)];
      hosts.forEach((host, index) => Object.assign(host, { [set[index]![0]]: set[index]![1] }));
      await rendered();
      const blank = hosts.flatMap((host, index) => {
        const shown = host.shadowRoot!.querySelector('.care')?.checkVisibility();
        return shown || fallbackStands(host) ? [] : [set[index]!.map(String).join(' = ')];
      });
      expect([hosts.length, ...blank]).to.deep.equal([30]);
    });

  it('after content is shown, the content stays', async () => {
    const said = heard('error');
    const host = await show('<care-faq><p>Ask your nurse.</p></care-faq>');
    replace(host, 'updated', () => {
      throw new Error('afterwards');
    });
    host.requestUpdate();
    await settled();
    expect(one(host, '.care').checkVisibility()).to.equal(true);
    expect(said.join()).to.include('afterwards');
  });

  it('a pack that throws when it is read is refused, and others go on', async () => {
    heard('error');
    const errors = eventsOf<{ code: string }>('care-error');
    const host = await show<CareElement>(
      '<care-faq><p>Ask.</p></care-faq><care-about></care-about>',
    );
    const pack = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no reading');
        },
      },
    );
    host.content = pack as never;
    await settled();
    expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['invalid']);
    expect(fallbackStands(host)).to.equal(true);
    expect(wordsOf(host.nextElementSibling)).to.include(bundled.provenance.source);
  });

  it('a pack that cannot be checked says so, and what waits for it stands', async () => {
    heard('error');
    const errors = eventsOf<{ code: string }>('care-error');
    replace(JSON, 'parse', () => {
      throw new Error('nothing is read');
    });
    await show(
      '<care-pack><script type="application/json">{}</script></care-pack><care-faq condition="x"><p>Ask.</p></care-faq>',
    );
    await until(() => errors.length === 2);
    expect(fallbackStands(document.querySelector('care-faq')!)).to.equal(true);
  });
});
