import { html } from 'lit';
import { words } from '../content/text.js';
import { base } from './base.styles.js';
import { version } from '../generated/version.js';
import { formatDay, type Context } from './context.js';
import { provenanceWords } from './provenance.js';
import { keyedText } from './keyed-text.js';
import { link, text } from './text.js';
import { textStyles } from './text.styles.js';
import type { Widget } from './widget.js';

/** Where the words come from. */
export const aboutWidget: Widget = {
  styles: [base, textStyles],
  heading: ({ labels }) => labels.about,
  body: about,
};

/** Who stands behind the words, who has checked them and when, and what they are not. */
export function about(context: Context) {
  const { labels, pack } = context;
  const { source, adaptedFrom, authorRole, date, nextReview, licence, disclaimer } =
    pack.provenance;
  const entry = (name: string, value: unknown) =>
    html`<dt>${name}</dt>
      <dd>${value}</dd>`;
  return html`<p>${text(context, disclaimer)}</p>
    <dl>
      ${entry(labels.sourceName, words(source))} ${entry(labels.writtenBy, words(authorRole))}
      ${
        adaptedFrom &&
        entry(
          labels.adaptedFrom,
          adaptedFrom.map(
            ({ title, url, changes }) =>
              html`<p>${url ? link(context, url, title) : words(title)}. ${words(changes)}</p>`,
          ),
        )
      }
      ${entry(labels.checkedBy, keyedText(provenanceWords(context)[1]))}
      ${entry(labels.dated, formatDay(context, date))}
      ${entry(labels.nextReview, formatDay(context, nextReview))}
      ${entry(labels.versions, labels.versionWords(words(pack.version), version))}
      ${entry(labels.licence, words(licence))}
    </dl>`;
}
