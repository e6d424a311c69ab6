// The page itself is as it was: no style, listener, observer, prototype or global of ours but the one.
import { expect } from '@open-wc/testing';
import { all, packWith } from '../helpers.js';
import { open, ours, rest, type Page } from '../fixtures/pages/srcdoc-page.js';
import { listening, watch } from './listeners.js';

const widgets = [
  '<care-warning-signs helpline="01632 960 999"></care-warning-signs>',
  '<care-symptom-checklist notes name="ticked"></care-symptom-checklist>',
  '<care-faq filter></care-faq>',
  '<care-references></care-references>',
  '<care-section section="tests"></care-section>',
  '<care-about></care-about>',
  '<care-article></care-article>',
  '<care-feedback action="/thanks"></care-feedback>',
  '<care-subscribe action="/thanks" privacy="Safe."></care-subscribe>',
  `<care-pack><script type="application/json">${JSON.stringify(packWith({ condition: 'own' }))}</script></care-pack>`,
].join('');

const scripts = ['care-elements', 'care-forms', 'care-pack'].map((file) => `/cdn/${file}.js`);
const inHead = scripts.map((src) => `<script src="${src}"></script>`).join('');

/** A page with every element, whose printer prints at once. */
async function start(head: string): Promise<Page> {
  const page = await open(widgets, head);
  page.print = () => page.dispatchEvent(new Event('afterprint'));
  return page;
}

/** Adds every script of ours to a page that has loaded, and takes the tags away again. */
async function load(page: Page): Promise<void> {
  for (const src of scripts) {
    const tag = page.document.createElement('script');
    const loaded = new Promise((resolve) => tag.addEventListener('load', resolve));
    tag.src = src;
    page.document.head.append(tag);
    await loaded;
    tag.remove();
  }
  await rest(page);
}

/** Touches all that a reader can touch, but for what leaves the page. */
async function use(page: Page): Promise<void> {
  for (const host of ours(page)) {
    if (!host.shadowRoot) continue;
    for (const box of all(host, '[type="checkbox"]')) box.click();
    await rest(page);
    const links = all(host, 'a[href^="#"]').slice(0, 20);
    for (const control of [...all(host, 'summary,button:not(form button)'), ...links])
      control.click();
    for (const field of all<HTMLInputElement>(host, 'input,textarea')) {
      field.focus();
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await rest(page);
  }
  page.dispatchEvent(new Event('beforeprint'));
  page.dispatchEvent(new Event('afterprint'));
}

/** What a page was before our scripts, and what it is when all has been used: asked for by several tests. */
let around: Promise<Record<'before' | 'after', ReturnType<typeof state>>> | undefined;
const walked = () => (around ??= walk());

async function walk() {
  const page = await start('<style>p { margin: 0 }</style>');
  const before = state(page);
  await load(page);
  await use(page);
  return { before, after: state(page) };
}

const state = (page: Page) => ({
  markup: page.document.documentElement.outerHTML,
  sheets: [page.document.styleSheets.length, page.document.adoptedStyleSheets.length],
  styled: page.document.querySelectorAll('[style]').length,
  surface: surface(page),
});

describe('the page around the widgets', () => {
  it('has the markup that it had, whatever is used', async () => {
    const { before, after } = await walked();
    expect(after.markup).to.equal(before.markup);
  });

  it('has no style of ours, in sheets or in elements', async () => {
    const { after } = await walked();
    expect(after.sheets).to.deep.equal([1, 0]);
    expect(after.styled).to.equal(0);
  });

  it('has one global more, beside those of Lit, and every prototype as it was', async () => {
    const { before, after } = await walked();
    const changed = [...after.surface.keys(), ...before.surface.keys()].filter(
      (name) => !same(before.surface.get(name), after.surface.get(name)),
    );
    expect([...new Set(changed)].sort()).to.deep.equal([
      // Lit’s: the counts of its copies, and the name of a standard to come.
      ...(before.surface.has('Symbol.metadata') ? [] : ['Symbol.metadata']),
      'window.CareElements',
      'window.Symbol(care-elements)',
      'window.litElementVersions',
      'window.litHtmlVersions',
      'window.litPropertyMetadata',
      'window.reactiveElementVersions',
    ]);
    expect(before.surface.size).to.be.above(3000);
  });
});

/** Every property of the page’s globals, of its classes and of their prototypes. */
function surface(page: Page): Map<string, PropertyDescriptor> {
  const found = new Map<string, PropertyDescriptor>();
  const note = (owner: object, path: string) => {
    for (const key of Reflect.ownKeys(owner))
      found.set(`${path}.${String(key)}`, Reflect.getOwnPropertyDescriptor(owner, key)!);
  };
  note(page, 'window');
  for (const name of ['document', 'navigator', 'history', 'location', 'customElements'] as const)
    note(page[name], name);
  for (const [path, { value }] of [...found]) {
    const name = path.replace('window.', '');
    // Ours has a surface of its own; a window in a window is itself.
    if (!/^[A-Z]\w*$/.test(name) || name === 'CareElements' || Object(value) !== value) continue;
    note(value, name);
    if (Object(value.prototype) === value.prototype) note(value.prototype, `${name}.prototype`);
  }
  return found;
}

// A list may be made anew each time that it is asked for.
const alike = (one: unknown, other: unknown) =>
  Object.is(one, other) || (Array.isArray(one) && String(one) === String(other));

const same = (one: PropertyDescriptor = {}, other: PropertyDescriptor = {}) =>
  (['value', 'get', 'set', 'writable', 'enumerable', 'configurable'] as const).every((part) =>
    alike(one[part], other[part]),
  );

describe('what listens to the page', () => {
  // Only where no style can open an answer for paper.
  const paper = CSS.supports('selector(::details-content)') ? [] : ['window afterprint'];

  for (const [way, head] of Object.entries({ 'in <head>': inHead, late: '' })) {
    it(`is what is documented while there are widgets, and then only what waits for mounts, with the scripts ${way}`, async () => {
      const page = await start(watch + head);
      if (!head) await load(page);
      await use(page);
      expect(listening(page)).to.deep.equal([
        '#document MutationObserver',
        // The language of the page, and whether a browser has translated it.
        'HTML MutationObserver',
        ...paper,
        'window beforeprint',
        'window hashchange',
        'window load',
      ]);
      page.document.body.replaceChildren();
      await rest(page);
      expect(listening(page)).to.deep.equal(['#document MutationObserver']);
    });
  }
});
