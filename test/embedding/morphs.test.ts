// Scripts that write the server's markup over the page: what the reader did stays.
import { expect } from '@open-wc/testing';
import { all, one } from '../helpers.js';
import { open, rest, type Page } from '../fixtures/pages/srcdoc-page.js';
import { asLeft, done, openSecond, tickAndNote, widget, withTools } from './page.js';

type Morphing = Page & {
  Idiomorph: { morph(from: Element, to: string, options?: object): void };
  htmx: { swap(target: Element, markup: string, how: object, more: object): void };
};

const mounts = `<main id="main" hx-ext="morph"><h1>Liver</h1>
  <div class="care-mount care-symptom-checklist" data-notes="" data-region="GB"><p>Ask us.</p></div>
  <div class="care-mount care-faq"><p>Ask us.</p></div>
</main>`;
const plain = `<main id="main" hx-ext="morph"><h1>Liver</h1>
  <care-symptom-checklist notes region="GB"><p>Ask us.</p></care-symptom-checklist>
  <care-faq><p>Ask us.</p></care-faq>
</main>`;

const ways: Record<string, (page: Morphing, markup: string) => void> = {
  idiomorph: ({ Idiomorph, document }, markup) =>
    Idiomorph.morph(document.querySelector('main')!, markup),
  'idiomorph without moves': ({ Idiomorph, document }, markup) => {
    Object.assign(document.defaultView!.Element.prototype, { moveBefore: undefined });
    Idiomorph.morph(document.querySelector('main')!, markup);
  },
  'htmx’s morph'({ htmx, document }, markup) {
    const target = document.querySelector('main')!;
    const how = { swapStyle: 'morph:outerHTML', swapDelay: 0, settleDelay: 0 };
    htmx.swap(target, markup, how, { contextElement: target });
  },
};

async function start(markup: string): Promise<Morphing> {
  const tools = withTools('htmx.org/dist/htmx.js', 'idiomorph/dist/idiomorph-ext.js');
  const page = (await open(markup, tools)) as Morphing;
  await tickAndNote(page);
  await openSecond(page);
  expect(done(page)).to.deep.equal(asLeft);
  return page;
}

for (const [name, morph] of Object.entries(ways))
  describe(`a morph by ${name}`, () => {
    for (const [kind, markup] of Object.entries({ 'mount divs': mounts, tags: plain })) {
      it(`leaves ticks, notes and open questions in ${kind}, twice in a row too`, async () => {
        const page = await start(markup);
        const host = widget(page, 'care-symptom-checklist');
        for (const title of ['Liver, new', 'Liver, newer']) {
          morph(page, markup.replace('Liver', title));
          await rest(page);
          expect(page.document.querySelector('h1')!.textContent).to.equal(title);
          expect(widget(page, 'care-symptom-checklist') === host, 'the same').to.equal(true);
          expect(done(page)).to.deep.equal(asLeft);
        }
        expect(page.document.querySelectorAll('care-symptom-checklist')).to.have.length(1);
        expect(page.faults).to.deep.equal([]);
      });

      it(`brings the new fallback into ${kind}, and new attributes`, async () => {
        const page = await start(markup);
        morph(page, markup.replace('Ask us.', 'Ask them.').replace('"GB"', '"US"'));
        await rest(page);
        const host = widget(page, 'care-symptom-checklist');
        expect(host.textContent).to.contain('Ask them.');
        expect(host.region).to.equal('US');
        expect(done(page)).to.deep.equal(asLeft);
      });

      it(`does so where something new comes before ${kind}`, async () => {
        const page = await start(markup);
        morph(page, markup.replace('<h1>', '<div class="banner"><p>News.</p></div><h1>'));
        await rest(page);
        expect(page.document.querySelector('.banner')!.textContent).to.equal('News.');
        expect(page.document.querySelectorAll('.banner *')).to.have.length(1);
        expect(done(page)).to.deep.equal(asLeft);
      });
    }

    it('that changes the order of mounts leaves ticks and open questions', async () => {
      const page = await start(mounts);
      const [heading, first, second] = [
        ...new page.DOMParser().parseFromString(mounts, 'text/html').querySelector('main')!
          .children,
      ].map((child) => child.outerHTML);
      morph(page, `<main id="main">${heading}${second}${first}</main>`);
      await rest(page);
      expect(page.document.querySelectorAll('care-symptom-checklist,care-faq')).to.have.length(2);
      const [faq] = page.document.querySelectorAll('.care-mount');
      expect(faq!.firstElementChild!.localName).to.equal('care-faq');
      expect(done(page)).to.deep.equal(asLeft);
    });

    it('leaves the focus in the note that is being written', async () => {
      const page = await start(mounts);
      const host = widget(page, 'care-symptom-checklist');
      const note = one<HTMLTextAreaElement>(host, 'li textarea');
      note.focus();
      morph(page, mounts.replace('Liver', 'Liver, new'));
      await rest(page);
      expect(host.shadowRoot!.activeElement === note, 'the focus is in the note').to.equal(true);
    });
  });

describe('a mount', () => {
  it('does not take a focus back that the reader has taken away', async () => {
    const page = await start(mounts);
    const note = one<HTMLTextAreaElement>(widget(page, 'care-symptom-checklist'), 'li textarea');
    note.focus();
    note.blur();
    await new Promise((resolve) => page.setTimeout(resolve));
    ways['idiomorph']!(page, mounts);
    await rest(page);
    expect(page.document.activeElement === page.document.body).to.equal(true);
  });

  it('that the server no longer sends is gone, and what comes by innerHTML begins anew', async () => {
    const page = await start(mounts);
    ways['idiomorph']!(page, '<main id="main"><h1>Heart</h1></main>');
    await rest(page);
    expect(page.document.querySelectorAll('.care-mount,care-faq')).to.have.length(0);
    page.document.querySelector('main')!.outerHTML = mounts;
    await rest(page);
    expect(done(page)).to.deep.equal({ ticks: 0, notes: [], open: 0 });
  });

  it('has its element put back when a script empties it, with what the script wrote inside', async () => {
    const page = await start(mounts);
    page.document.querySelector('.care-mount')!.innerHTML = '<p>Loading.</p>';
    await rest(page);
    expect(done(page)).to.deep.equal(asLeft);
    expect(widget(page, 'care-symptom-checklist').textContent).to.equal('Loading.');
  });
});

it('a name and a print size that a script set survive a morph, and are not written onto the tag', async () => {
  const page = await start(
    `<main id="main"><form>${plain}</form><care-article></care-article></main>`,
  );
  const host = widget(page, 'care-symptom-checklist');
  const article = page.document.querySelector('care-article')!;
  host.name = 'ticked';
  article.printSize = 'large';
  await rest(page);
  expect([host, article].map((element) => element.getAttributeNames().join())).to.deep.equal([
    'notes,region',
    '',
  ]);
  page.Idiomorph.morph(
    page.document.querySelector('main')!,
    `<main id="main"><form>${plain}</form><care-article></care-article></main>`,
  );
  await rest(page);
  expect(new page.FormData(page.document.forms[0]).getAll('ticked')).to.have.length(2);
  expect(one(article, '.care').classList.contains('large')).to.equal(true);
  expect(all(host, ':checked')).to.have.length(2);
});
