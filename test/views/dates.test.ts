// Today is the day that it is where the reader is; the days of a pack are the same everywhere.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { registerLabels } from '../../src/labels/labels.js';
import { bundled, one, packWith, replace, settled, show, wordsOf } from '../helpers.js';

/** Puts the reader into a time zone, at an instant, until the test ends. */
function stand(instant: string, timeZone: string): void {
  const now = new Date(instant).getTime();
  const part = (date: Date, name: string) => {
    const format = new Intl.DateTimeFormat('en-u-ca-gregory', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    return Number(format.formatToParts(date).find(({ type }) => type === name)!.value);
  };
  class Local extends Date {
    constructor(...given: [number?]) {
      super(...((given.length ? given : [now]) as [number]));
    }
    static override now = () => now;
    override getFullYear = () => part(this, 'year');
    override getMonth = () => part(this, 'month') - 1;
    override getDate = () => part(this, 'day');
  }
  replace(window, 'Date', Local);
}

const printed = async () => {
  const host = await show('<care-article></care-article>');
  return wordsOf(one(host, '.printed'));
};

describe('the day of printing', () => {
  const days = {
    'in Auckland, in the morning': ['2026-11-25T21:00:00Z', 'Pacific/Auckland', '26 November 2026'],
    'in Honolulu, in the evening': ['2026-12-02T05:00:00Z', 'Pacific/Honolulu', '1 December 2026'],
    'on Kiritimati, on New Year’s Day': [
      '2026-12-31T10:00:00Z',
      'Pacific/Kiritimati',
      '1 January 2027',
    ],
    'in Honolulu, on New Year’s Eve': [
      '2027-01-01T09:59:00Z',
      'Pacific/Honolulu',
      '31 December 2026',
    ],
    'in London, at midnight in summer': ['2026-06-30T23:00:00Z', 'Europe/London', '1 July 2026'],
  } as const;
  for (const [where, [instant, zone, day]] of Object.entries(days))
    it(`is the reader’s own ${where}`, async () => {
      stand(instant, zone);
      expect(await printed()).to.equal(`Printed on ${day}`);
    });

  it('is the day of printing on a page that stood open overnight', async () => {
    stand('2026-12-01T22:00:00Z', 'Europe/London');
    const host = await show('<care-article></care-article>');
    stand('2026-12-03T08:00:00Z', 'Europe/London');
    dispatchEvent(new Event('beforeprint'));
    expect(wordsOf(one(host, '.printed'))).to.equal('Printed on 3 December 2026');
  });
});

describe('the days of a pack', () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Honolulu', 'Europe/London'])
    it(`are the same read in ${zone}`, async () => {
      stand('2026-12-01T10:30:00Z', zone);
      const words = wordsOf(await show('<care-about></care-about>'));
      expect(words).to.contain('30 November 2026').and.to.contain('30 May 2027');
    });

  it('are past when they are past where the reader is', async () => {
    const { nextReview } = bundled.provenance;
    expect(nextReview).to.equal('2027-05-30');
    const overdue = async (instant: string, zone: string) => {
      stand(instant, zone);
      const host = await show('<care-faq></care-faq>');
      return wordsOf(host).includes('was due to be checked again by 30 May 2027');
    };
    expect(await overdue('2027-05-30T12:01:00Z', 'Pacific/Auckland')).to.equal(true);
    expect(await overdue('2027-05-30T11:59:00Z', 'Pacific/Auckland')).to.equal(false);
    expect(await overdue('2027-05-31T09:59:00Z', 'Pacific/Honolulu')).to.equal(false);
    expect(await overdue('2027-05-31T10:01:00Z', 'Pacific/Honolulu')).to.equal(true);
  });

  // Each is 1 December 2026, in the calendar and the figures that the country writes.
  const written = {
    'th TH': new Intl.DateTimeFormat('th-TH', { dateStyle: 'long', timeZone: 'UTC' }),
    'fa IR': new Intl.DateTimeFormat('fa-IR', { dateStyle: 'long', timeZone: 'UTC' }),
    'th GB': new Intl.DateTimeFormat('th-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  };
  for (const [where, format] of Object.entries(written))
    it(`are written as the pack’s country does: ${where}`, async () => {
      stand('2026-11-30T23:30:00Z', 'Pacific/Auckland');
      const [lang, jurisdiction] = where.split(' ');
      const host = await show<HTMLElementTagNameMap['care-article']>(
        '<care-article></care-article>',
      );
      registerLabels(lang!, { printed: '({date})' });
      host.content = packWith({ lang, jurisdiction });
      await settled();
      const day = format.format(new Date('2026-12-01'));
      expect(wordsOf(one(host, '.printed'))).to.equal(`(${day})`);
      if (where === 'th TH') expect(day).to.contain('2569');
      if (where === 'fa IR') expect(day).to.contain('۱۴۰۵');
    });
});
