// What else bears our names on a page, and how the page's defaults come to the file.
import { expect } from '@open-wc/testing';
import { afterwards, one, until, wordsOf } from '../helpers.js';
import { open, rest, script, type Page } from '../fixtures/pages/srcdoc-page.js';
import { widget } from './page.js';

type Warned = Page & { warned: string[] };

const signs = '<care-warning-signs></care-warning-signs>';
const keep = `<script>warned = []; console.warn = (...words) => warned.push(words.join(' '));</script>`;
const forms = '<script src="/cdn/care-forms.js" defer></script>';

const others: Record<string, [body: string, head?: string]> = {
  'an element with its id': ['<div id="CareElements"></div>'],
  'two elements with its id': ['<p id="CareElements"></p><p id="CareElements"></p>'],
  'a form of that name, with our members as fields': [
    '<form name="CareElements"><input name="mount"><input name="registerContent"></form>',
  ],
  'a frame of that name': ['<iframe name="CareElements" srcdoc="<p>Hello.</p>"></iframe>'],
  'a frame of another site with that name': [
    '<iframe name="CareElements" sandbox srcdoc="<p>Hello.</p>"></iframe>',
  ],
  'a variable of the page’s own': ['', '<script>var CareElements = { mine: true };</script>'],
  'elements that bear the names of our members': [
    '<p id="configure"></p><p id="mount"></p><p id="define"></p><p id="version"></p>',
  ],
  'a module loader': [
    '',
    '<script>var module = { exports: {} }, exports = module.exports, require = () => ({}); function define() { defined = true } define.amd = {};</script>',
  ],
};

describe('CareElements is ours', () => {
  for (const [what, [body, head = '']] of Object.entries(others))
    for (const [order, scripts] of [
      ['main file first', script + forms],
      ['forms first', forms + script],
    ])
      it(`beside ${what}, ${order}`, async () => {
        const late = `${body}<div class="care-mount care-faq"></div><care-feedback action="/a"></care-feedback>`;
        // Without `defer`, what is on the page stands there before.
        const page = await open(late + scripts!.replaceAll(' defer', ''), head);
        const library = page.CareElements as unknown as Record<string, unknown>;
        for (const name of ['mount', 'registerContent', 'configure', 'define', 'CareFaq'])
          expect(library[name], name).to.be.a('function');
        expect(library['version']).to.be.a('string');
        if (order === 'main file first') expect(library['CareFeedback']).to.be.a('function');
        expect(widget(page, 'care-faq').shadowRoot).not.to.equal(null);
        expect('defined' in page).to.equal(false);
        expect(page.faults).to.deep.equal([]);
      });
});

describe('the page’s region comes from the script’s tag', () => {
  const file = '/cdn/care-elements.js';
  const tags: Record<string, string> = {
    'of a classic script': `<script src="${file}" data-region="GB" defer></script>`,
    'of a module': `<script type="module" src="${file}" data-region="GB"></script>`,
    'of a module with a query': `<script type="module" src="${file}?v=3" data-region="GB"></script>`,
    'of a module that imports it': `<script type="module" data-region="GB">import '${file}';</script>`,
    'beside an image that is named as the property': `<img name="currentScript" data-region="US"><script src="${file}" data-region="GB"></script>`,
  };
  for (const [which, tag] of Object.entries(tags))
    it(which, async () => {
      const page = (await open(`${signs}<!-- -->${tag}`, keep)) as Warned;
      await rest(page);
      expect(one(widget(page, 'care-warning-signs'), '.call').textContent).to.equal('Call 999');
      expect(page.warned).to.deep.equal([]);
    });

  it('with the helpline and its name', async () => {
    const tag = `<script type="module" src="${file}" data-helpline="01632 960 999" data-helpline-label="our nurses"></script>`;
    const page = await open(signs, tag);
    const words = wordsOf(widget(page, 'care-warning-signs').shadowRoot);
    expect(words).to.match(/our nurses \(01632.960.999\)/);
  });

  it('of a module that a script adds', async () => {
    const page = (await open(signs, keep)) as Warned;
    add(page, (tag) => {
      tag.type = 'module';
      tag.dataset['region'] = 'GB';
    });
    await until(() => Boolean(widget(page, 'care-warning-signs').shadowRoot));
    await rest(page);
    expect(one(widget(page, 'care-warning-signs'), '.call').textContent).to.equal('Call 999');
    expect(page.warned).to.deep.equal([]);
  });
});

function add(page: Page, change: (tag: HTMLScriptElement) => void): void {
  const tag = page.document.createElement('script');
  change(tag);
  tag.src = '/cdn/care-elements.js';
  page.document.head.append(tag);
}

describe('where the script’s tag cannot be read', () => {
  const ways: Record<string, (page: Page) => void> = {
    'it is imported': (page) =>
      add(page, (tag) => {
        tag.type = 'module';
        // A name that says nothing.
        Object.defineProperty(tag, 'src', {
          set: (src) =>
            (tag.text = `import(atob('${btoa(new URL(String(src), location.href).href)}'))`),
        });
      }),
    'a tag manager has left its attributes out': (page) => add(page, () => {}),
  };

  for (const [how, load] of Object.entries(ways)) {
    it(`one warning says what to call: ${how}`, async () => {
      const page = (await open(signs, keep)) as Warned;
      load(page);
      await until(() => page.warned.length > 0);
      expect(page.warned).to.have.length(1);
      expect(page.warned[0]).to.contain('CareElements.configure({region: "GB"})');
      page.CareElements!.configure({ region: 'GB' });
      await rest(page);
      expect(one(widget(page, 'care-warning-signs'), '.call').textContent).to.equal('Call 999');
    });

    it(`and none where the page has called it at once: ${how}`, async () => {
      const page = (await open(signs, keep)) as Warned;
      // Called in the same turn as the file runs.
      const observer = new page.MutationObserver(() => {});
      afterwards(() => observer.disconnect());
      page.customElements.define = new Proxy(page.customElements.define, {
        apply(target, self, given: [string, CustomElementConstructor]) {
          page.Promise.resolve().then(() => page.CareElements!.configure({ region: 'GB' }));
          return Reflect.apply(target, self, given);
        },
      });
      load(page);
      await until(() => Boolean(widget(page, 'care-warning-signs').shadowRoot));
      await new Promise((resolve) => page.setTimeout(resolve));
      expect(page.warned).to.deep.equal([]);
    });
  }

  it('nothing is said of a tag that a person wrote without a region', async () => {
    const page = (await open(signs, keep + script)) as Warned;
    await new Promise((resolve) => page.setTimeout(resolve));
    expect(page.warned).to.deep.equal([]);
  });
});
