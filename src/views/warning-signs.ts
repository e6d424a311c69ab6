import { html, nothing, svg } from 'lit';
import { numberFor } from '../content/contacts.js';
import { ContentError } from '../content/content-error.js';
import { toDial } from '../content/telephone.js';
import type { WarningGroup, WarningLevel } from '../generated/pack.js';
import { items } from './blocks.js';
import type { Context } from './context.js';
import { heading } from './heading.js';
import { base } from './base.styles.js';
import { statement, text } from './text.js';
import { textStyles } from './text.styles.js';
import { warningStyles } from './warning-signs.styles.js';
import type { Widget } from './widget.js';

/** How fast help is needed. */
export type Level = WarningLevel['level'];

/** The levels, the most urgent first. */
export const levels: readonly Level[] = ['emergency', 'urgent', 'soon'];

// Each level has a shape of its own, so that none is told by colour alone.
const shapes: Record<Level, unknown> = {
  emergency: svg`<path d="M8 2h8l6 6v8l-6 6H8l-6-6V8zM12 7v6M12 16v1"/>`,
  urgent: svg`<path d="M12 3l10 18H2zM12 10v5M12 17v1"/>`,
  soon: svg`<circle cx="12" cy="12" r="10"/><path d="M12 7v5l4 2"/>`,
};

/** The warning signs; its state is which levels are shown. */
export const warningSignsWidget: Widget<readonly string[]> = {
  styles: [base, textStyles, warningStyles],
  requiredList: 'warningSigns',
  heading: ({ labels }) => labels.warningSigns,
  body: warningSigns,
};

/** The warning signs of a pack, one card for each level, the most urgent first. */
export function warningSigns(context: Context, shown: readonly string[]) {
  const { warningSigns = [], warningAdvice } = context.pack;
  // A misspelt level would silently leave its signs out.
  const odd = warningSigns.findIndex(({ level }) => !levels.includes(level));
  if (odd >= 0)
    throw new ContentError('invalid', 'there is no such level', `$.warningSigns[${odd}].level`);
  const cards = levels
    .filter((level) => shown.includes(level))
    .flatMap((level) => warningSigns.filter((item) => item.level === level));
  return html`
    <div part="list">${cards.map((item) => card(context, item))}</div>
    ${
      warningAdvice &&
      html`<ul>
        ${items(context, warningAdvice)}
      </ul>`
    }
  `;
}

function card(context: Context, { level, groups }: WarningLevel) {
  const { labels } = context;
  return html`<section part="card" class="card ${level}">
    <div class="band">
      <svg viewBox="0 0 24 24" aria-hidden="true">${shapes[level]}</svg>
      ${heading(
        context.level + 1,
        html`<span class="level">${labels[level]}<span class="visually-hidden">: </span></span>
          ${labels[`${level}Timing`]}`,
      )}
    </div>
    ${groups.map((item) => group(context, level, item))}
  </section>`;
}

function group(context: Context, level: Level, { who, action, steps, signs }: WarningGroup) {
  const number = level === 'emergency' ? numberFor('emergency', context.contacts) : undefined;
  return html`<div part="item" class="group">
    ${who && html`<p class="who">${text(context, who)}</p>`}
    <p class="action">${statement(context, action)}</p>
    ${
      number && !who
        ? html`<p>
            <a part="button" class="call" href="tel:${toDial(number)}"
              >${context.labels.call(number)}</a
            >
          </p>`
        : nothing
    }
    ${
      steps &&
      html`<ol>
        ${items(context, steps)}
      </ol>`
    }
    <p>${context.labels.ifAnyOfThese}</p>
    <ul>
      ${items(context, signs)}
    </ul>
  </div>`;
}
