import { html } from 'lit';
import { countryCode } from '../content/contacts.js';
import { canonical } from '../content/language.js';
import { reviewHolds } from '../content/review.js';
import { words } from '../content/text.js';
import { formatDay, today, type Context } from './context.js';
import { keyedText } from './keyed-text.js';

/** Source and date, and who has checked it. */
export function provenanceWords(context: Context): [source: string, review: string] {
  const { labels, pack } = context;
  const { source, date, review } = pack.provenance;
  return [
    labels.source(words(source), formatDay(context, date)),
    review.status === 'reviewed' && reviewHolds(pack)
      ? labels.reviewed(words(review.reviewerRole), formatDay(context, review.date))
      : labels.unreviewed,
  ];
}

/** The last line of every widget. */
export function provenance(context: Context) {
  const [source, review] = provenanceWords(context);
  return html`<div part="provenance">
    <p>
      ${keyedText(source)} <strong>${keyedText(review)}</strong> ${context.labels.editorialMeaning}
    </p>
  </div>`;
}

/** What a reader must know before the words: another language, another country, out of date. */
export function noticeWords(context: Context): string[] {
  const { labels, pack, contacts, foreign, translated } = context;
  const { jurisdiction, provenance, lang } = pack;
  const region = countryCode(contacts.region);
  const name = (type: 'language' | 'region', code: string) => {
    try {
      return new Intl.DisplayNames(labels.lang, { type }).of(code)!;
    } catch {
      return code; // What a page calls its language need not be one.
    }
  };
  return [
    translated
      ? labels.translated(name('language', canonical(lang)))
      : foreign && labels.otherLanguage(name('language', foreign[0]), name('language', foreign[1])),
    region && region !== jurisdiction && labels.otherRegion(name('region', jurisdiction)),
    today() > provenance.nextReview && labels.overdue(formatDay(context, provenance.nextReview)),
  ].filter(Boolean) as string[];
}

/** The same, as it stands below a widget's heading. */
export function notices(context: Context) {
  return noticeWords(context).map((notice) => html`<p part="notice">${keyedText(notice)}</p>`);
}
