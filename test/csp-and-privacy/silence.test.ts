// What is ticked stays in the page: each control of each element is used, and nothing is called that
// could send, keep or remember anything. `npm run silence` writes what it saw to demo/silence.html.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { bundled } from '../helpers.js';
import { classic, contract, open, published, ways } from '../fixtures/pages/strict-page.js';
import { callAll, useAll } from './use.js';

const fallback = '<p>Ask your nurse.</p>';
const of = (tag: string, attributes = '') =>
  `<${tag} region="GB" ${attributes}>${fallback}</${tag}>`;
const sections = bundled.sections!.map(({ id }) => of('care-section', `section="${id}"`)).join('');
/** A pack that is short enough to be written into a page. */
const { schemaVersion, lang, version, title, jurisdiction, provenance } = bundled;
const pack = JSON.stringify({
  ...{ schemaVersion, condition: 'brought', lang, version, title, jurisdiction, provenance },
  questions: [
    {
      id: 'here',
      question: 'Is it here?',
      answer: [{ type: 'paragraph', text: 'Yes.', basis: 'consensus' }],
    },
  ],
});
const elements: Record<string, string> = {
  'care-pack': `<care-pack><script type="application/json">${pack}</script></care-pack><care-faq condition="brought"></care-faq>`,
  'care-warning-signs': of('care-warning-signs', 'helpline="01632 960 999"'),
  'care-symptom-checklist': of('care-symptom-checklist', 'notes name="symptoms"'),
  'care-faq': of('care-faq', 'filter'),
  'care-faq, one at a time': of('care-faq', 'single'),
  'care-references': of('care-references'),
  'care-section, each': sections,
  'care-about': of('care-about'),
  'care-article': of('care-article', 'helpline="01632 960 999"'),
  'care-feedback': of('care-feedback', 'action="/thanks"'),
  'care-subscribe': of(
    'care-subscribe',
    'action="/thanks" privacy="Safe." privacy-href="/privacy"',
  ),
};

/** For demo/silence.html. */
const figures = { engine: '', controls: 0, calls: 0, reports: 0, watched: [] as string[] };
after(async () => {
  figures.engine = await executeServerCommand<string, undefined>('version');
  await executeServerCommand('figures', figures);
});

for (const way of ['cdn/care-elements.js and cdn/care-pack.js', 'cdn/care-forms.js']) {
  const { head, brings } = ways[way]!;
  describe(`with ${way}, on a page that can connect to nothing`, () => {
    for (const [name, body] of Object.entries(elements).filter(([name]) => brings.test(name)))
      it(`${name}: each control is used, and nothing is sent, kept or remembered`, async () => {
        const page = await open(head, body, `${contract}; connect-src 'none'`);
        const { href } = page.location;
        const { length } = page.history;
        const { used, unused, sent } = await useAll(page);
        await callAll(page);
        const { asked, faults, over } = page.watched;
        figures.controls += used;
        figures.calls += asked.length;
        figures.reports += faults.length;
        figures.watched = Object.keys(over);
        expect(unused).to.deep.equal([]);
        expect(used).to.be.above(0);
        // A form goes by the reader's own button alone.
        expect(sent).to.equal(/feedback|subscribe/.test(name) ? 1 : 0);
        expect(asked).to.deep.equal([]);
        expect(faults).to.deep.equal([]);
        expect([page.location.href, page.history.length]).to.deep.equal([href, length]);
        const files = page.performance.getEntriesByType('resource').map((entry) => entry.name);
        for (const file of files) expect(new URL(file).pathname).to.match(/^\/cdn\/|\/watch\.js$/);
      }).timeout(300_000);
  });
}

describe('the watch', () => {
  it('is over every element that the package has', async () => {
    const watched = new Set(Object.keys(elements).map((name) => name.split(',')[0]));
    expect([...watched].sort()).to.deep.equal(await published());
  });

  it('notes each of the calls that it is over', async () => {
    const { watched } = await open('');
    for (const [name, call] of Object.entries(watched.over)) {
      watched.asked.length = 0;
      // Called on nothing, each fails; it is noted before.
      await Promise.resolve()
        .then(call)
        .catch(() => {});
      expect(watched.asked).to.include(name);
    }
  });

  it('notes a page that keeps what is ticked', async () => {
    const page = await open(classic('care-elements'), elements['care-symptom-checklist']);
    page.document.addEventListener('care-change', () => page.localStorage.setItem('ticks', 'yes'));
    await useAll(page);
    expect(page.watched.asked).to.include('window.localStorage').and.to.include('Storage.setItem');
    page.localStorage.removeItem('ticks');
  });
});
