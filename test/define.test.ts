// In this file nothing is imported that registers, so that the order of what happens can be seen.
import { expect } from '@open-wc/testing';
import { heard, show, tags } from './helpers.js';

const registered = () => tags.filter((tag) => customElements.get(tag));

it('importing the library registers nothing', async () => {
  const before = Object.keys(window);
  const library = await import('../src/index.js');
  expect(registered()).to.deep.equal([]);
  expect(library.getContent('liver-metastases')).to.equal(undefined);
  const own = Object.keys(window).filter((key) => !before.includes(key));
  expect(own.filter((key) => !/^(lit|reactive)[A-Za-z]+Versions$/.test(key))).to.deep.equal([]);
});

it('one element can be registered alone, with the pack', async () => {
  await import('../src/define/care-faq.js');
  expect(registered()).to.deep.equal(['care-faq']);
  const { getContent } = await import('../src/index.js');
  expect(getContent('liver-metastases')!.lang).to.equal('en');
});

it('all that show content are registered by one import', async () => {
  await import('../src/define.js');
  expect(registered()).to.include.members([...tags]);
});

it('a tag can be the caller’s own', async () => {
  const { CareWarningSigns } = await import('../src/index.js');
  CareWarningSigns.define('hospital-warnings');
  const host = await show('<hospital-warnings></hospital-warnings>');
  await host.updateComplete;
  expect(host).to.be.instanceOf(CareWarningSigns);
  expect(host.shadowRoot!.querySelector('[part="card"]')).not.to.equal(null);
});

it('one class can stand under two tags, and each works', async () => {
  const { CareReferences } = await import('../src/index.js');
  CareReferences.define('hospital-sources');
  CareReferences.define('hospital-sources-too');
  const first = await show(
    '<hospital-sources></hospital-sources><hospital-sources-too></hospital-sources-too>',
  );
  for (const host of [first, first.nextElementSibling as typeof first]) {
    await host.updateComplete;
    expect(host).to.be.instanceOf(CareReferences);
    expect(host.shadowRoot!.querySelectorAll('[part="reference"]').length).to.be.greaterThan(1);
  }
});

it('registering again says nothing and changes nothing', async () => {
  const said = heard('warn');
  const { CareFaq } = await import('../src/index.js');
  const known = customElements.get('care-faq');
  CareFaq.define();
  expect(customElements.get('care-faq')).to.equal(known);
  expect(said).to.deep.equal([]);
});

it('a tag that another version has is left to it, and one warning names both', async () => {
  const said = heard('warn');
  const { CareFaq, version } = await import('../src/index.js');
  class Older extends HTMLElement {
    static version = '0.0.9';
  }
  customElements.define('older-faq', Older);
  CareFaq.define('older-faq');
  expect(customElements.get('older-faq')).to.equal(Older);
  expect(said).to.have.length(1);
  expect(said[0]).to.include('<older-faq>').and.to.include('0.0.9').and.to.include(version);
});

it('a tag that something else has is left to it, with a warning', async () => {
  const said = heard('warn');
  const { CareFaq } = await import('../src/index.js');
  const Other = class extends HTMLElement {};
  customElements.define('other-faq', Other);
  CareFaq.define('other-faq');
  expect(customElements.get('other-faq')).to.equal(Other);
  expect(said[0]).to.include('<other-faq>');
});
