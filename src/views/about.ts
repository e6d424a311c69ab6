import { html } from 'lit';
import { words } from '../content/text.js';
import { base } from './base.styles.js';
import type { LabelKey } from '../labels/labels.js';
import { version } from '../generated/version.js';
import { formatDay, type Context } from './context.js';
import { reviewLine } from './provenance.js';
import { link } from './links.js';
import { text } from './text.js';
import { ui } from './ui.js';
import { textStyles } from './text.styles.js';
import type { Widget } from './widget.js';

/** Where the words come from. */
export const aboutWidget: Widget = {
  styles: [base, textStyles],
  heading: (context) => ui(context, 'about'),
  body: about,
};

/** Who stands behind the words, who has checked them and when, and what they are not. */
export function about(context: Context) {
  const { pack } = context;
  const { source, adaptedFrom, authorRole, date, nextReview, licence, disclaimer } =
    pack.provenance;
  const entry = (name: LabelKey, value: unknown) =>
    html`<dt>${ui(context, name)}</dt>
      <dd>${value}</dd>`;
  return html`<p>${text(context, disclaimer)}</p>
    <dl>
      ${entry('sourceName', words(source))} ${entry('writtenBy', words(authorRole))}
      ${
        adaptedFrom &&
        entry(
          'adaptedFrom',
          adaptedFrom.map(
            ({ title, url, changes }) =>
              html`<p>${url ? link(context, url, title) : words(title)}. ${words(changes)}</p>`,
          ),
        )
      }
      ${entry('checkedBy', reviewLine(context))} ${entry('dated', formatDay(context, date))}
      ${entry('nextReview', formatDay(context, nextReview))}
      ${entry('versions', ui(context, 'versionWords', { content: words(pack.version), library: version }))}
      ${entry('licence', words(licence))}
    </dl>`;
}
