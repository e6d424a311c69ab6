// cdn/care-forms.js as it ships, in pages of its own.
import { expect } from '@open-wc/testing';
import { until } from './helpers.js';
import { classic, contract, module, served, withSecondLit } from './fixtures/pages/strict-page.js';

const feedback = '<care-feedback action="/demo/thanks.html"><p>Write to us.</p></care-feedback>';
const subscribe = '<care-subscribe action="/demo/thanks.html" privacy="Safe."></care-subscribe>';
const policy = (content: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${content}">`;

type Page = Window & typeof globalThis & { CareElements?: Record<string, unknown> };

/** A page with these scripts and both forms, loaded to its end. */
async function open(head: string, body = feedback + subscribe) {
  const frame = await served(
    `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body>${body}</body></html>`,
  );
  const page = frame.contentWindow as unknown as Page;
  const forms = () =>
    [...page.document.querySelectorAll('care-feedback, care-subscribe')].map((host) =>
      host.shadowRoot?.querySelector('form'),
    );
  return { frame, page, forms };
}

const source = async (file: string) => (await fetch(`/cdn/${file}`)).text();

describe('cdn/care-forms.js', () => {
  it('brings no pack, no eval and no development build of Lit', async () => {
    const text = await source('care-forms.js');
    const gzip = new Response(text).body!.pipeThrough(new CompressionStream('gzip'));
    const { byteLength } = await new Response(gzip).arrayBuffer();
    console.log(`cdn/care-forms.js: ${text.length} bytes, ${byteLength} with gzip`);
    for (const banned of [
      /liver|cancer|metasta|chemo|symptom/i,
      /\beval\(|new Function\b|Lit is in dev mode/,
      /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|localStorage/,
    ])
      expect(text.match(banned)).to.equal(null);
    expect(text.slice(0, text.indexOf('\n'))).to.match(/^\/\*! care-elements .*BSD-3-Clause/);
    expect(byteLength).to.be.lessThan(11.9 * 1024);
  });

  it('is no part of the main file', async () => {
    const text = await source('care-elements.js');
    expect(text.match(/care-feedback|care-subscribe/)).to.equal(null);
  });

  for (const [how, script] of Object.entries({ classic, module }))
    it(`works alone as a ${how} script, and makes no global`, async () => {
      const { page, forms } = await open(script('care-forms'));
      for (const form of forms()) expect(form?.method).to.equal('post');
      expect(page.CareElements).to.equal(undefined);
      const asked = page.performance.getEntriesByType('resource').map(({ name }) => name);
      expect(asked).to.deep.equal([`${location.origin}/cdn/care-forms.js`]);
    });

  for (const [how, script] of Object.entries({ classic, module })) {
    it(`after the main file, adds its classes to the one global (${how})`, async () => {
      const { page, forms } = await open(script('care-elements') + script('care-forms'));
      for (const form of forms()) expect(form?.method).to.equal('post');
      const { CareElements: library, customElements: registry } = page;
      expect(library!.CareFeedback).to.equal(registry.get('care-feedback'));
      expect(library!.CareSubscribe).to.equal(registry.get('care-subscribe'));
      expect(library!.CareFaq).to.equal(registry.get('care-faq'));
      expect(library!.registerContent).to.be.a('function');
    });

    it(`before the main file, leaves the global to it (${how})`, async () => {
      const { page, forms } = await open(
        script('care-forms') + script('care-elements'),
        `${feedback}${subscribe}<care-faq></care-faq>`,
      );
      for (const form of forms()) expect(form?.method).to.equal('post');
      expect(page.CareElements!.registerContent).to.be.a('function');
      const faq = page.document.querySelector('care-faq')!;
      expect(faq.shadowRoot!.querySelector('details')).not.to.equal(null);
    });
  }

  it('can stand on a page twice', async () => {
    const scripts = classic('care-forms') + classic('care-forms').replace('.js', '.js?again');
    const { forms } = await open(scripts);
    for (const form of forms()) expect(form?.method).to.equal('post');
  });

  it('works on a strict page', async () => {
    const head = policy(`${contract}; form-action 'self'`) + classic('care-forms');
    const { page, forms } = await open(head);
    for (const form of forms()) expect(form?.method).to.equal('post');
    const host = page.document.querySelector('care-feedback')!;
    expect(page.getComputedStyle(host.shadowRoot!.querySelector('fieldset')!).borderWidth).to.equal(
      '0px',
    );
  });

  it('works beside the main file on a strict page that allows a second Lit', async () => {
    const { forms, page } = await open(
      policy(withSecondLit) + classic('care-elements') + classic('care-forms'),
    );
    for (const form of forms()) expect(form?.method).to.equal('post');
    expect(page.CareElements!.CareFeedback).to.be.a('function');
  });

  it('leaves the fallback where the page does not allow it to run', async () => {
    const { page } = await open(
      policy(contract.replace('lit-html', "'none'")) + classic('care-forms'),
    );
    expect(page.document.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('is sent by the browser itself, to the site’s address', async () => {
    const { frame, page } = await open(classic('care-forms'), feedback);
    const root = page.document.querySelector('care-feedback')!.shadowRoot!;
    root.querySelector<HTMLInputElement>('[value="yes"]')!.click();
    root.querySelector('button')!.click();
    await until(() => frame.contentWindow!.location.pathname === '/demo/thanks.html');
  });
});
