import { html } from 'lit';
import { primary } from '../content/language.js';
import { day, type Context } from './context.js';
import { words } from './text.js';

/** The last line of every widget: source, date, who has checked it. */
export function provenance(context: Context) {
  const { labels } = context;
  const { source, date, review } = context.pack.provenance;
  return html`<footer part="provenance">
    <p>
      ${labels.source(words(source), day(context, date))}
      <strong>
        ${
          review.status === 'reviewed'
            ? labels.reviewed(words(review.reviewerRole), day(context, review.date))
            : labels.unreviewed
        }
      </strong>
      <span class="about-marks">${labels.editorialMeaning}</span>
    </p>
  </footer>`;
}

/** What a reader must know before the words: another language, another country, out of date. */
export function notices(context: Context, askedLang: string) {
  const { labels, pack, calls } = context;
  const { jurisdiction, provenance, lang } = pack;
  const region = calls.region?.toUpperCase().split('-', 1)[0];
  const name = (type: 'language' | 'region', code: string) =>
    new Intl.DisplayNames(labels.lang, { type, fallback: 'code' }).of(code) ?? code;
  return [
    primary(askedLang) !== primary(lang) &&
      labels.otherLanguage(name('language', askedLang), name('language', lang)),
    region && region !== jurisdiction && labels.otherRegion(name('region', jurisdiction)),
    new Date() > new Date(`${provenance.nextReview}T23:59:59Z`) &&
      labels.overdue(day(context, provenance.nextReview)),
  ]
    .filter(Boolean)
    .map((notice) => html`<p part="notice">${notice}</p>`);
}
