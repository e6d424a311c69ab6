import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { version } from '../../src/index.js';
import { accessible, bundled, freeze, packWith, one, settled, show, wordsOf } from '../helpers.js';

const about = () => show('<care-about></care-about>');

describe('about this information', () => {
  it('tells source, author, who has checked it, dates, versions and licence', async () => {
    const words = wordsOf(await about());
    const { provenance } = bundled;
    for (const part of [
      provenance.source,
      provenance.authorRole,
      provenance.adaptedFrom![0]!.title,
      'Not yet checked by a clinician.',
      '22 November 2026',
      '22 May 2027',
      `words ${bundled.version}, care-elements ${version}`,
      provenance.licence,
    ])
      expect(words).to.contain(part);
    await accessible();
  });

  it('names the reviewer’s role and the day once there is one', async () => {
    const host = await about();
    const review = {
      status: 'reviewed',
      reviewerRole: 'Consultant hepatologist',
      date: '2026-11-30',
      hash: `sha256-${'A'.repeat(43)}=`,
    };
    host.content = packWith({ provenance: { ...bundled.provenance, review } });
    await settled();
    expect(wordsOf(host)).to.contain('Checked by: Consultant hepatologist, 30 November 2026.');
    expect(wordsOf(host)).not.to.contain('Not yet checked');
  });

  it('says after the due day that it is overdue, as every widget does', async () => {
    freeze('2027-05-23');
    const host = await about();
    expect(wordsOf(one(host, '[part=notice]'))).to.contain('22 May 2027');
    const faq = await show('<care-faq></care-faq>');
    expect(wordsOf(one(faq, '[part=notice]'))).to.contain('22 May 2027');
  });
});
