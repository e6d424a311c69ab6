// The file from a CDN and the package from npm on one page: what they share, and what they leave alone.
import { expect } from '@open-wc/testing';
import type * as library from '../src/index.js';
import { afterwards, all, bundled, citedBy, one, packWith, tags, until } from './helpers.js';
import { open as openWith, script } from './fixtures/pages/srcdoc-page.js';

type Page = Window & typeof globalThis & { CareElements: typeof library; npm: typeof library };

async function open(): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.src = '/test/fixtures/pages/two-copies.html';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  afterwards(() => frame.remove());
  await loaded;
  return frame.contentWindow as Page;
}

describe('two copies on one page', () => {
  it('share packs: what one brings, the elements of the other show', async () => {
    const page = await open();
    page.npm.registerContent(packWith({ condition: 'other' }));
    const faq = page.document.querySelector('care-faq')!;
    expect(faq).to.be.instanceOf(page.CareElements.CareFaq);
    await faq.updateComplete;
    expect(faq.shadowRoot!.textContent).to.contain(bundled.questions![0]!.question);
    expect(page.CareElements.getContent('other')).to.equal(page.npm.getContent('other'));
  });

  it('share the page’s defaults', async () => {
    const page = await open();
    page.npm.configure({ region: 'US' });
    const signs = page.document.querySelector('care-warning-signs')!;
    await signs.updateComplete;
    expect(one(signs, '.call').getAttribute('href')).to.equal('tel:911');
  });

  it('leave each other’s tags as they are, and say nothing where the version is the same', async () => {
    const page = await open();
    const before = page.customElements.get('care-faq');
    const warnings: unknown[] = [];
    page.console.warn = (...words) => warnings.push(words);
    page.npm.CareFaq.define();
    expect(page.customElements.get('care-faq')).to.equal(before);
    expect(warnings).to.deep.equal([]);
  });

  it('lead from a citation of one to the references of the other, and back', async () => {
    const page = await open();
    page.npm.CareFaq.define('npm-faq');
    const faq = page.document.querySelector('npm-faq') as library.CareFaq;
    const references = page.document.querySelector('care-references')!;
    await faq.updateComplete;
    faq.expandAll();
    await faq.updateComplete;
    const citation = one(faq, '.citation');
    citation.click();
    const reference = references.shadowRoot!.activeElement as HTMLElement;
    expect(reference.dataset.anchor).to.equal(citedBy(citation)[0]);
    await until(() => all(references, '.back').length);
  });
});

it('the same script twice has each widget say once that it is ready', async () => {
  const twice = script + script.replace('.js', '.js?again');
  const counts =
    "<script>ready = []; addEventListener('care-ready', (event) => ready.push(event.target));</script>";
  const page = await openWith(tags.map((tag) => `<${tag}></${tag}>`).join(''), counts + twice);
  const { ready } = page as unknown as { ready: Element[] };
  expect(ready.map(({ localName }) => localName).sort()).to.deep.equal([...tags].sort());
});
