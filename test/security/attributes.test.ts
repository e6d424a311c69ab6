// Attack strings in all that a page gives the elements: attributes, properties, methods, mounts, defaults.
import { expect } from '@open-wc/testing';
import { configure, getContent, type Settings } from '../../src/index.js';
import { mount } from '../../src/page/mount.js';
import { store } from '../../src/content/store.js';
import { sample } from './attacks.js';
import * as given from './given.js';
import { attack, attributesOf, make, pack, rest, shapes, tags } from './given.js';
import { expectFits, expectUnharmed, openNarrow } from './page.js';

const places = (namesOf: (tag: string) => string[]) =>
  tags.flatMap((tag) => namesOf(tag).map((name) => [tag, name] as const));
const attributes = places(attributesOf);
const properties = places(given.propertiesOf);
const named = (of: typeof attributes) => of.map(([tag, name]) => `<${tag}> ${name}`);

let asked: URL[];
beforeEach(() => (asked = given.watchRequests()));

describe(`${sample.length} attack strings`, function () {
  this.timeout(120_000);

  const said = ['article> site-name', 'faq> helpline-label', 'faq> lang', 'subscribe> privacy'];

  it(`in each of ${attributes.length} attributes, before the element is on the page`, async () => {
    const narrow = await openNarrow();
    // The next test has them laid out, in less time.
    narrow.hidden = true;
    const found = await attack(narrow, named(attributes), (words) => {
      narrow.replaceChildren(...attributes.map(([tag, name]) => make(tag, { [name]: words })));
      return narrow.children;
    });
    expect(found).to.include.members(said.map((name) => `<care-${name}`));
  });

  it(`in each of ${attributes.length} attributes, when it is there`, async () => {
    const narrow = await openNarrow();
    narrow.append(...attributes.map(([tag]) => make(tag)));
    const found = await attack(narrow, named(attributes), (words) => {
      for (const [index, [, name]] of attributes.entries())
        narrow.children[index]!.setAttribute(name, words);
      return narrow.children;
    });
    expect(found).to.include.members(said.map((name) => `<care-${name}`));
  });

  it(`in each of ${properties.length} properties`, async () => {
    const narrow = await openNarrow();
    narrow.append(...properties.map(([tag]) => make(tag)));
    const found = await attack(narrow, named(properties), (words) => {
      for (const [index, [, name]] of properties.entries())
        Reflect.set(narrow.children[index]!, name, words);
      return narrow.children;
    });
    expect(found).to.include.members(['<care-article> siteName', '<care-faq> helplineLabel']);
  });

  it('in methods, lists and the name in a form: what is unknown is not found', async () => {
    const narrow = await openNarrow('<form></form>');
    const form = narrow.querySelector('form')!;
    const [faq, checklist] = [make('care-faq'), make('care-symptom-checklist')];
    form.append(faq, checklist);
    checklist.selected = ['one'];
    await rest();
    const before = shapes(form.children);
    for (const words of sample) {
      faq.show(words);
      checklist.name = words;
      checklist.selected = [words, 'one'];
      await rest();
      await given.turn();
      expectUnharmed(words);
      expect(shapes(form.children), words).to.deep.equal(before);
      expect(checklist.selected).to.deep.equal(['one']);
      expect([...new FormData(form).values()]).to.deep.equal(['one']);
      expect(getContent(words)).to.equal(undefined);
      expect(getContent(pack.condition, words)).to.equal(pack);
    }
  });

  it('in every data attribute of a mount: the element’s own are taken over as they stand', async () => {
    const narrow = await openNarrow();
    const place = (name: string, words: string) => {
      const div = document.createElement('div');
      div.className = `care-mount ${name}`;
      const own = tags.includes(name) ? attributesOf(name) : [];
      for (const attribute of [...own, 'onclick', 'style', 'srcdoc'])
        div.setAttribute(`data-${attribute}`, words);
      return div;
    };
    await attack(narrow, tags, (words) => {
      const unknown = place(words, words);
      narrow.replaceChildren(...tags.map((tag) => place(tag, words)), unknown);
      mount(narrow);
      expect(unknown.childNodes, words).to.have.length(0);
      const hosts = [...narrow.querySelectorAll('.care-mount > *')];
      for (const host of hosts)
        for (const { name, value } of host.attributes) {
          expect(attributesOf(host.localName)).to.include(name);
          expect(value).to.equal(words);
        }
      return hosts;
    });
  });
});

describe(`${sample.length} attack strings in the page’s defaults`, () => {
  // One that is new is missing here by its type.
  const none: Record<keyof Settings, undefined> = {
    region: undefined,
    helpline: undefined,
    helplineLabel: undefined,
    services: undefined,
    temperatures: undefined,
    withdrawn: undefined,
    sources: undefined,
    overdue: undefined,
  };
  const names = Object.keys(none);
  afterEach(() => configure(none));

  async function open(): Promise<HTMLElement> {
    const narrow = await openNarrow();
    narrow.append(...tags.map((tag) => make(tag, { helpline: '' })));
    await rest();
    return narrow;
  }

  for (const name of names)
    it(`by configure({ ${name} })`, async () => {
      const narrow = await open();
      const found = await attack(narrow, tags, (words) => {
        configure({ [name]: words });
        return narrow.children;
      });
      expect(found.includes('care-faq')).to.equal(name.startsWith('helpline'));
      for (const { origin } of asked) expect(origin).to.equal(location.origin);
    }).timeout(60_000);

  it('by the script tag: they are as if configure() had been given them', async () => {
    const narrow = await open();
    for (const words of sample) {
      const script = document.createElement('script');
      const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
      // Services and temperatures are no words.
      const written = names.filter((name) => name !== 'services' && name !== 'temperatures');
      for (const name of written) script.dataset[name] = words;
      script.src = '/cdn/care-elements.js';
      document.head.append(script);
      await loaded;
      script.remove();
      expect(store.settings).to.deep.equal({
        services: undefined,
        temperatures: undefined,
        ...Object.fromEntries(written.map((name) => [name, words])),
        // One of two words, or the first of them.
        overdue: 'notice',
      });
      await rest();
      expectUnharmed(words);
      expectFits(narrow, words);
    }
    for (const { origin } of asked) expect(origin).to.equal(location.origin);
  }).timeout(60_000);
});
