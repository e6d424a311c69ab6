import { html } from 'lit';
import { countryCode } from '../content/contacts.js';
import { formatDay, today } from '../content/day.js';
import { COUNTRIES } from '../content/english.js';
import { canonical } from '../content/language.js';
import { isOutdated } from '../content/services.js';
import { words } from '../content/text.js';
import type { Pack, Service } from '../generated/pack.js';
import type { Context } from './context.js';
import { copied } from './copies.js';
import { reviewLabels, type Label } from './reviewers.js';
import { sentence } from './sources.js';
import { keyedUi, ui, uiText } from './ui.js';

/** Source and date, the country that it was written for, and who has checked what is shown. */
function origin(context: Context): Label[] {
  const { labels, pack } = context;
  const { source, date } = pack.provenance;
  const on = formatDay(context, date, labels.lang);
  return [
    ['source', { source: words(source), date: on }],
    ...(isForAll(pack) ? [] : [['writtenFor', { country: countryName(context) }] as Label]),
    ...reviewLabels(context),
  ];
}

/** The same of one part, as plain words. */
export function provenanceWords(outer: Context, part: string): string[] {
  const nothing = { terms: new Set<string>(), services: new Set<Service>() };
  const context = { ...outer, ...nothing, parts: new Set([part]) };
  return origin(context).map((label) => uiText(context, ...label));
}

/** The last line of every widget, and what the whole pack rests on. */
export function provenance(outer: Context) {
  const said = origin(outer);
  const name = said.map((label) => uiText(outer, ...label)).join(' ');
  return copied(outer, name, (context) => {
    const [source, ...others] = said;
    return html`<div part="provenance">
      <p>
        ${ui(context, ...source!)} ${others.map((label) => html`${emphasised(context, label)} `)}
        ${sentence(context, [context.pack])}
      </p>
    </div>`;
  });
}

function emphasised(context: Context, label: Label) {
  const words = ui(context, ...label);
  return /reviewed/.test(label[0]) ? html`<strong>${words}</strong>` : words;
}

const isForAll = ({ jurisdiction }: Pack) => jurisdiction === '001';

const countryName = ({ labels: { lang }, pack: { jurisdiction } }: Context) =>
  (lang === 'en' && COUNTRIES[jurisdiction]) || displayName(lang, 'region', jurisdiction);

function displayName(lang: string, type: 'language' | 'region', code: string): string {
  try {
    return new Intl.DisplayNames(lang, { type }).of(code)!;
  } catch {
    return code; // What a page calls its language need not be one.
  }
}

/** What a reader must know before the words: another language, another country, out of date. */
function known(context: Context): Label[] {
  const { labels, pack, contacts, foreign, translated, services } = context;
  const { jurisdiction, provenance, lang } = pack;
  const region = countryCode(contacts.region);
  const elsewhere = region && !isForAll(pack) && region !== jurisdiction;
  const outdated = [...services].filter((service) => isOutdated(service, today()));
  const oldest = outdated.map(({ checked }) => checked).sort()[0];
  const on = (date: string) => formatDay(context, date, labels.lang);
  const language = (code: string) => displayName(labels.lang, 'language', code);
  const [asked, shown] = foreign?.map(language) ?? [];
  const found: (Label | false | undefined)[] = [
    translated
      ? ['translated', { original: language(canonical(lang)) }]
      : foreign && ['otherLanguage', { asked, shown }],
    !!elsewhere && ['otherRegion', { country: countryName(context) }],
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
