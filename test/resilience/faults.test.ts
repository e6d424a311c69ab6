// What the browser lacks or refuses takes nothing from the reader but itself.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import '../../src/define/care-pack.js';
import { getContent, type CareArticle, type CareSymptomChecklist } from '../../src/index.js';
import type { CareElement } from '../../src/elements/care-element.js';
import {
  afterwards,
  all,
  bundled,
  eventsOf,
  expectFocus,
  fallbackStands,
  one,
  onPaper,
  packWith,
  replace,
  settled,
  signed as signedPack,
  show,
  tags,
  wordsOf,
  until,
} from '../helpers.js';
import { open, ours, script, shownBy } from '../fixtures/pages/srcdoc-page.js';

const refuse = (what: string) => () => {
  throw new DOMException(`${what} is refused`, 'NotAllowedError');
};
const sheets = () => document.querySelectorAll('.care-print').length;

describe('where the browser refuses', () => {
  it('the clipboard by throwing, the list is there to be copied by hand', async () => {
    replace(navigator, 'clipboard', { writeText: refuse('copying') });
    const host = await show<CareSymptomChecklist>(
      '<care-symptom-checklist></care-symptom-checklist>',
    );
    one(host, '[type="checkbox"]').click();
    all(host, '.tools button')[1]!.click();
    await settled();
    expect(one<HTMLTextAreaElement>(host, 'textarea').value).to.equal(host.toText());
  });

  it('to print by throwing, nothing is left on the page', async () => {
    replace(window, 'print', refuse('printing'));
    const host = await show<CareSymptomChecklist>(
      '<care-symptom-checklist></care-symptom-checklist>',
    );
    const before = [...document.adoptedStyleSheets];
    host.print();
    expect(sheets()).to.equal(0);
    expect([...document.adoptedStyleSheets]).to.deep.equal(before);
  });

  it('to print without a word, the next paper has one list: the new one', async () => {
    replace(window, 'print', () => {});
    const host = await show<CareSymptomChecklist>(
      '<care-symptom-checklist></care-symptom-checklist>',
    );
    const before = document.adoptedStyleSheets.length;
    host.selected = ['fever'];
    await settled();
    host.print();
    host.selected = [];
    await settled();
    host.print();
    expect(sheets()).to.equal(1);
    expect(document.querySelector('.care-print')!.shadowRoot!.querySelector('li')).to.equal(null);
    window.dispatchEvent(new Event('afterprint'));
    expect(sheets()).to.equal(0);
    expect(document.adoptedStyleSheets).to.have.length(before);
  });

  it('to let document.adoptedStyleSheets be replaced, the page prints as before', async () => {
    const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets')!;
    Object.defineProperty(document, 'adoptedStyleSheets', { get, configurable: true });
    afterwards(() => Reflect.deleteProperty(document, 'adoptedStyleSheets'));
    replace(window, 'print', () => {});
    const host = await show<CareSymptomChecklist>(
      '<care-symptom-checklist></care-symptom-checklist>',
    );
    const { length } = document.adoptedStyleSheets;
    host.print();
    await onPaper();
    expect(host.checkVisibility()).to.equal(false);
    window.dispatchEvent(new Event('afterprint'));
    expect(host.checkVisibility()).to.equal(true);
    expect(document.adoptedStyleSheets).to.have.length(length);
  });

  it('to register any element, what stands in the tags goes on standing, as does the page', async () => {
    const frozen = `<script>customElements.define = () => { throw new Error('frozen'); };</script>`;
    const after = '<script defer src="data:text/javascript,window.after=true"></script>';
    const page = await open('<care-faq><p>Ask us.</p></care-faq>', frozen + script + after);
    expect(fallbackStands(ours(page)[0]!)).to.equal(true);
    expect(page.faults).to.deep.equal(['Error: frozen']);
    expect(Object(page).after).to.equal(true);
  });
});

describe('where the browser lacks', () => {
  const shown = (tag: string) => show<CareElement>(`<${tag}></${tag}>`);

  it('dates in the language, they are written in figures and the words stand', async () => {
    replace(Intl, 'DateTimeFormat', refuse('this language'));
    const pack = packWith({ jurisdiction: 'BZ' }); // No other test has made its dates.
    for (const tag of [...tags, 'care-about', 'care-article']) {
      const host = await shown(tag);
      host.content = pack;
      await settled();
      const words = wordsOf(host);
      expect(words).to.contain(pack.provenance.date).and.to.contain(pack.provenance.source);
    }
  });

  it('names of countries and languages, the notice has their codes', async () => {
    replace(Intl, 'DisplayNames', refuse('this language'));
    const host = await show<CareElement>('<care-faq lang="de" region="US"></care-faq>');
    host.content = packWith({ jurisdiction: 'BZ' }); // Not one whose name is known without asking.
    await settled();
    const [language, country] = all(host, '[part="notice"]').map(wordsOf);
    expect(language).to.match(/\bde\b.*\ben\b/);
    expect(country).to.match(/\bBZ\b/);
    expect(wordsOf(host)).to.contain(bundled.questions![0]!.question);
  });

  it('IntersectionObserver, the article stands and is ready; its contents list marks nothing', async () => {
    replace(window, 'IntersectionObserver', undefined);
    const ready = eventsOf('care-ready');
    const host = await show<CareArticle>('<care-article></care-article>');
    expect(await host.updateComplete).to.equal(true);
    expect(wordsOf(host)).to.contain(bundled.title);
    expect(ready).to.have.length(1);
  });

  it('popovers, a source that is asked for stands below the widget, with the focus', async () => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
      replace(HTMLElement.prototype, name, undefined);
    const host = await show('<care-warning-signs></care-warning-signs>');
    // Nor has such a browser a rule that hides them.
    const rules = new CSSStyleSheet();
    rules.replaceSync('[popover] { display: block }');
    host.shadowRoot!.adoptedStyleSheets.push(rules);
    one(host, '.citation').click();
    const note = one(host, '.popover [part="reference"]').parentElement!;
    expect(note.checkVisibility()).to.equal(true);
    expectFocus(note);
  });

  it('CSS.supports, closed answers are opened for paper by script', async () => {
    replace(CSS, 'supports', undefined);
    const host = await shown('care-faq');
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(host, 'details:not([open])')).to.have.length(0);
    window.dispatchEvent(new Event('afterprint'));
    expect(all(host, 'details[open]')).to.have.length(0);
  });

  describe('crypto.subtle, as on http: pages, a signed pack', () => {
    async function signed(condition: string) {
      const pack = await signedPack(packWith({ condition }));
      replace(crypto, 'subtle', undefined);
      return pack;
    }

    it('says that it is not yet checked', async () => {
      const host = await shown('care-faq');
      host.content = await signed('signed');
      await settled();
      expect(wordsOf(one(host, '[part="provenance"]'))).to.contain(
        'Not yet checked by a clinician.',
      );
      expect(wordsOf(host)).to.contain(bundled.questions![0]!.question);
    });

    it('is taken by care-pack, and says so too', async () => {
      const tag = document.createElement('care-pack');
      const json = document.createElement('script');
      json.type = 'application/json';
      json.textContent = JSON.stringify(await signed('signed-by-tag'));
      tag.append(json);
      const host = await show('<care-faq condition="signed-by-tag"></care-faq>');
      host.after(tag);
      await until(() => getContent('signed-by-tag'));
      await settled();
      expect(wordsOf(one(host, '[part="provenance"]'))).to.contain(
        'Not yet checked by a clinician.',
      );
    });
  });
});

describe('a page whose listeners throw', () => {
  for (const name of ['care-ready', 'care-error', 'care-toggle'])
    it(`at ${name} leaves every widget as it is, the others too`, async () => {
      const throws = `<script>document.addEventListener('${name}', () => { throw new Error('host'); });</script>`;
      const page = await open(
        '<care-faq condition="gout"><p>Ask us.</p></care-faq><care-faq></care-faq><care-warning-signs></care-warning-signs>',
        throws + script,
      );
      const [none, faq, signs] = ours(page);
      one(faq!, 'summary').click();
      await until(() => page.faults.length);
      // WebKit keeps the message from a page that is written into an attribute.
      for (const fault of page.faults) expect(fault).to.match(/^(Error: host|Script error\.)$/);
      expect(fallbackStands(none!)).to.equal(true);
      expect(shownBy(faq!)).to.contain(bundled.questions![0]!.question);
      expect(shownBy(signs!)).to.contain(bundled.provenance.source);
      expect(one<HTMLDetailsElement>(faq!, 'details').open).to.equal(true);
    });
});
