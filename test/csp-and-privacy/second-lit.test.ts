// Beside somebody else's script with a Lit of its own: with the documented allowance both work. Without
// it the script that comes first works; of the second the fallback stands, and the page goes on.
import { expect } from '@open-wc/testing';
import { bundled, fallbackStands, settled, shownOf, until } from '../helpers.js';
import { classic, open, withSecondLit, type Page } from '../fixtures/pages/strict-page.js';
import { useAll } from './use.js';

const other = '<script src="/answers/lit" defer></script>';
const own = classic('care-elements');
const body = '<care-faq><p>Ask us.</p></care-faq><other-widget><p>Ask them.</p></other-widget>';

const find = (page: Page, tag: string) => page.document.querySelector(tag)!;
const words = (page: Page, tag: string) => find(page, tag).shadowRoot?.textContent ?? '';
const question = shownOf('care-faq', bundled);

const orders = { first: own + other, second: other + own };

describe('beside a second Lit, where the policy allows one', () => {
  for (const [place, scripts] of Object.entries(orders))
    it(`ours as the ${place} works as everywhere, and so does theirs`, async () => {
      const page = await open(scripts, body, withSecondLit);
      expect(words(page, 'care-faq')).to.include(question);
      expect(words(page, 'other-widget')).to.include('Somebody else’s words.');
      await useAll(page);
      expect(page.watched.faults).to.deep.equal([]);
    });
});

describe('beside a second Lit, where the policy allows only one', () => {
  const reported = async (page: Page) => {
    await until(() => page.watched.faults.length > 1);
    await settled(page.document);
    const [thrown, ...reports] = [...page.watched.faults]
      .sort((a, b) => a.length - b.length)
      .reverse();
    expect(thrown).to.match(/createPolicy/);
    expect(reports).to.deep.equal(['trusted-types trusted-types-policy']);
  };

  it('ours as the first works; theirs is not defined', async () => {
    const page = await open(orders.first, body);
    expect(words(page, 'care-faq')).to.include(question);
    expect(fallbackStands(find(page, 'other-widget'))).to.equal(true);
    await reported(page);
    await useAll(page);
    expect(page.watched.faults).to.have.length(2);
  });

  it('ours as the second is not defined: its fallback stands, and theirs works', async () => {
    const page = await open(orders.second, body);
    expect(page.customElements.get('care-faq')).to.equal(undefined);
    expect(fallbackStands(find(page, 'care-faq'))).to.equal(true);
    expect(words(page, 'other-widget')).to.include('Somebody else’s words.');
    await reported(page);
  });

  it('our own second file is such a script too: the forms’ fallback stands', async () => {
    const page = await open(
      own + classic('care-forms'),
      '<care-faq></care-faq><care-feedback action="/thanks"><p>Write to us.</p></care-feedback>',
    );
    expect(words(page, 'care-faq')).to.include(question);
    expect(fallbackStands(find(page, 'care-feedback'))).to.equal(true);
    await reported(page);
  });
});
