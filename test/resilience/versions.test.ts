// Two versions of the file on one page, in either order; and a page that may do next to nothing.
import { expect } from '@open-wc/testing';
import { afterwards, bundled, one, packWith } from '../helpers.js';
import { open, ours, shownBy, type Page } from '../fixtures/pages/srcdoc-page.js';

const other = '0.0.9';
const kept =
  '<script>warned = []; console.warn = (...words) => warned.push(words.join(" "));</script>';
const file = (name: string, version = '', data = '') =>
  `<script src="/answers/cdn?file=${name}.js${version && `&version=${version}`}" ${data} defer></script>`;

const tags = [
  'care-about',
  'care-article',
  'care-faq',
  'care-references',
  'care-section',
  'care-symptom-checklist',
  'care-warning-signs',
];
const widgets = tags.map((tag) => `<${tag} section="tests"></${tag}>`).join('');

const { version } = await (await fetch('/package.json')).json();

for (const [order, [first, second]] of Object.entries({
  'the older first': [other, ''],
  'the newer first': ['', other],
})) {
  const two = (data = '') =>
    kept + file('care-elements', first) + file('care-elements', second, data);
  const [winner, loser] = first ? [other, version] : [version, other];

  describe(`two versions on one page, ${order}`, () => {
    it('the first serves every tag, and each widget shows', async () => {
      const page = await open(widgets, two());
      expect(page.CareElements!.version).to.equal(winner);
      for (const host of ours(page)) {
        expect(Object(host.constructor).version).to.equal(winner);
        expect(shownBy(host)).to.contain(bundled.provenance.source);
      }
      expect(page.faults).to.deep.equal([]);
    });

    it('one warning for each tag names both', async () => {
      const page = (await open(widgets, two())) as Page & { warned: string[] };
      expect([...page.warned].sort()).to.deep.equal(
        tags.map(
          (tag) =>
            `care-elements: <${tag}> is registered by version ${winner}; version ${loser} is left out.`,
        ),
      );
    });

    it('what the second script says of the page, the widgets of the first heed', async () => {
      const page = await open(widgets, two('data-region="GB"'));
      const signs = page.document.querySelector('care-warning-signs')!;
      expect(one(signs, '.call').getAttribute('href')).to.equal('tel:999');
    });

    it('a pack that the one brings, the other shows', async () => {
      const pack = JSON.stringify(packWith({ condition: 'own', title: 'Our own' }));
      const body = `<care-article condition="own"></care-article><care-pack><script type="application/json">${pack}</script></care-pack>`;
      const page = await open(
        body,
        kept + file('care-elements', first) + file('care-pack', second),
      );
      expect(shownBy(ours(page)[0]!)).to.contain('Our own');
      const versions = ['care-article', 'care-pack'].map(
        (tag) => Object(page.customElements.get(tag)).version,
      );
      expect(versions).to.deep.equal([winner, loser]);
    });
  });
}

it('a frame that may run scripts and nothing else shows the words', async () => {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-scripts');
  const tell = `addEventListener('care-ready', ({ target }) => parent.postMessage(target.shadowRoot.querySelector('.care').textContent, '*'))`;
  frame.srcdoc = `<!doctype html><html lang="en"><script>${tell}</script><script src="/cdn/care-elements.js" defer></script><care-faq></care-faq>`;
  const told = new Promise<MessageEvent<string>>((resolve) => {
    const hear = (event: MessageEvent) => event.source === frame.contentWindow && resolve(event);
    addEventListener('message', hear);
    afterwards(() => removeEventListener('message', hear));
  });
  document.body.append(frame);
  afterwards(() => frame.remove());
  const { data, origin } = await told;
  expect(origin).to.equal('null');
  expect(data).to.contain(bundled.questions![0]!.question);
});
