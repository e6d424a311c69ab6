// Pages that carry what changes the prototypes of the language: every element shows what it shows elsewhere.
import { expect } from '@open-wc/testing';
import { all, packWith, signed as signedPack, until } from '../helpers.js';
import { open, ours, rest, shownBy, type Page } from '../fixtures/pages/srcdoc-page.js';

const ourScripts = ['care-elements', 'care-forms', 'care-pack']
  .map((file) => `<script src="/cdn/${file}.js"></script>`)
  .join('');

const libraries = {
  'Sugar 1.5': '/node_modules/sugar/sugar-full.js',
  'what Prototype 1.6 and MooTools do': '/test/fixtures/pages/old-library.js',
};

/** A page with every element, and a pack that was signed. */
async function start(head: string): Promise<Page> {
  const signed = await signedPack(packWith({ condition: 'signed' }));
  return open(
    `<care-warning-signs helpline="+44 (0)1632 960 999"></care-warning-signs>
    <care-symptom-checklist notes name="ticked"></care-symptom-checklist>
    <care-faq filter></care-faq>
    <care-references></care-references>
    <care-section section="tests"></care-section>
    <care-article></care-article>
    <care-feedback action="/thanks"></care-feedback>
    <care-subscribe action="/thanks" privacy="Safe."></care-subscribe>
    <div class="care-mount care-about" data-region="GB"></div>
    <care-pack><script type="application/json">${JSON.stringify(signed)}</script></care-pack>
    <care-about condition="signed"></care-about>`,
    head,
  );
}

async function used(page: Page) {
  const [list] = page.document.getElementsByTagName('care-symptom-checklist');
  const [faq] = page.document.getElementsByTagName('care-faq');
  all(list!, '[type="checkbox"]').forEach((box) => box.click());
  faq!.expandAll();
  const field = all<HTMLInputElement>(faq!, '[type="search"]')[0]!;
  field.value = 'cured';
  field.dispatchEvent(new CustomEvent('input', { bubbles: true }));
  const signed = page.document.querySelector('[condition="signed"]')!;
  await until(() => shownBy(signed).includes('Checked by: Nurse'));
  await rest(page);
  return {
    shown: ours(page).map((host) => [host.localName, shownBy(host)]),
    copied: list!.toText(),
    open: all(faq!, 'details[open]:not([hidden])').length,
    faults: page.faults,
  };
}

/** What every page of these is compared with. */
let plain: ReturnType<typeof used> | undefined;
const asOnAnyPage = () => (plain ??= start(ourScripts).then(used));

for (const [name, src] of Object.entries(libraries)) {
  describe(`a page with ${name}:`, () => {
    const library = `<script src="${src}"></script>`;
    for (const [when, head] of [
      ['before', library + ourScripts],
      ['after', ourScripts + library],
    ])
      it(`every element and a signed pack are as on any page, where it comes ${when} ours`, async () => {
        const wanted = await asOnAnyPage();
        expect(await used(await start(head!))).to.deep.equal(wanted);
      });
  });
}
