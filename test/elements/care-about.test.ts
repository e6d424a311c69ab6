import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { version } from '../../src/index.js';
import {
  accessible,
  bundled,
  freeze,
  heard,
  one,
  signed,
  packWith,
  show,
  wordsOf,
  until,
} from '../helpers.js';

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
    freeze('2027-05-23');
    const host = await about();
    expect(wordsOf(one(host, '[part=notice]'))).to.contain('22 May 2027');
    const faq = await show('<care-faq></care-faq>');
    expect(wordsOf(one(faq, '[part=notice]'))).to.contain('22 May 2027');
  });
});
