import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { registerContent } from '../../src/index.js';
import type { CareElement } from '../../src/elements/care-element.js';
import {
  afterwards,
  all,
  bundled,
  heard,
  one,
  packWith,
  settled,
  show,
  shownOf,
  tags,
  wordsOf,
} from '../helpers.js';

const spanish = 'En pocas palabras';
before(() => registerContent(packWith({ lang: 'es', title: 'Cáncer', ...inSpanish() })));

function inSpanish() {
  const { symptoms, warningSigns, questions, references } = packWith();
  symptoms![0]!.text = spanish;
  warningSigns![0]!.groups[0]!.signs![0]!.text = spanish;
  questions![0]!.question = spanish;
  references![0]!.custom = { vancouver: spanish };
  return { symptoms, warningSigns, questions, references };
}

const langOf = (host: Element) => one(host, '.care').lang;

for (const tag of tags) {
  describe(`the language of <${tag}>`, () => {
    it('is English where the page says none', async () => {
      const { lang } = document.documentElement;
      afterwards(() => (document.documentElement.lang = lang));
      document.documentElement.removeAttribute('lang');
      expect(langOf(await show(`<${tag}></${tag}>`))).to.equal('en');
    });

    it('is its own', async () => {
      const host = await show(`<${tag} lang="es-MX"></${tag}>`);
      expect(langOf(host)).to.equal('es');
      expect(wordsOf(host)).to.include(spanish);
    });

    it('is that of the nearest ancestor', async () => {
      const box = await show(`<div lang="es"><p><${tag}></${tag}></p></div>`);
      expect(langOf(box.querySelector(tag)!)).to.equal('es');
    });

    it('is that of an ancestor outside the shadow roots that it stands in', async () => {
      const box = await show('<div lang="es"><div></div></div>');
      const inner = box.firstElementChild!.attachShadow({ mode: 'open' });
      const section = inner.appendChild(document.createElement('section'));
      const host = section.attachShadow({ mode: 'open' }).appendChild(document.createElement(tag));
      await host.updateComplete;
      expect(langOf(host)).to.equal('es');
    });

    it('follows when the page’s changes', async () => {
      const host = await show(`<${tag}></${tag}>`);
      const { lang } = document.documentElement;
      afterwards(() => (document.documentElement.lang = lang));
      document.documentElement.lang = 'es';
      await settled();
      expect(langOf(host)).to.equal('es');
      document.documentElement.lang = 'en';
      await settled();
      expect(langOf(host)).to.equal('en');
    });

    it('follows when that of a host around its shadow root changes', async () => {
      const box = await show('<div></div>');
      const inside = box.attachShadow({ mode: 'open' });
      inside.innerHTML = `<section><${tag}></${tag}></section>`;
      const host = inside.querySelector<CareElement>(tag)!;
      await host.updateComplete;
      inside.querySelector('section')!.lang = 'es';
      await settled();
      await host.updateComplete;
      expect(langOf(host)).to.equal('es');
    });

    it('is English, with a notice and a warning, where there are no words in the page’s', async () => {
      const said = heard('warn');
      const host = await show(`<${tag} lang="ar" dir="rtl"></${tag}>`);
      const care = one(host, '.care');
      expect([care.lang, care.dir]).to.deep.equal(['en', 'ltr']);
      expect(getComputedStyle(care).direction).to.equal('ltr');
      expect(all(host, '[part="notice"]').map(wordsOf)).to.deep.equal([
        'This information is not available in Arabic yet. It is shown in English.',
      ]);
      expect(said).to.have.length(1);
      expect(said[0]).to.include(`<${tag}>`).and.to.include('lang="ar"');
    });

    for (const lang of ['en_GB', 'e', 'English, please', '-', 'x-klingon']) {
      it(`is English where the page says "${lang}", which is no language`, async () => {
        heard('warn');
        const host = await show(`<${tag} lang="${lang}"></${tag}>`);
        expect(langOf(host)).to.equal('en');
        expect(wordsOf(host)).to.include(shownOf(tag, bundled));
      });
    }

    it('is the given pack’s own', async () => {
      const host = await show(`<${tag} lang="en"></${tag}>`);
      host.content = packWith({ lang: 'ar', ...inSpanish() });
      await settled();
      const care = one(host, '.care');
      expect([care.lang, care.dir]).to.deep.equal(['ar', 'rtl']);
    });
  });
}

describe('words in another script than the page’s', () => {
  for (const [asked, shown, notice] of [
    [
      'zh-TW',
      'zh-Hans',
      'not available in Traditional Chinese yet. It is shown in Simplified Chinese.',
    ],
    ['sr-Latn', 'sr', 'not available in Serbian (Latin) yet. It is shown in Serbian (Cyrillic).'],
  ] as const)
    it(`are marked and told of: ${shown} for ${asked}`, async () => {
      heard('warn');
      const condition = `in-${shown.toLowerCase()}`;
      registerContent(packWith({ condition, lang: shown }));
      registerContent(packWith({ condition }));
      const host = await show(`<care-faq condition="${condition}" lang="${asked}"></care-faq>`);
      expect(langOf(host)).to.equal(shown);
      expect(all(host, '[part="notice"]').map(wordsOf).join()).to.include(notice);
    });

  it('run in the direction of their script', async () => {
    heard('warn');
    registerContent(packWith({ condition: 'punjabi', lang: 'pa-Arab' }));
    const host = await show('<care-faq condition="punjabi" lang="pa"></care-faq>');
    expect([one(host, '.care').lang, one(host, '.care').dir]).to.deep.equal(['pa-Arab', 'rtl']);
  });

  it('are those of the page’s language by another name, and nothing is said', async () => {
    const said = heard('warn');
    registerContent(packWith({ condition: 'norwegian', lang: 'nb' }));
    const host = await show('<care-faq condition="norwegian" lang="no"></care-faq>');
    expect(langOf(host)).to.equal('nb');
    expect(all(host, '[part="notice"]')).to.have.length(0);
    expect(said).to.deep.equal([]);
  });
});
