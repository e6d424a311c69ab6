import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { version } from '../../src/index.js';
import {
  accessible,
  bundled,
  dayAfter,
  freeze,
  heard,
  one,
  settled,
  signed,
  packWith,
  show,
  unframed,
  wordsOf,
  written,
  until,
} from '../helpers.js';

const about = () => show('<care-about></care-about>');

const { nextReview } = bundled.provenance;

describe('about this information', () => {
  it('tells source, author, who has checked it, dates, versions and licence', async () => {
    const words = wordsOf(await about());
    const { provenance } = bundled;
    for (const part of [
      provenance.source,
      provenance.authorRole,
      provenance.adaptedFrom![0]!.title,
      'Not yet checked by a clinician.',
      written(provenance.date),
      written(provenance.nextReview),
      `words ${bundled.version}, care-elements ${version}`,
      provenance.licence,
    ])
      expect(words).to.contain(part);
    await accessible();
  });

  it('tells whose it is, what it is for, how it was made and where to report an error', async () => {
    const host = await about();
    const provenance = { ...bundled.provenance, owner: undefined };
    const stated = {
      intendedUse: 'For adults; no medical device.',
      making: { people: 'Two nurses.', testing: 'Five readers.', inequalities: 'English only.' },
      evidence: { searched: '2026-11-02', where: 'NICE.', graded: 'Guidance first.' },
      interests: 'No interests.',
      funding: 'Nobody paid.',
      report: { text: 'Write; an answer in a week.', link: 'mailto:words@hospital.example' },
    };
    host.content = packWith({ provenance: { ...provenance, ...stated } });
    await settled();
    const entries = [...one(host, 'dl').querySelectorAll('dt')].map((name) => [
      wordsOf(name),
      unframed(wordsOf(name.nextElementSibling!)),
    ]);
    const found = Object.fromEntries(entries) as Record<string, string>;
    expect(found['What this is for']).to.equal(stated.intendedUse);
    expect(found['How it was made']).to.equal('Two nurses. Five readers. English only.');
    expect(found['Evidence']).to.equal('Last searched on 2 November 2026. NICE. Guidance first.');
    expect(found['Interests']).to.equal(stated.interests);
    expect(found['Funding']).to.equal(stated.funding);
    expect(found['To report an error']).to.equal(
      'Write; an answer in a week. words@hospital.example',
    );
    expect(one(host, '[href="mailto:words@hospital.example"]')).to.be.an('HTMLAnchorElement');
    expect(found).not.to.have.property('Owner');
    await accessible();
  });

  it('looks alone as it does in the article', async () => {
    /** Each piece with its style; how large it is depends on the room. */
    const looks = (widget: Element) =>
      [...one(widget, 'dl').parentElement!.querySelectorAll('dl, dl *')].map((element) => {
        const style = getComputedStyle(element);
        const rules = [...style]
          .filter((name) => !/size|width|height|origin/.test(name) || name === 'font-size')
          .map((name) => `${name}: ${style.getPropertyValue(name)}`);
        return [element.localName, ...rules];
      });
    const alone = looks(await about());
    expect(alone.length).to.be.above(16);
    const article = await show('<care-article sections="about"></care-article>');
    expect(looks(article)).to.deep.equal(alone);
  });

  const role = 'Consultant hepatologist';

  it('names the reviewer’s role and the day once there is one', async () => {
    const host = await about();
    host.content = await signed(packWith(), { role });
    await until(() => wordsOf(host).includes('Checked by: Consultant hepatologist'));
    expect(wordsOf(host)).to.contain('Checked by: Consultant hepatologist, 30 November 2026.');
    expect(wordsOf(host)).not.to.contain('Not yet checked');
  });

  it('refuses content that was changed after its review', async () => {
    const errors = heard('error');
    const host = await about();
    host.content = { ...(await signed(packWith(), { role })), title: 'Something else' };
    await until(() => errors.length);
    expect(errors[0]).to.contain('changed after it was reviewed');
    expect(wordsOf(host)).not.to.contain('Checked by');
  });

  it('says after the due day that it is overdue, as every widget does', async () => {
    freeze(dayAfter(nextReview));
    const host = await about();
    expect(wordsOf(one(host, '[part=notice]'))).to.contain(written(nextReview));
    const faq = await show('<care-faq></care-faq>');
    expect(wordsOf(one(faq, '[part=notice]'))).to.contain(written(nextReview));
  });
});
