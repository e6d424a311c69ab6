// What a site may have done with content that was due to be checked again: `configure({ overdue })`.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { configure } from '../../src/index.js';
import {
  afterwards,
  bundled,
  eventsOf,
  freeze,
  heard,
  packWith,
  settled,
  show,
  wordsOf,
} from '../helpers.js';

const DUE = 'This information was due to be checked again by 22 May 2027. It may be out of date.';

/** Has the page's default set until the test ends. */
function overdue(value: unknown): void {
  configure({ overdue: value } as never);
  afterwards(() => configure({ overdue: undefined }));
}

async function shown(grace?: number) {
  heard('error');
  const errors = eventsOf<{ code: string; path: string }>('care-error');
  const host = await show('<care-faq region="GB"><p>Ask us.</p></care-faq>');
  host.content = packWith({
    provenance: { ...bundled.provenance, nextReview: '2027-05-22', grace },
  });
  await settled();
  return { host, errors, words: wordsOf(host) };
}

const question = bundled.questions![0]!.question;

describe('content past the day of its next review', () => {
  it('is shown with a notice, if the site has not said otherwise', async () => {
    freeze('2030-01-01');
    expect((await shown()).words)
      .to.contain(DUE)
      .and.to.contain(question);
    overdue('notice');
    expect((await shown()).words)
      .to.contain(DUE)
      .and.to.contain(question);
  });

  it('gives way to the reason and the emergency sentence where the site withdraws it', async () => {
    overdue('withdraw');
    freeze('2027-05-22');
    expect((await shown()).words).to.contain(question);
    freeze('2027-05-23');
    const { words, errors } = await shown();
    expect(words.trim()).to.match(/^This information has been withdrawn\. /);
    expect(words)
      .to.contain(DUE)
      .and.to.match(/In an emergency, call 999\.$/);
    expect(words).not.to.contain(question).and.not.to.contain('Ask us.');
    const [{ detail }] = errors.slice(-1) as [(typeof errors)[0]];
    expect([detail.code, detail.path]).to.deep.equal(['withdrawn', '$.provenance.nextReview']);
  });

  it('is left for the days of grace that the pack states', async () => {
    overdue('withdraw');
    freeze('2027-06-21');
    expect((await shown(30)).words)
      .to.contain(question)
      .and.to.contain(DUE);
    freeze('2027-06-22');
    expect((await shown(30)).words).not.to.contain(question);
  });

  it('comes back when the site takes that back', async () => {
    overdue('withdraw');
    freeze('2030-01-01');
    const { host } = await shown();
    configure({ overdue: 'notice' });
    await settled();
    expect(wordsOf(host)).to.contain(question);
  });

  it('is shown with a notice where the site asks for what there is not, and the console says so', async () => {
    freeze('2030-01-01');
    const errors = heard('error');
    overdue('hide');
    expect(errors).to.deep.equal([
      'care-elements: overdue="hide" is neither "notice" nor "withdraw"; "notice" is used.',
    ]);
    expect((await shown()).words)
      .to.contain(DUE)
      .and.to.contain(question);
  });
});
