// Pages that a browser or a service has translated: what is said of the language is true there, too.
import { expect } from '@open-wc/testing';
import { all, one, packWith, wordsOf } from '../helpers.js';
import { open, ours, rest, type Page } from '../fixtures/pages/srcdoc-page.js';

const scripts =
  '<script src="/cdn/care-elements.js"></script><script src="/cdn/care-forms.js"></script>';
const widgets = [
  '<care-warning-signs helpline="01632 960 999" region="GB"></care-warning-signs>',
  '<care-symptom-checklist></care-symptom-checklist>',
  '<care-feedback action="/thanks"></care-feedback>',
].join('');

const translated =
  'This information was written in English. If you read it in another language, a computer has translated it and may have made mistakes: your care team’s words come first.';
const spanish = 'This information was written in Spanish.';

const start = (html = 'lang="en"', body = widgets, head = '<title>Page</title>') =>
  open(body, head + scripts, html);

function bring(page: Page, lang: string): void {
  page.CareElements!.registerContent(packWith({ lang }));
}

/** What Chrome does to a page, at once or one after the other; Google's services do the same. */
async function chrome({ document: { documentElement: html } }: Page, lang = 'ar', rtl = true) {
  html.lang = lang;
  await null;
  html.classList.add(rtl ? 'translated-rtl' : 'translated-ltr');
}

const care = (page: Page, tag = 'care-warning-signs') =>
  one(page.document.querySelector(tag)!, '.care');
const notices = (page: Page) =>
  all(page.document.querySelector('care-warning-signs')!, '[part="notice"]').map(wordsOf);
const directions = (page: Page) =>
  ours(page).map((host) => page.getComputedStyle(one(host, '.care')).direction);

/** Writes Arabic where our words are, as translators do that enter shadow roots. */
function intoArabic(page: Page): void {
  for (const host of ours(page)) {
    const walker = page.document.createTreeWalker(host.shadowRoot!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (walker.currentNode.nodeValue?.trim()) walker.currentNode.nodeValue = 'مرحبا بكم';
  }
}

describe('on a page that Chrome has translated', () => {
  it('the notice says what language the words were written in, not that there are none', async () => {
    const page = await start();
    expect(notices(page)).to.deep.equal([]);
    await chrome(page);
    await rest(page);
    expect(notices(page)).to.deep.equal([translated]);
  });

  it('the words run as the translator’s do, and numbers keep their order', async () => {
    const page = await start();
    await chrome(page);
    await rest(page);
    expect(directions(page)).to.deep.equal(['rtl', 'rtl', 'rtl']);
    for (const link of all(ours(page)[0]!, '[href^="tel:"]:not([part])'))
      expect(page.getComputedStyle(link).direction).to.equal('ltr');
  });

  it('the words of a page from right to left run to the right in French', async () => {
    const page = await start('lang="ar" dir="rtl"');
    bring(page, 'ar');
    await rest(page);
    await chrome(page, 'fr', false);
    await rest(page);
    expect(directions(page)).to.deep.equal(['ltr', 'ltr', 'ltr']);
    expect(notices(page)[0]).to.include('written in Arabic');
  });

  it('all is as before when it is switched off, and as then when it is on again', async () => {
    const page = await start();
    const { documentElement: html } = page.document;
    const before = care(page).outerHTML;
    for (let time = 0; time < 2; time++) {
      await chrome(page);
      await rest(page);
      expect(notices(page)).to.deep.equal([translated]);
      html.classList.remove('translated-rtl');
      html.lang = 'en';
      await rest(page);
      expect(care(page).outerHTML).to.equal(before);
    }
  });

  it('the language that the page was in goes on choosing the pack', async () => {
    const page = await start('lang="es"');
    for (const lang of ['es', 'ar']) bring(page, lang);
    await rest(page);
    expect(care(page).lang).to.equal('es');
    await chrome(page);
    await rest(page);
    expect(care(page).lang).to.equal('es');
    expect(notices(page)[0]).to.include(spanish);
  });

  it('so does the language that the site changed to meanwhile', async () => {
    const page = await start('lang="en"');
    bring(page, 'es');
    page.document.documentElement.lang = 'es';
    await rest(page);
    await chrome(page);
    await rest(page);
    expect(care(page).lang).to.equal('es');
  });

  it('before our script came, the words are English', async () => {
    const page = await start('lang="ar" class="translated-rtl"');
    expect(care(page).lang).to.equal('en');
    expect(notices(page)).to.deep.equal([translated]);
    expect(directions(page)).to.deep.equal(['rtl', 'rtl', 'rtl']);
  });

  it('before our script came, they are those that there are, where none are English', async () => {
    const page = await start(
      'lang="ar" class="translated-rtl"',
      '<care-faq condition="gout"></care-faq>',
    );
    page.CareElements!.registerContent(packWith({ lang: 'es', condition: 'gout' }));
    await rest(page);
    expect(care(page, 'care-faq').lang).to.equal('es');
    expect(all(ours(page)[0]!, '[part="notice"]').map(wordsOf)[0]).to.include(spanish);
  });

  for (const shield of ['translate="no"', 'class="notranslate"'])
    it(`what the site keeps from it by ${shield} is English, and is called so`, async () => {
      const page = await start('lang="en"', `<div ${shield}>${widgets}</div>`);
      await chrome(page);
      await rest(page);
      expect(notices(page)).to.deep.equal([
        'This information is not available in Arabic yet. It is shown in English.',
      ]);
      expect(directions(page)).to.deep.equal(['ltr', 'ltr', 'ltr']);
    });

  it('the copied list says it, too', async () => {
    const page = await start();
    await chrome(page);
    await rest(page);
    expect(page.document.querySelector('care-symptom-checklist')!.toText()).to.include(translated);
  });

  it('other classes of the page render nothing anew', async () => {
    const page = await start();
    const host = page.document.querySelector('care-warning-signs')!;
    const { requestUpdate } = host;
    let asked = 0;
    host.requestUpdate = (...given) => {
      asked++;
      requestUpdate.apply(host, given);
    };
    page.document.documentElement.classList.add('menu-open');
    await rest(page);
    expect(asked).to.equal(0);
  });
});

describe('on a page that Edge has translated, which keeps its lang', () => {
  for (const when of ['before our script came', 'while it stands'])
    it(`${when}, the notice says so, and the words run as they are`, async () => {
      const mark = ' _msttexthash="7" _msthash="1"';
      const early = when !== 'while it stands';
      const page = await start(undefined, undefined, `<title${early ? mark : ''}>Page</title>`);
      if (!early) page.document.querySelector('title')!.setAttribute('_msttexthash', '7');
      await rest(page);
      expect(notices(page)).to.deep.equal([translated]);
      expect(directions(page)).to.deep.equal(['ltr', 'ltr', 'ltr']);
      intoArabic(page);
      expect(directions(page)).to.deep.equal(['rtl', 'rtl', 'rtl']);
    });
});

describe('on a page whose lang alone changes, by its site or by Firefox or Safari,', () => {
  it('the notice is true of both, and the words run as they are', async () => {
    const page = await start();
    page.document.documentElement.lang = 'ar';
    await rest(page);
    expect(notices(page)).to.deep.equal([translated]);
    expect(directions(page)).to.deep.equal(['ltr', 'ltr', 'ltr']);
    intoArabic(page);
    expect(directions(page)).to.deep.equal(['rtl', 'rtl', 'rtl']);
  });

  it('the words are of the new language where there are some, without a notice', async () => {
    const page = await start();
    bring(page, 'es');
    page.document.documentElement.lang = 'es';
    await rest(page);
    expect(care(page).lang).to.equal('es');
    expect(notices(page)).to.deep.equal([]);
  });

  it('else of the language that it had', async () => {
    const page = await start('lang="es"');
    bring(page, 'es');
    page.document.documentElement.lang = 'ar';
    await rest(page);
    expect(care(page).lang).to.equal('es');
    expect(notices(page)[0]).to.include(spanish);
  });

  it('nothing is said when the language is the first again', async () => {
    const page = await start();
    for (const lang of ['ar', 'fr', 'en']) {
      page.document.documentElement.lang = lang;
      await rest(page);
    }
    expect(notices(page)).to.deep.equal([]);
  });
});

it('on a page that Google has served translated, what it was is told by its lang', async () => {
  const page = await start('lang="ar-x-mtfrom-es"');
  bring(page, 'es');
  await rest(page);
  expect(care(page).lang).to.equal('es');
  expect(notices(page)[0]).to.include(spanish);
});
