// A reader who came by an address and read on is not taken back to it. Pages with the files as they ship.
import { expect } from '@open-wc/testing';
import { bundled, packWith } from '../helpers.js';
import { classic, served } from '../fixtures/pages/strict-page.js';
import { rest, type Page } from '../fixtures/pages/srcdoc-page.js';

const id = 'can-it-be-cured';
const library = classic('care-elements') + classic('care-pack');

/** A page that is opened at an address. */
async function openAt(hash: string, body: string): Promise<Page> {
  const address = `<script>history.replaceState(null, '', location.href + '#${hash}');</script>`;
  const frame = await served(
    `<!doctype html><html lang="en"><head>${address}${library}</head><body>${body}</body></html>`,
  );
  const page = frame.contentWindow as Page;
  await rest(page);
  await drawn(page);
  return page;
}

/** What scrolls looks again a frame later. */
async function drawn(page: Page): Promise<void> {
  for (let frames = 0; frames < 3; frames += 1)
    await new Promise((resolve) => page.requestAnimationFrame(resolve));
}

function focusOf(page: Page): HTMLElement {
  let active = page.document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active as HTMLElement;
}

/** The reader leaves the place that the address led to, and goes to the end of the page. */
async function goOn(page: Page): Promise<void> {
  focusOf(page).blur();
  page.scrollTo(0, page.document.documentElement.scrollHeight);
  await drawn(page);
}

const ready = (page: Page) => {
  const events: Event[] = [];
  page.document.addEventListener('care-ready', (event) => events.push(event));
  return events;
};

/** What may come to a page late, and how many of its two widgets have something new to tell. */
const late: Record<string, [come: (page: Page) => unknown, news: number]> = {
  'the script again': [
    (page) => {
      const again = append(page, 'script', { src: '/cdn/care-elements.js' });
      return new Promise((resolve) => again.addEventListener('load', resolve));
    },
    0,
  ],
  'the same pack again': [(page) => page.CareElements!.registerContent(packWith()), 0],
  'the very same pack again': [
    ({ CareElements }) =>
      CareElements!.registerContent(CareElements!.getContent('liver-metastases')!),
    0,
  ],
  'the same pack by care-pack': [
    (page) => append(page, 'care-pack', { src: '/answers/good?condition=liver-metastases' }),
    0,
  ],
  'a corrected pack': [
    (page) => page.CareElements!.registerContent(packWith({ title: 'Corrected' })),
    2,
  ],
  'a newer pack': [
    (page) => page.CareElements!.registerContent(packWith({ version: '99.0.0' })),
    2,
  ],
  'another condition’s pack': [
    (page) => page.CareElements!.registerContent(packWith({ condition: 'other' })),
    0,
  ],
  'a further widget with the same question': [
    (page) => page.document.querySelector('main')!.prepend(append(page, 'care-faq', {})),
    1,
  ],
  'the first widget’s failure and recovery': [
    async (page) => {
      page.console.error = () => {};
      const faq = page.document.querySelector('care-faq')!;
      faq.content = {} as never;
      await faq.updateComplete;
      faq.content = undefined;
    },
    1,
  ],
};

function append(page: Page, tag: string, attributes: Record<string, string>): HTMLElement {
  const element = page.document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  page.document.body.append(element);
  return element;
}

/** Waits until no pack is on its way, and what came is shown. */
async function settled(page: Page): Promise<void> {
  const { pending } = Reflect.get(page, Symbol.for('care-elements')) as { pending: number };
  if (pending) {
    await new Promise((resolve) => page.setTimeout(resolve));
    return settled(page);
  }
  await rest(page);
  await drawn(page);
}

/** Whether a widget's question that the address names can be seen. */
const inView = (page: Page) =>
  ['care-faq', 'care-article'].some((tag) =>
    [...page.document.querySelectorAll(tag)].some((host) => {
      const question = host.shadowRoot!.querySelector(`[data-anchor="liver-metastases/${id}"]`);
      const { top = 0, bottom = -1 } = question?.getBoundingClientRect() ?? {};
      return bottom > 0 && top < page.innerHeight;
    }),
  );

describe('a reader whom an address has led to a question, and who has read on,', () => {
  const body = '<main><care-faq></care-faq><care-article></care-article></main>';

  for (const [what, [bring, news]] of Object.entries(late))
    it(`stays there when ${what} comes`, async () => {
      const page = await openAt(`liver-metastases/${id}`, body);
      const question = focusOf(page).closest('details')!;
      expect(question.dataset.anchor, 'the address leads').to.equal(`liver-metastases/${id}`);
      await goOn(page);
      expect(inView(page)).to.equal(false);
      const told = ready(page);
      await bring(page);
      await settled(page);
      expect(told.length, 'told').to.equal(news);
      expect(focusOf(page).localName, 'focus').to.equal('body');
      expect(inView(page), 'in view').to.equal(false);
    });

  it('stays in a field until it is left, and where they go from there', async () => {
    const page = await openAt('late/' + id, `<input aria-label="Name">${body}`);
    const field = page.document.querySelector('input')!;
    field.focus();
    const faq = page.document.querySelector('care-faq')!;
    faq.content = packWith({ condition: 'late' });
    await rest(page);
    expect(focusOf(page).localName).to.equal('input');
    await goOn(page);
    const { scrollY } = page;
    faq.content = packWith({ condition: 'late', version: '99.0.0' });
    await rest(page);
    await drawn(page);
    expect(focusOf(page).localName).to.equal('body');
    expect(page.scrollY).to.be.closeTo(scrollY, 100);
  });
});

describe('a change of the address', () => {
  /** The reader follows a link of the page; says how often the page is then walked from its root. */
  async function go(page: Page, hash: string): Promise<number> {
    const { prototype } = (page as unknown as { Document: typeof Document }).Document;
    const { querySelectorAll } = prototype;
    let walks = 0;
    prototype.querySelectorAll = function (this: Document, selector: string) {
      walks += Number(selector === '*');
      return querySelectorAll.call(this, selector);
    } as never;
    const told = new Promise((resolve) =>
      page.addEventListener('hashchange', resolve, { once: true }),
    );
    page.location.hash = hash;
    await told;
    prototype.querySelectorAll = querySelectorAll;
    await rest(page);
    await drawn(page);
    return walks;
  }

  it('has the page looked at once, however many widgets there are', async () => {
    const page = await openAt('', '<care-faq></care-faq>'.repeat(12));
    expect(await go(page, `#liver-metastases/${id}`)).to.equal(1);
    const [first] = page.document.querySelectorAll('care-faq');
    expect(first!.shadowRoot!.activeElement!.closest('details')!.dataset.anchor).to.equal(
      `liver-metastases/${id}`,
    );
  });

  it('to a place that is not there has it looked at once', async () => {
    const page = await openAt('', '<care-faq></care-faq>'.repeat(12));
    expect(await go(page, '#liver-metastases/no-such-question')).to.equal(1);
  });

  it('to a place of the page’s own has it not looked at', async () => {
    const page = await openAt('', '<care-faq></care-faq><p id="end"></p>');
    expect(await go(page, '#end')).to.equal(0);
  });

  it('leads there each time, the same place after another one, too', async () => {
    const page = await openAt(`liver-metastases/${id}`, '<care-faq></care-faq>');
    const last = bundled.questions!.at(-1)!.id;
    for (const to of [last, id, last]) {
      await go(page, `#liver-metastases/${to}`);
      expect(focusOf(page).closest('details')!.dataset.anchor).to.equal(`liver-metastases/${to}`);
    }
  });
});

it('a page that is opened at a place that no widget has is not walked for each', async () => {
  const count = `<script>
    walks = 0;
    const { querySelectorAll } = Document.prototype;
    Document.prototype.querySelectorAll = function (selector) {
      walks += selector === '*';
      return querySelectorAll.call(this, selector);
    };
  </script>`;
  const page = await openAt(
    'liver-metastases/no-such-question',
    count + '<care-faq></care-faq>'.repeat(12),
  );
  expect((page as unknown as { walks: number }).walks).to.be.below(12);
});
