// cdn/care-elements.js as it ships, in plain pages under the contract’s policy, with all they do watched.
import { expect } from '@open-wc/testing';
import { all, bundled, fallbackStands, packWith, settled, shownOf, tags } from './helpers.js';
import {
  classic,
  contract,
  module,
  open,
  withSecondLit,
  type Page,
} from './fixtures/pages/strict-page.js';
import { callAll, useAll } from './csp-and-privacy/use.js';

const region = classic('care-elements', 'data-region="GB"');

const pages: Record<string, [head: string, policy?: string]> = {
  classic: [region],
  module: [module('care-elements')],
  twice: [region + classic('care-elements').replace('.js', '.js?again'), withSecondLit],
};

const fallback = '<p>Ask your nurse.</p>';
const body = `<main>
  <h1>Secondary cancer in the liver</h1>
  <care-warning-signs helpline="01632 960 999">${fallback}</care-warning-signs>
  <care-symptom-checklist notes>${fallback}</care-symptom-checklist>
  <care-faq filter>${fallback}</care-faq>
  <care-references>${fallback}</care-references>
</main>`;

const openAs = (name: string) => {
  const [head, policy = contract] = pages[name]!;
  return open(head, body, policy);
};

function element<Tag extends (typeof tags)[number]>(page: Page, tag: Tag) {
  return page.document.querySelector<HTMLElementTagNameMap[Tag]>(tag)!;
}

/** What the browser takes to a place that the page’s address names. */
async function goTo(page: Page, id: string): Promise<void> {
  const told = new Promise((resolve) => page.addEventListener('hashchange', resolve));
  page.location.hash = `#liver-metastases/${id}`;
  await told;
  await settled(page.document);
}

describe('the script on a page under a strict policy', () => {
  for (const name of Object.keys(pages)) {
    describe(`as ${name}`, () => {
      it('shows every widget, in place of its fallback', async () => {
        const page = await openAs(name);
        for (const tag of tags) {
          const host = element(page, tag);
          expect(host.shadowRoot!.textContent).to.include(shownOf(tag, bundled));
          expect(fallbackStands(host)).to.equal(false);
        }
        expect(page.watched.faults).to.deep.equal([]);
      });

      it('breaks no rule of the policy and asks for nothing but itself, whatever is used', async () => {
        const page = await openAs(name);
        const { length } = page.history;
        await useAll(page);
        await callAll(page);
        await goTo(page, bundled.questions![1]!.id);
        expect(page.watched.faults).to.deep.equal([]);
        expect(page.watched.asked).to.deep.equal([]);
        // One step is the test's own; a browser keeps fifty.
        expect(page.history.length).to.be.at.most(length + 1);
        const loaded = page.performance.getEntriesByType('resource').map((entry) => entry.name);
        expect(new Set(loaded.map((url) => new URL(url).pathname))).to.deep.equal(
          new Set(['/test/fixtures/pages/watch.js', '/cdn/care-elements.js']),
        );
      }).timeout(60_000);

      it('makes one global, beside those of Lit', async () => {
        const page = await openAs(name);
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
    expect(phones(await openAs('classic')))
      .to.include('tel:999')
      .and.to.include('tel:01632960999');
  });

  it('carries it when there is a second one without', async () => {
    expect(phones(await openAs('twice'))).to.include('tel:999');
  });

  it('alone does: the module script has words where no region is named', async () => {
    const page = await openAs('module');
    expect(new Set(phones(page))).to.deep.equal(new Set(['tel:01632960999']));
  });
});

describe('the global CareElements', () => {
  it('has what a page without modules needs', async () => {
    const { CareElements, customElements } = await openAs('classic');
    expect(CareElements.version).to.match(/^\d+\.\d+\.\d+$/);
    expect(CareElements.getContent('liver-metastases')!.title).to.equal(bundled.title);
    expect(CareElements.CareFaq).to.equal(customElements.get('care-faq'));
    expect(CareElements.CareReferences.define).to.be.a('function');
  });

  it('brings a newer pack to the widgets that are there, with the script twice too', async () => {
    const page = await openAs('twice');
    const provenance = { ...bundled.provenance, source: 'The newer one' };
    page.CareElements.registerContent(packWith({ version: '99.0.0', provenance }));
    await settled(page.document);
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
