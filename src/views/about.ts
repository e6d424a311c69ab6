import { html, nothing } from 'lit';
import { formatDay } from '../content/day.js';
import { words } from '../content/text.js';
import { base } from './base.styles.js';
import type { LabelKey } from '../labels/labels.js';
import { version } from '../generated/version.js';
import type { Context } from './context.js';
import { reviewers } from './reviewers.js';
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

/** Who stands behind the words, how they were made, who has checked them and when, and what they are not. */
export function about(context: Context) {
  const { pack } = context;
  const { disclaimer, evidence, making, report, adaptedFrom, ...said } = pack.provenance;
  context.parts.add('pack');
  const entry = (name: LabelKey, ...values: unknown[]) => {
    const there = values.filter(Boolean);
    const several = there.length > 1;
    return there.length
      ? html`<dt>${ui(context, name)}</dt>
          <dd>${several ? there.map((value) => html`<p>${value}</p> `) : there}</dd>`
      : nothing;
  };
  const plain = (value: string | undefined) => value && words(value);
  const address = report?.link;
  return html`<p>${text(context, disclaimer)}</p>
    <dl>
      ${entry('intendedUse', plain(said.intendedUse))} ${entry('sourceName', words(said.source))}
      ${entry('owner', plain(said.owner))} ${entry('writtenBy', words(said.authorRole))}
      ${entry(
        'adaptedFrom',
        ...(adaptedFrom ?? []).map(
          ({ title, url, changes }) =>
            html`${url ? link(context, url, title) : words(title)}. ${words(changes)}`,
        ),
      )}
      ${entry('making', ...[making?.people, making?.testing, making?.inequalities].map(plain))}
      ${
        evidence &&
        entry(
          'evidence',
          ui(context, 'searched', { date: formatDay(context, evidence.searched) }),
          words(evidence.where),
          words(evidence.graded),
        )
      }
      ${entry('interests', plain(said.interests))} ${entry('funding', plain(said.funding))}
      ${entry('checkedBy', ...reviewers(context))} ${entry('dated', formatDay(context, said.date))}
      ${entry('nextReview', formatDay(context, said.nextReview))}
      ${entry('versions', ui(context, 'versionWords', { content: words(pack.version), library: version }))}
      ${entry('licence', words(said.licence))}
      ${entry(
        'report',
        plain(report?.text),
        address && link(context, address, address.replace(/^(https:\/\/|mailto:)/, '')),
      )}
    </dl>`;
}
