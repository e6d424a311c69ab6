// A browser of 2022: the files as they ship, in pages whose browser lacks what has come since.
import { expect } from '@open-wc/testing';
import type { CareFaq } from '../../src/index.js';
import { all, bundled, one, settled, tags, until, wordsOf } from '../helpers.js';
import { classic, served } from '../fixtures/pages/strict-page.js';

type Page = Window & typeof globalThis & { thrown: string[] };

/** A page in such a browser, loaded to its end. */
async function open(body: string) {
  const frame = await served(`<!doctype html><html lang="en"><head><title>Page</title>
    <script src="/test/fixtures/pages/older.js"></script>
    ${['care-elements', 'care-forms', 'care-pack'].map((file) => classic(file)).join('')}</head>
    <body><main><h1>A page</h1>${body}</main></body></html>`);
  const page = frame.contentWindow as Page;
  await settled(page.document);
  return page;
}

const first = <Kind extends HTMLElement>(page: Page, tag: string) =>
  page.document.querySelector<Kind>(tag)!;

const shown = (element: Element) => element.getClientRects().length > 0;
const press = (page: Page, target: Element, key: string) =>
  target.dispatchEvent(
    new (page as typeof globalThis).KeyboardEvent('keydown', {
      key,
      bubbles: true,
      composed: true,
    }),
  );

describe('in a browser of 2022', () => {
  for (const tag of [...tags, 'care-section section="tests"', 'care-about', 'care-article'])
    it(`<${tag}> shows its words, and nothing is thrown`, async () => {
      const name = tag.split(' ')[0]!;
      const page = await open(`<${tag}><p>Ask your nurse.</p></${name}>`);
      expect(wordsOf(one(first(page, name), '.care')).length).to.be.greaterThan(300);
      expect(shown(one(first(page, name), '[part="heading"]'))).to.equal(true);
      expect(shown(first(page, 'p'))).to.equal(false);
      expect(page.thrown).to.deep.equal([]);
    });

  for (const tag of ['care-feedback', 'care-subscribe'])
    it(`<${tag}> is a form`, async () => {
      const page = await open(`<${tag} action="/thanks" privacy="Safe."><p>Write.</p></${tag}>`);
      const form = one<HTMLFormElement>(first(page, tag), 'form');
      expect(form.action).to.equal(`${location.origin}/thanks`);
      expect(shown(form)).to.equal(true);
      expect(page.thrown).to.deep.equal([]);
    });

  it('<care-pack> takes a valid pack from an address, and says of one that is none what it is', async () => {
    const page = await open(
      `<care-pack src="/answers/good?condition=older"></care-pack>
       <care-faq condition="older"><p>Ask.</p></care-faq>`,
    );
    await until(() => all(first(page, 'care-faq'), '[part="question"]').length);
    expect(wordsOf(first(page, 'care-faq').shadowRoot)).to.include(bundled.questions![0]!.question);
    const failed = new Promise<CustomEvent<{ code: string }>>((resolve) =>
      page.document.addEventListener('care-error', resolve as never, { once: true }),
    );
    first(page, 'care-pack').setAttribute('src', 'https://');
    expect((await failed).detail.code).to.equal('fetch');
    expect(page.thrown).to.deep.equal([]);
  });

  it('an explanation opens below its word, has the focus, and goes by Escape, a press elsewhere or its button', async () => {
    const page = await open('<care-section section="tests"></care-section>');
    const host = first(page, 'care-section');
    const [button] = all(host, 'button.term');
    const sheet = one(host, `#${button!.getAttribute('aria-controls')}`);
    const opened = () => {
      button!.focus();
      button!.click();
      expect(shown(sheet)).to.equal(true);
      expect(host.shadowRoot!.activeElement === sheet, 'focus').to.equal(true);
      expect(button!.getAttribute('aria-expanded')).to.equal('true');
      const below = sheet.getBoundingClientRect().top - button!.getBoundingClientRect().bottom;
      expect(below).to.be.within(-1, 20);
    };
    expect(all(host, '.popover').filter(shown)).to.have.length(0);
    for (const leave of [
      () => press(page, sheet, 'Escape'),
      () => page.document.body.click(),
      () => button!.click(),
    ]) {
      opened();
      leave();
      expect(shown(sheet)).to.equal(false);
      expect(host.shadowRoot!.activeElement === button, 'focus').to.equal(true);
      expect(button!.getAttribute('aria-expanded')).to.equal('false');
    }
    opened();
    press(page, sheet, 'a');
    sheet.click();
    expect(shown(sheet), 'what is done in it leaves it open').to.equal(true);
  });

  it('of explanations only one is open, and the focus stays where the reader went', async () => {
    const page = await open('<care-article></care-article><button>Elsewhere</button>');
    const host = first(page, 'care-article');
    const buttons = all(host, 'button.term');
    for (const button of buttons) button.click();
    expect(all(host, '.popover').filter(shown)).to.have.length(1);
    const elsewhere = first<HTMLButtonElement>(page, 'main > button');
    elsewhere.focus();
    elsewhere.click();
    expect(all(host, '.popover').filter(shown)).to.have.length(0);
    expect(page.document.activeElement === elsewhere, 'focus').to.equal(true);
  });

  it('the source of a citation opens where it was asked for, and leaves nothing behind', async () => {
    const page = await open('<care-warning-signs></care-warning-signs>');
    const host = first(page, 'care-warning-signs');
    const link = one(host, '.citation');
    link.click();
    const note = one(host, '.popover [part="reference"]').closest('.popover')!;
    expect(shown(note)).to.equal(true);
    expect(host.shadowRoot!.activeElement === note, 'focus').to.equal(true);
    press(page, note, 'Escape');
    expect(all(host, '.popover [part="reference"]')).to.have.length(0);
    expect(host.shadowRoot!.activeElement === link, 'focus').to.equal(true);
  });

  it('a citation leads to references that stand, not to ones that the page hides', async () => {
    const page = await open(
      '<care-warning-signs></care-warning-signs><div hidden><care-references></care-references></div>',
    );
    const host = first(page, 'care-warning-signs');
    one(host, '.citation').click();
    expect(shown(one(host, '.popover [part="reference"]'))).to.equal(true);
    first(page, 'div').hidden = false;
    one(host, '.citation').click();
    expect(page.document.activeElement === first(page, 'care-references'), 'focus').to.equal(true);
  });

  it('of questions only one is open where the page wants it, however another was opened', async () => {
    const page = await open('<care-faq single></care-faq>');
    const questions = all<HTMLDetailsElement>(first(page, 'care-faq'), 'details');
    for (const question of questions) question.removeAttribute('name');
    for (const question of questions.slice(0, 3)) {
      question.open = true;
      await until(() => questions.filter((item) => item.open).length === 1 && question.open);
    }
  });

  it('every answer is printed where only one may be open, and then that one is', async () => {
    const page = await open('<care-faq single open="how-long"></care-faq>');
    const questions = all<HTMLDetailsElement>(first(page, 'care-faq'), 'details');
    const openNow = () => questions.filter((item) => item.open).length;
    page.dispatchEvent(new Event('beforeprint'));
    expect(openNow()).to.equal(questions.length);
    page.dispatchEvent(new Event('afterprint'));
    await settled(page.document);
    expect(openNow()).to.equal(1);
    questions[0]!.open = true;
    await until(() => openNow() === 1 && questions[0]!.open);
  });

  it('ticks go with the form around them, under their name, and its reset takes them back', async () => {
    const page = await open(
      `<form><care-symptom-checklist name="signs"></care-symptom-checklist></form>
       <form id="other"></form>`,
    );
    const host = first(page, 'care-symptom-checklist');
    const form = first<HTMLFormElement>(page, 'form');
    const [, second] = all<HTMLInputElement>(host, '[type="checkbox"]');
    second!.click();
    await settled(page.document);
    const sent = (of: HTMLFormElement) =>
      new (page as typeof globalThis).FormData(of).getAll('signs');
    expect(sent(form)).to.deep.equal([bundled.symptoms![1]!.id]);
    expect(sent(first(page, '#other'))).to.deep.equal([]);
    form.reset();
    await settled(page.document);
    expect(sent(form)).to.deep.equal([]);
    const away = form.cloneNode() as HTMLFormElement;
    second!.click();
    page.document.body.append(host);
    await settled(page.document);
    expect(sent(form).concat(sent(away))).to.deep.equal([]);
  });

  it('goes into another document with its looks', async () => {
    const page = await open('<care-faq></care-faq><iframe></iframe>');
    const frame = first<HTMLIFrameElement>(page, 'iframe').contentDocument!;
    const host = first<CareFaq>(page, 'care-faq');
    frame.body.append(host);
    await host.updateComplete;
    expect(wordsOf(host.shadowRoot)).to.include(bundled.questions![0]!.question);
    expect(frame.defaultView!.getComputedStyle(one(host, 'summary')).display).to.equal('flex');
    expect(page.thrown).to.deep.equal([]);
  });
});
