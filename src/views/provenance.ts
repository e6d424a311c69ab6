import { html } from 'lit';
import { countryCode } from '../content/contacts.js';
import { canonical } from '../content/language.js';
import { reviewHolds } from '../content/review.js';
import { isOutdated } from '../content/services.js';
import { words } from '../content/text.js';
import type { Slots } from '../labels/fill.js';
import type { LabelKey } from '../labels/labels.js';
import { formatDay, today, type Context } from './context.js';
import { sentence } from './sources.js';
import { keyedUi, uiText } from './ui.js';

type Label = [key: LabelKey, slots?: Slots];

/** Source and date, and who has checked it. */
function origin(context: Context): [source: Label, review: Label] {
  const { labels, pack } = context;
  const { source, date, review } = pack.provenance;
  const on = (date: string) => formatDay(context, date, labels.lang);
  return [
    ['source', { source: words(source), date: on(date) }],
    review.status === 'reviewed' && reviewHolds(pack)
      ? ['reviewed', { role: words(review.reviewerRole), date: on(review.date) }]
      : ['unreviewed'],
  ];
}

/** The same as plain words. */
export function provenanceWords(context: Context): string[] {
  return origin(context).map((label) => uiText(context, ...label));
}

/** Who has checked it. */
export const reviewLine = (context: Context) => keyedUi(context, ...origin(context)[1]);

/** The last line of every widget, and what the whole pack rests on. */
export function provenance(context: Context) {
  const [source, review] = origin(context);
  return html`<div part="provenance">
    <p>
      ${keyedUi(context, ...source)} <strong>${keyedUi(context, ...review)}</strong>
      ${sentence(context, [context.pack])}
    </p>
  </div>`;
}

/** What a reader must know before the words: another language, another country, out of date. */
function known(context: Context): Label[] {
  const { labels, pack, contacts, foreign, translated, services } = context;
  const { jurisdiction, provenance, lang } = pack;
  const region = countryCode(contacts.region);
  const elsewhere = region && jurisdiction !== '001' && region !== jurisdiction;
  const outdated = [...services].filter((service) => isOutdated(service, today()));
  const oldest = outdated.map(({ checked }) => checked).sort()[0];
  const on = (date: string) => formatDay(context, date, labels.lang);
  const name = (type: 'language' | 'region', code: string) => {
    try {
      return new Intl.DisplayNames(labels.lang, { type }).of(code)!;
    } catch {
      return code; // What a page calls its language need not be one.
    }
  };
  const [asked, shown] = foreign?.map((code) => name('language', code)) ?? [];
  const found: (Label | false | undefined)[] = [
    translated
      ? ['translated', { original: name('language', canonical(lang)) }]
      : foreign && ['otherLanguage', { asked, shown }],
    !!elsewhere && ['otherRegion', { country: name('region', jurisdiction) }],
    today() > provenance.nextReview && ['overdue', { date: on(provenance.nextReview) }],
    !!oldest && ['serviceOld', { date: on(oldest) }],
  ];
  return found.filter((label) => !!label);
}

/** The same as plain words. */
export function noticeWords(context: Context): string[] {
  return known(context).map((label) => uiText(context, ...label));
}

/** The same, as it stands below a widget's heading. */
export function notices(context: Context) {
  return known(context).map((label) => html`<p part="notice">${keyedUi(context, ...label)}</p>`);
}
