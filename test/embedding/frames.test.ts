// Pages in frames, sandboxed or not, and pages with a <base>.
import { expect } from '@open-wc/testing';
import { afterwards, all, bundled, one, packWith, until } from '../helpers.js';
import { open, rest, script } from '../fixtures/pages/srcdoc-page.js';
import { widget } from './page.js';

/** Has a page inside a sandbox do something once it is ready for it; nobody outside can look in. */
const whenReady = `const when = (ready, then) => ready() ? then() : setTimeout(when, 20, ready, then);`;

/** What such a page says of itself. */
const tell = `<script>${whenReady} addEventListener('load', () => {
  const all = (selector) => [...document.querySelectorAll('*')].flatMap((host) =>
    host.shadowRoot ? [...host.shadowRoot.querySelectorAll(selector)] : []);
  const widgets = [...document.body.children];
  when(() => widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('.care')), () => {
    const calls = all('[href^="tel:"]').map((link) => ({
      href: link.getAttribute('href'), words: link.textContent,
      seen: link.checkVisibility ? link.checkVisibility() : true,
    }));
    for (const box of all('[type=checkbox]').slice(0, 2)) box.click();
    for (const link of all('.call')) link.click();
    when(() => all('.my-list li').length > 0, () => parent.postMessage({
      calls, listed: all('.my-list li').length, targets: all('[href^="https:"]').map((link) => link.target),
      origin,
    }, '*'));
  });
});</script>`;

interface Told {
  calls: { href: string; words: string; seen: boolean }[];
  listed: number;
  targets: string[];
  origin: string;
}

const widgets = `<care-warning-signs region="GB" helpline="01632 960 999"></care-warning-signs>
  <care-symptom-checklist region="GB"></care-symptom-checklist>
  <care-article region="GB" helpline="01632 960 999"></care-article>`;

async function sandboxed(sandbox: string): Promise<Told> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', sandbox);
  frame.srcdoc = `<!doctype html><html lang="en"><head>${script}${tell}</head><body>${widgets}</body></html>`;
  const told = new Promise<Told>((resolve) => {
    const hear = ({ data, source }: MessageEvent) => {
      if (source === frame.contentWindow) resolve(data as Told);
    };
    addEventListener('message', hear);
    afterwards(() => removeEventListener('message', hear));
  });
  document.body.append(frame);
  afterwards(() => frame.remove());
  return told;
}

const digits = (text: string) => text.replace(/\D/g, '');

describe('in a sandboxed frame', () => {
  for (const sandbox of ['allow-scripts', 'allow-scripts allow-popups allow-modals allow-forms'])
    it(`with ${sandbox}, every number to call stands in its link’s words, and boxes can be ticked`, async () => {
      const { calls, listed, targets, origin } = await sandboxed(sandbox);
      expect(origin).to.equal('null');
      expect(calls.length).to.be.above(5);
      for (const { href, words } of calls) expect(digits(words)).to.equal(digits(href));
      expect(calls.filter(({ seen }) => seen).length).to.be.above(5);
      expect(listed).to.equal(2);
      expect(new Set(targets)).to.deep.equal(new Set(['_blank']));
    });

  it('forms are sent only with allow-forms', async () => {
    const pressed: MessageEventSource[] = [];
    const hear = ({ data, source }: MessageEvent) =>
      void (data === 'pressed' && pressed.push(source!));
    addEventListener('message', hear);
    afterwards(() => removeEventListener('message', hear));
    /** How often a frame has loaded: once, and once more when its form is sent. */
    const fill = async (sandbox: string) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', sandbox);
      frame.srcdoc = `<!doctype html><script src="/cdn/care-forms.js"></script>
        <care-feedback action="/answers/page?html=Thanks"></care-feedback><script>${whenReady}
        const find = (selector) => document.querySelector('care-feedback').shadowRoot?.querySelector(selector);
        when(() => document.readyState === 'complete' && find('button'), () => {
          find('[value=yes]').click();
          find('button').click();
          parent.postMessage('pressed', '*');
        });</script>`;
      let loads = 0;
      frame.addEventListener('load', () => (loads += 1));
      document.body.append(frame);
      afterwards(() => frame.remove());
      await until(() => pressed.includes(frame.contentWindow!));
      return () => loads;
    };
    const refused = await fill('allow-scripts allow-same-origin');
    const sent = await fill('allow-scripts allow-same-origin allow-forms');
    // By then the first would have been sent, too.
    await until(() => sent() > 1);
    expect(refused()).to.equal(1);
  });
});

describe('a link of a pack to a number', () => {
  const phrase = (text: string, url = 'tel:+441632960999') => [{ text, link: url }];
  const start = async () => {
    const page = await open('<care-symptom-checklist></care-symptom-checklist>');
    const host = widget(page, 'care-symptom-checklist');
    return async (text: string, url?: string) => {
      const advice = [{ text: phrase(text, url), basis: 'consensus' }];
      host.content = packWith({ symptomAdvice: advice });
      await rest(page);
      return [one(host, '[part="intro"] a').textContent, host.toText().split('\n')[1]];
    };
  };

  it('has the number in its words, in the list to copy too', async () => {
    const said = await start();
    const words = 'Call the ward (+441632960999)';
    expect(await said('Call the ward')).to.deep.equal([words, words]);
    expect((await said('Ring', 'tel:01632960998'))[0]).to.equal('Ring (01632960998)');
    expect((await said('For help', 'tel:999'))[0]).to.equal('For help (999)');
  });

  it('does not have it twice', async () => {
    const said = await start();
    const words = 'Call 01632 960 999';
    expect(await said(words)).to.deep.equal([words, words]);
    expect((await said('Call 999', 'tel:999'))[0]).to.equal('Call 999');
    expect((await said('Write', 'mailto:a@example.org'))[0]).to.equal('Write');
  });
});

describe('in a frame', () => {
  for (const base of ['', '<base target="_self">', '<base target="_top">'])
    it(`sources open in a new tab and say so, numbers and letters do not ${base}`, async () => {
      const page = await open(
        '<care-references></care-references><care-warning-signs region="GB"></care-warning-signs>',
        base + script,
      );
      const links = all<HTMLAnchorElement>(widget(page, 'care-references'), '[href^="https:"]');
      expect(links.length).to.be.above(10);
      for (const { target, rel, textContent } of links) {
        expect([target, rel]).to.deep.equal(['_blank', 'noreferrer']);
        expect(textContent).to.contain('(opens in a new tab)');
      }
      for (const link of all<HTMLAnchorElement>(
        widget(page, 'care-warning-signs'),
        '[href^="tel:"]',
      ))
        expect(link.hasAttribute('target')).to.equal(false);
    });

  it('so does the privacy link of a form', async () => {
    const page = await open(
      '<care-subscribe action="/a" privacy-href="/privacy"></care-subscribe>',
      '<script src="/cdn/care-forms.js"></script>',
    );
    const link = one<HTMLAnchorElement>(page.document.querySelector('care-subscribe')!, 'a');
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noreferrer']);
  });
});

describe('with a <base> on the page', () => {
  const html = (base: string) =>
    `<!doctype html><html lang="en"><head>${base}<script src="${location.origin}/cdn/care-elements.js" defer></script></head>
    <body><care-article></care-article><care-references></care-references></body></html>`;
  const bases = [
    '<base href="/">',
    '<base href="https://example.org/elsewhere/#top">',
    '<base href="/other/" target="_blank">',
  ];

  for (const base of bases)
    it(`links to places of the page lead to this page: ${base}`, async () => {
      const frame = document.createElement('iframe');
      frame.src = `/answers/page?${new URLSearchParams({ html: html(base) })}`;
      document.body.append(frame);
      afterwards(() => frame.remove());
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      const page = frame.contentWindow as Parameters<typeof rest>[0];
      await rest(page);
      await rest(page);
      const here = page.location.href.split('#')[0]!;
      const links = ['.citation', '[data-to]', '.back'].flatMap((selector) => {
        const found = all<HTMLAnchorElement>(
          page.document.querySelector('care-article')!,
          selector,
        );
        expect(found.length, selector).to.be.above(2);
        return found;
      });
      for (const { href } of links) expect(href.split('#')[0]).to.equal(here);
      links[0]!.click();
      await rest(page);
      expect(page.location.href).to.equal(here);
    });

  it('without one they are as short as they were', async () => {
    const page = await open('<care-faq></care-faq>');
    const [first] = all(widget(page, 'care-faq'), '.citation');
    expect(first!.getAttribute('href')).to.match(/^#liver-metastases\//);
  });
});

it('the bundled pack names a number to call only by whom it is, never as a link', () => {
  expect(JSON.stringify(bundled)).not.to.match(/"link":"tel:/);
});
