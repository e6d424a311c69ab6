// What reads a page for the reader: reader view, read-aloud, search; and what repaints it.
import { expect } from '@open-wc/testing';
import { enable, disable } from 'darkreader';
import '../../src/define.js';
import { below, colour, paint, texts } from '../accessibility/measure.js';
import { enter } from '../accessibility/states.js';
import { open } from '../fixtures/pages/srcdoc-page.js';
import { afterwards, bundled, until } from '../helpers.js';
import { withTools } from './page.js';

const emergency = 'In an emergency, call 999.';
const advice = 'Your specialist nurse can answer your questions. ';
const essentials = `<p>${advice.repeat(6)}</p><p>${emergency}</p>`;
const page = `<main><h1>Cancer in the liver</h1><p>${'Our own words about it. '.repeat(20)}</p>
  <care-warning-signs region="GB">${essentials}</care-warning-signs></main>`;

describe('what reads the markup of a page', () => {
  it('finds what stands inside the tag, and none of the widget’s words: Readability', async () => {
    const window_ = await open(page, withTools('@mozilla/readability/Readability.js'));
    const { Readability } = window_ as unknown as {
      Readability: new (copy: Document) => { parse(): { textContent: string } };
    };
    const copy = window_.document.cloneNode(true) as Document;
    const { textContent } = new Readability(copy).parse();
    expect(textContent).to.contain(advice.trim());
    expect(textContent).to.contain(emergency);
    expect(textContent).not.to.contain(bundled.warningSigns![0]!.groups[0]!.signs![0]!.text);
  });

  it('finds nothing where it asks for what is shown of the tag: innerText', async () => {
    const { document } = await open(`${page}<care-faq></care-faq>`);
    const [full, empty] = document.querySelectorAll<HTMLElement>('care-warning-signs,care-faq');
    expect([full!.innerText.trim(), empty!.innerText.trim()]).to.deep.equal(['', '']);
    expect(full!.textContent).to.contain(emergency);
    expect(empty!.textContent).to.equal('');
  });
});

describe('Dark Reader', () => {
  for (const state of ['warning signs', 'checklist, ticked', 'article, ticked and open'])
    it(`leaves every word readable: ${state}`, async () => {
      paint('light');
      document.body.removeAttribute('style');
      await enter(state);
      afterwards(disable);
      enable({ brightness: 100, contrast: 100 });
      const { documentElement: root, body } = document;
      await until(() => colour(getComputedStyle(root).color)[0] > 200);
      // What measures looks at the body; the root is painted, or left to the browser's dark canvas.
      const { backgroundColor } = getComputedStyle(root);
      body.style.background = colour(backgroundColor)[3] ? backgroundColor : 'Canvas';
      // It comes to what is in a shadow root in its own time.
      await until(() => !below(4.5, texts()).length);
    });
});
