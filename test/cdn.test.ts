// cdn/care-elements.js as it ships, in plain pages under the contract's policy, with all they do watched.
import { expect } from '@open-wc/testing';
import type * as library from '../src/index.js';
import {
  afterwards,
  all,
  bundled,
  fallbackStands,
  one,
  packWith,
  shownOf,
  tags,
} from './helpers.js';

type Page = Window &
  typeof globalThis & {
    CareElements: typeof library;
    /** See fixtures/pages/watch.js. */
    watched: { asked: string[]; faults: string[]; names: string[] };
  };

/** A page of its own, loaded to its end. */
async function open(name: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.src = `/test/fixtures/pages/${name}.html`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  afterwards(() => frame.remove());
  await loaded;
  await settled(frame.contentWindow as Page);
  return frame.contentWindow as Page;
}

async function settled(page: Page): Promise<void> {
  await new Promise((resolve) => page.requestAnimationFrame(resolve));
  for (const tag of tags) await element(page, tag).updateComplete;
}

function element<Tag extends (typeof tags)[number]>(page: Page, tag: Tag) {
  return page.document.querySelector<HTMLElementTagNameMap[Tag]>(tag)!;
}

function type(field: HTMLElement, words: string) {
  (field as HTMLInputElement).value = words;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** Uses every control of every widget, and what a script of the page can call. */
async function useAll(page: Page): Promise<void> {
  const checklist = element(page, 'care-symptom-checklist');
  const faq = element(page, 'care-faq');
  page.print = () => page.dispatchEvent(new Event('afterprint'));
  for (const box of all(checklist, '[type="checkbox"]')) box.click();
  await settled(page);
  for (const field of all(checklist, '[part="field"]')) type(field, 'since Monday');
  for (const button of all(checklist, '[part="button"]')) {
    button.click();
    await settled(page);
  }
  for (const summary of all(faq, 'summary')) summary.click();
  one(faq, '.tools button').click();
  type(one(faq, '[type="search"]'), 'cancer');
  await settled(page);
  faq.show(bundled.questions![0]!.id);
  faq.collapseAll();
  await settled(page);
  for (const tag of tags)
    for (const link of all(element(page, tag), '[part="citation"], .back, [part="term"]'))
      link.click();
  checklist.selected = ['fever'];
  checklist.toText();
  checklist.print();
  page.CareElements.configure({ region: 'US' });
  page.CareElements.registerContent(packWith({ condition: 'other' }));
  page.CareElements.getContent('other');
  const told = new Promise((resolve) => page.addEventListener('hashchange', resolve));
  page.location.hash = `#liver-metastases/${bundled.questions![1]!.id}`;
  await told;
  await settled(page);
}

describe('the script on a page under a strict policy', () => {
  for (const name of ['classic', 'module', 'twice']) {
    describe(`as ${name}`, () => {
      it('shows every widget, in place of its fallback', async () => {
        const page = await open(name);
        for (const tag of tags) {
          const host = element(page, tag);
          expect(host.shadowRoot!.textContent).to.include(shownOf(tag, bundled));
          expect(fallbackStands(host)).to.equal(false);
        }
        expect(page.watched.faults).to.deep.equal([]);
      });

      it('breaks no rule of the policy and asks for nothing, whatever is used', async () => {
        const page = await open(name);
        const { length } = page.history;
        await useAll(page);
        expect(page.watched.faults).to.deep.equal([]);
        expect(page.watched.asked).to.deep.equal([]);
        // One step is the test's own; a browser keeps fifty.
        expect(page.history.length).to.be.at.most(length + 1);
      });

      it('loads nothing but itself', async () => {
        const page = await open(name);
        await useAll(page);
        const loaded = page.performance.getEntriesByType('resource').map((entry) => entry.name);
        const files = new Set(loaded.map((url) => new URL(url).pathname));
        expect([...files].sort()).to.deep.equal([
          '/cdn/care-elements.js',
          '/test/fixtures/pages/watch.js',
        ]);
      });

      it('makes one global, beside those of Lit', async () => {
        const page = await open(name);
        const { names } = page.watched;
        const own = Object.getOwnPropertyNames(page).filter((key) => !names.includes(key));
        expect(own.sort()).to.deep.equal([
          'CareElements',
          'litElementVersions',
          'litHtmlVersions',
          'litPropertyMetadata',
          'reactiveElementVersions',
        ]);
      });
    });
  }
});

describe('the classic script', () => {
  const phones = (page: Page) =>
    all(element(page, 'care-warning-signs'), '[href^="tel:"]').map((link) =>
      link.getAttribute('href'),
    );

  it('carries the page’s region', async () => {
    expect(phones(await open('classic')))
      .to.include('tel:999')
      .and.to.include('tel:01632960999');
  });

  it('carries it when there is a second one without', async () => {
    expect(phones(await open('twice'))).to.include('tel:999');
  });

  it('alone does: the module script has words where no region is named', async () => {
    const page = await open('module');
    expect(new Set(phones(page))).to.deep.equal(new Set(['tel:01632960999']));
  });
});

describe('the global CareElements', () => {
  it('has what a page without modules needs', async () => {
    const { CareElements, customElements } = await open('classic');
    expect(CareElements.version).to.match(/^\d+\.\d+\.\d+$/);
    expect(CareElements.getContent('liver-metastases')!.title).to.equal(bundled.title);
    expect(CareElements.CareFaq).to.equal(customElements.get('care-faq'));
    expect(CareElements.CareReferences.define).to.be.a('function');
  });

  it('brings a newer pack to the widgets that are there, with the script twice too', async () => {
    const page = await open('twice');
    const provenance = { ...bundled.provenance, source: 'The newer one' };
    page.CareElements.registerContent(packWith({ version: '99.0.0', provenance }));
    await settled(page);
    for (const tag of tags)
      expect(element(page, tag).shadowRoot!.textContent).to.include('The newer one');
  });
});

it('the file is one self-contained script with its licences and Lit’s production build', async () => {
  const text = await (await fetch('/cdn/care-elements.js')).text();
  expect(text.slice(0, text.indexOf('\n'))).to.match(
    /^\/\*! care-elements \d.*MIT.*CC BY 4\.0.*BSD/,
  );
  expect(text).not.to.match(
    /Lit is in dev mode|\bimport\(|\beval\(|new Function\b|sourceMappingURL/,
  );
});
