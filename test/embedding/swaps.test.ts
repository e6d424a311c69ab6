// Mounts that come to a page after it has loaded, by the scripts of sites that change pages in place.
import { expect } from '@open-wc/testing';
import { settled, until } from '../helpers.js';
import { open, rest, type Page } from '../fixtures/pages/srcdoc-page.js';
import { classic, served } from '../fixtures/pages/strict-page.js';
import { asLeft, done, openSecond, tickAndNote, tool, widget, withTools } from './page.js';

const turbo = tool('@hotwired/turbo/dist/turbo.es2017-umd.js');

type Visiting = Page & {
  Turbo: { visit(url: string, options?: object): void };
};

const address = (html: string) => `/answers/page?${new URLSearchParams({ html })}`;
const document_ = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title>` +
  `<meta name="turbo-refresh-method" content="morph">${turbo}${classic('care-elements')}</head>` +
  `<body><h1>${title}</h1>${body}</body></html>`;
const mount = (tag: string, more = '') =>
  `<div class="care-mount ${tag}" ${more}><p>Ask us.</p></div>`;
const shows = (page: Page, tag: string) =>
  Boolean(widget(page, tag)?.shadowRoot?.querySelector('.care'));

async function visit(page: Visiting, url: string, title: string, options = {}): Promise<void> {
  page.Turbo.visit(url, options);
  await until(() => page.document.querySelector('h1')?.textContent === title);
  await rest(page);
}

describe('a Turbo visit', () => {
  it('to a page with mounts fills them, and on the way back they are filled', async () => {
    const frame = await served(document_('One', mount('care-references')));
    const page = frame.contentWindow as Visiting;
    await settled(page.document);
    expect(shows(page, 'care-references')).to.equal(true);
    await visit(page, address(document_('Two', `<main>${mount('care-faq')}</main>`)), 'Two');
    expect(shows(page, 'care-faq')).to.equal(true);
    page.history.back();
    await until(() => page.document.querySelector('h1')?.textContent === 'One');
    await rest(page);
    expect(shows(page, 'care-references')).to.equal(true);
    expect(page.document.querySelectorAll('care-references')).to.have.length(1);
  });

  it('that refreshes the page by a morph leaves what the reader did', async () => {
    const body =
      mount('care-symptom-checklist', 'data-notes=""') + mount('care-faq') + '<p id="now">NOW</p>';
    const frame = await served(document_('One', body));
    const page = frame.contentWindow as Visiting;
    await settled(page.document);
    await tickAndNote(page);
    await openSecond(page);
    page.document.querySelector('#now')!.textContent = 'then';
    const here = page.location.pathname + page.location.search;
    page.Turbo.visit(here, { action: 'replace' });
    await until(() => page.document.querySelector('#now')!.textContent === 'NOW');
    await rest(page);
    expect(done(page)).to.deep.equal(asLeft);
  });
});

describe('a mount is filled', () => {
  const later: Record<string, (page: Page) => void> = {
    'when htmx swaps it in'(page) {
      const { htmx } = page as unknown as {
        htmx: { swap(target: Element, markup: string, how: object): void };
      };
      const how = { swapStyle: 'innerHTML', swapDelay: 0, settleDelay: 0 };
      htmx.swap(
        page.document.querySelector('main')!,
        `<section>${mount('care-faq')}</section>`,
        how,
      );
    },
    'when innerHTML brings it, deep inside'(page) {
      page.document.body.innerHTML = `<div><ul><li>${mount('care-faq')}</li></ul></div>`;
    },
    'when its class comes later'(page) {
      const place = page.document.createElement('div');
      page.document.body.append(place);
      place.className = 'care-faq';
      place.classList.add('care-mount');
    },
    'when what holds it comes back to the page'(page) {
      const main = page.document.querySelector('main')!;
      main.remove();
      main.innerHTML = mount('care-faq');
      page.document.body.append(main);
    },
    'when a script asks for it, inside a shadow root'(page) {
      const root = page.document.querySelector('main')!.attachShadow({ mode: 'open' });
      root.innerHTML = mount('care-faq');
      (page.CareElements as unknown as { mount(root: ParentNode): void }).mount(root);
      // For what looks at the page below.
      page.document.body.append(...root.childNodes);
    },
  };

  for (const [when, change] of Object.entries(later))
    it(when, async () => {
      const page = await open('<main></main>', withTools('htmx.org/dist/htmx.js'));
      change(page);
      await rest(page);
      expect(shows(page, 'care-faq')).to.equal(true);
      expect(page.document.querySelectorAll('care-faq')).to.have.length(1);
      expect(page.faults).to.deep.equal([]);
    });

  it('with another element when its class says so', async () => {
    const page = await open(mount('care-faq'));
    page.document.querySelector('div')!.className = 'care-mount care-references';
    await rest(page);
    const [only, ...more] = page.document.querySelector('div')!.children;
    expect([only!.localName, only!.textContent, more.length]).to.deep.equal([
      'care-references',
      'Ask us.',
      0,
    ]);
  });

  it('when the file of its element comes after the page has loaded', async () => {
    const page = await open(mount('care-feedback', 'data-action="/thanks"'));
    const tag = page.document.createElement('script');
    tag.src = '/cdn/care-forms.js';
    page.document.head.append(tag);
    await until(() => shows(page, 'care-feedback'));
  });
});

it('a mount follows its data, and leaves alone what a script gave the element', async () => {
  const page = await open(mount('care-warning-signs', 'data-region="GB" data-heading-level="3"'));
  const [host, place] = [widget(page, 'care-warning-signs'), page.document.querySelector('div')!];
  host.setAttribute('helpline', '01632 960 999');
  place.dataset.region = 'US';
  place.removeAttribute('data-heading-level');
  place.dataset.onclick = 'alert(1)';
  await rest(page);
  expect([host.region, host.headingLevel, host.helpline]).to.deep.equal(['US', 2, '01632 960 999']);
  expect(host.hasAttribute('onclick')).to.equal(false);
});

it('a mount of no element of ours is warned of once, whatever the page does', async () => {
  const head = `<script>warned = []; console.warn = (...words) => warned.push(words.join(' '));</script>`;
  const page = await open(mount('care-nothing'), head + withTools());
  const place = page.document.querySelector('div')!;
  place.append('more');
  page.document.body.append(place);
  await rest(page);
  expect((page as unknown as { warned: string[] }).warned).to.have.length(1);
});

it('mounts that are taken away leave nothing behind', async () => {
  const page = await open('<main></main>');
  const main = page.document.querySelector('main')!;
  const states: boolean[] = [];
  for (let turn = 0; turn < 20; turn++) {
    main.innerHTML = mount('care-faq');
    await rest(page);
    states.push(widget(page, 'care-faq').isConnected);
  }
  main.replaceChildren();
  await rest(page);
  expect(states.every(Boolean)).to.equal(true);
  expect(page.document.querySelectorAll('care-faq')).to.have.length(0);
});
