// An address of the page that names a question or a reference leads there.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { CareFaq } from '../../src/index.js';
import {
  all,
  bundled,
  eventsOf,
  expectFocus,
  heard,
  one,
  packWith,
  settled,
  show,
  standAt,
} from '../helpers.js';

const jQueryFile: string = '/node_modules/jquery/dist/jquery.js';
declare const jQuery: (selector: string) => ArrayLike<Element>;
const ids = bundled.questions!.map(({ id }) => id);
const address = (id: string) => `#liver-metastases/${id}`;
const open = (host: Element) =>
  all<HTMLDetailsElement>(host, 'details[open]').map(({ dataset }) => dataset.anchor);
const summary = (host: Element, id: string) =>
  one(host, `[data-anchor="liver-metastases/${id}"] summary`);

/** The reader follows a link of the page, or types an address. */
async function go(hash: string) {
  standAt(location.hash || '#');
  const told = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await told;
  await settled();
}

describe('an address that names a question', () => {
  it('opens it, brings it into view and focuses it, at load', async () => {
    standAt(address(ids[5]!));
    const toggles = eventsOf('care-toggle');
    const host = await show<CareFaq>('<care-faq></care-faq>');
    await settled();
    expect(open(host)).to.deep.equal([`liver-metastases/${ids[5]}`]);
    expectFocus(summary(host, ids[5]!));
    const { top, bottom } = summary(host, ids[5]!).getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight, 'in view').to.equal(true);
    expect(toggles, 'the reader toggled nothing').to.have.length(0);
  });

  it('does so when it changes', async () => {
    const host = await show('<care-faq></care-faq>');
    await go(address(ids[7]!));
    expectFocus(summary(host, ids[7]!));
    await go(address(ids[2]!));
    expectFocus(summary(host, ids[2]!));
    expect(open(host)).to.have.length(2);
  });

  it('does so in a field too, when the reader has just asked for it', async () => {
    const input = await show('<input aria-label="Name"><care-faq></care-faq>');
    (input as HTMLElement).focus();
    await go(address(ids[1]!));
    expectFocus(summary(input.nextElementSibling!, ids[1]!));
  });

  it('does so when the element comes late', async () => {
    standAt(address(ids[1]!));
    const host = await show<CareFaq>('<late-faq></late-faq>');
    expectFocus(document.body);
    CareFaq.define('late-faq');
    await host.updateComplete;
    await settled();
    expectFocus(summary(host, ids[1]!));
  });

  it('does so when the pack comes late', async () => {
    standAt(`#late/${ids[1]}`);
    heard('error');
    const host = await show<CareFaq>('<care-faq condition="late"></care-faq>');
    host.content = packWith({ condition: 'late' });
    await settled();
    expectFocus(one(host, `[data-anchor="late/${ids[1]}"] summary`));
  });

  it('opens it, but leaves a reader who is already in a field where they are', async () => {
    const input = await show('<input aria-label="Name"><div></div>');
    (input as HTMLElement).focus();
    standAt(address(ids[1]!));
    input.nextElementSibling!.innerHTML = '<care-faq></care-faq>';
    await settled();
    expectFocus(input);
  });

  it('leads to the first of two widgets that have it', async () => {
    const host = await show('<care-faq></care-faq><care-faq></care-faq>');
    await go(address(ids[3]!));
    expectFocus(summary(host, ids[3]!));
    expect(open(host.nextElementSibling!)).to.deep.equal([]);
  });

  it('leads into a shadow root of the page', async () => {
    const box = await show('<div></div>');
    box.attachShadow({ mode: 'open' }).innerHTML = '<care-faq></care-faq>';
    const host = box.shadowRoot!.querySelector<CareFaq>('care-faq')!;
    await host.updateComplete;
    await go(address(ids[3]!));
    expectFocus(summary(host, ids[3]!));
  });

  it('may have its slash written as a browser or a mail program does', async () => {
    const host = await show('<care-faq></care-faq>');
    await go(`#liver-metastases%2F${ids[4]}`);
    expectFocus(summary(host, ids[4]!));
  });
});

describe('an address with a dot for the slash, for pages whose scripts take it for a selector', () => {
  it('leads to the same, at load and when it changes', async () => {
    standAt(`#liver-metastases.${ids[5]}`);
    const host = await show('<care-faq></care-faq><care-references></care-references>');
    await settled();
    expectFocus(summary(host, ids[5]!));
    await go(`#liver-metastases.${ids[2]}`);
    expectFocus(summary(host, ids[2]!));
    await go(`#liver-metastases%2E${ids[4]}`);
    expectFocus(summary(host, ids[4]!));
    const reference = bundled.references![3]!.id;
    await go(`#liver-metastases.${reference}`);
    expectFocus(all(host.nextElementSibling!, '[part="reference"]')[3]);
  });

  it('is one that jQuery finds nothing at, where the slash makes it throw', async () => {
    await import(jQueryFile);
    expect(jQuery(`#liver-metastases.${ids[1]}`)).to.have.length(0);
    expect(() => jQuery(address(ids[1]!))).to.throw('unrecognized expression');
  });

  it('of another condition leads nowhere', async () => {
    const host = await show('<care-faq></care-faq>');
    await go(`#liver.metastases/${ids[1]}`);
    await go(`#liver-metastases-two.${ids[1]}`);
    await go(`#liver-metastases..${ids[1]}`);
    expect(open(host)).to.deep.equal([]);
  });
});

describe('an address that names a reference', () => {
  it('leads to it', async () => {
    const host = await show('<care-references></care-references>');
    await go(address(bundled.references![3]!.id));
    expectFocus(all(host, '[part="reference"]')[3]);
  });
});

describe('an address that names nothing of ours', () => {
  const strange = [
    '#top',
    '#liver-metastases',
    '#liver-metastases/',
    '#liver-metastases.',
    '#liver-metastases/no-such-question',
    `#gout/${ids[0]}`,
    '#liver-metastases/"]',
    '#liver-metastases/%E0%A4%A',
    '#%',
    '#liver-metastases/__proto__',
    '#liver-metastases/<img src=x onerror=alert(1)>',
  ];

  for (const hash of strange) {
    it(`does no harm: ${hash}`, async () => {
      const host = await show('<care-faq></care-faq><care-references></care-references>');
      const markup = host.shadowRoot!.innerHTML;
      await go(hash);
      expect(host.shadowRoot!.innerHTML).to.equal(markup);
      expectFocus(document.body);
    });

    it(`does no harm at load: ${hash}`, async () => {
      standAt(hash);
      const host = await show('<care-faq></care-faq>');
      expect(all(host, 'details')).to.have.length(ids.length);
      expect(open(host)).to.deep.equal([]);
      expectFocus(document.body);
    });
  }
});
