// What all copies of the library on a page share, with copies that know fewer of its fields or more.
import { expect } from '@open-wc/testing';
import { store } from '../../src/content/store.js';
import { all, bundled, packWith } from '../helpers.js';
import { open, ours, rest, script, shownBy, type Page } from '../fixtures/pages/srcdoc-page.js';

type Store = typeof store & Record<string, unknown>;

const key = Symbol.for('care-elements');
const shared = (page: Page) => Reflect.get(page, key) as Store;

const line = (code: string) => `<script>${code}</script>`;
/** As a copy makes the store, or finds it there. */
const made = (fields: string) =>
  line(`var store = globalThis[Symbol.for('care-elements')] ??= ${fields};`);
const fields: Record<string, string> = {
  packs: 'new Map()',
  drawings: 'new Map()',
  pending: '0',
  withdrawn: 'new Map()',
  settings: '{}',
  changes: 'new EventTarget()',
};
const literal = (names: string[]) =>
  `{${names.map((name) => `${name}: ${fields[name]}`).join(', ')}}`;

const widgets =
  '<care-article></care-article><care-faq></care-faq><care-about condition="own"></care-about>';

/** Every widget shows, and what a copy brings later is shown by the elements of another. */
async function expectShared(page: Page): Promise<void> {
  const own = JSON.stringify(packWith({ condition: 'own', title: 'Our own' }));
  page.CareElements!.registerContent(JSON.parse(own));
  page.CareElements!.configure({ region: 'US' });
  await rest(page);
  for (const host of ours(page)) expect(shownBy(host)).to.contain(bundled.provenance.source);
  const [article] = ours(page);
  expect(all(article!, '.drawing'), 'drawings').not.to.have.length(0);
  expect(all(article!, '.call')[0]!.getAttribute('href')).to.equal('tel:911');
  expect(page.faults).to.deep.equal([]);
}

describe('the store of a page, where an older copy', () => {
  for (const missing of Object.keys(fields))
    it(`came first and made it without \`${missing}\`, has it all the same`, async () => {
      const known = Object.keys(fields).filter((name) => name !== missing);
      const page = await open(widgets, made(literal(known)) + script);
      await expectShared(page);
      expect(Object.keys(shared(page))).to.include.members(Object.keys(store));
    });

  it('came first, keeps what that has put there', async () => {
    const pack = JSON.stringify(packWith({ condition: 'own', title: 'Brought before' }));
    const before = made(literal(['packs', 'pending', 'settings', 'changes']));
    const brings = line(
      `store.packs.set('own', new Map([['en', ${pack}]])); store.settings.region = 'US'; kept = {...store};`,
    );
    const page = await open(
      '<care-article condition="own"></care-article>',
      before + brings + script,
    );
    expect(shownBy(ours(page)[0]!))
      .to.contain('Brought before')
      .and.to.contain('911');
    const { kept } = page as unknown as { kept: Store };
    for (const name of ['packs', 'settings', 'changes'])
      expect(shared(page)[name]).to.equal(kept[name]);
  });

  it('comes second, serves that too', async () => {
    const page = await open(widgets, script);
    const before = { ...shared(page) };
    const pack = JSON.stringify(packWith({ condition: 'own', title: 'Brought by an older one' }));
    const older = page.document.createElement('script');
    older.text = `var store = globalThis[Symbol.for('care-elements')] ??= ${literal(Object.keys(fields))};
      store.packs.set('own', new Map([['en', ${pack}]]));
      store.changes.dispatchEvent(new CustomEvent('change'));`;
    page.document.head.append(older);
    await rest(page);
    expect(shared(page)).to.deep.equal(before);
    expect(shownBy(ours(page)[2]!)).to.contain(bundled.provenance.disclaimer[0]);
    await expectShared(page);
  });
});

describe('the store of a page, where a newer copy', () => {
  const newer = `store.exports ??= new Map([['ris', 1]]); store.shape = 99;`;

  it('came first, has what only that one knows, as it was', async () => {
    const page = await open(widgets, made(literal(Object.keys(fields))) + line(newer) + script);
    await expectShared(page);
    expect([...(shared(page)['exports'] as Map<string, number>)]).to.deep.equal([['ris', 1]]);
    expect(shared(page).shape).to.equal(99);
  });

  it('comes between two of ours, has it too', async () => {
    const page = await open(
      widgets,
      script.replace(' defer', '') + made('{}') + line(newer) + script,
    );
    await expectShared(page);
    expect([...(shared(page)['exports'] as Map<string, number>)]).to.deep.equal([['ris', 1]]);
    expect(shared(page).shape).to.equal(99);
  });
});

it('the shape of the store is told by a number, which an older copy’s store gets, too', async () => {
  const page = await open('', made('{packs: new Map()}') + script);
  expect(shared(page).shape).to.equal(store.shape);
  expect(store.shape).to.be.at.least(1);
});
