import { html, nothing, svg } from 'lit';
import { ContentError } from '../content/content-error.js';
import { words } from '../content/text.js';
import type { WarningGroup, WarningLevel } from '../generated/pack.js';
import { anchorKey, type Context } from './context.js';
import { copied } from './copies.js';
import { emergencyAction } from './emergency-action.js';
import { heading } from './heading.js';
import { base } from './base.styles.js';
import { reviewLabels } from './reviewers.js';
import { blockBasis, partOf, partSources, partSourcesWithin } from './sources.js';
import { bullets, items, statement, text } from './text.js';
import { textStyles } from './text.styles.js';
import { warningStyles } from './warning-signs.styles.js';
import { keyedUi, ui } from './ui.js';
import type { Widget } from './widget.js';

/** How fast help is needed. */
export type Level = WarningLevel['level'];

/** The levels, the most urgent first. */
export const levels: readonly Level[] = ['emergency', 'urgent', 'soon', 'routine'];

// Each level has a shape of its own, so that none is told by colour alone.
const shapes: Record<Level, unknown> = {
  emergency: svg`<path d="M8 2h8l6 6v8l-6 6H8l-6-6V8zM12 7v6M12 16v1"/>`,
  urgent: svg`<path d="M12 3l10 18H2zM12 10v5M12 17v1"/>`,
  soon: svg`<circle cx="12" cy="12" r="10"/><path d="M12 7v5l4 2"/>`,
  routine: svg`<path d="M3 3h18v18H3zM12 7v1M12 11v6"/>`,
};

/** The warning signs; its state is which levels are shown. */
export const warningSignsWidget: Widget<readonly string[]> = {
  styles: [base, textStyles, warningStyles],
  requiredList: 'warningSigns',
  heading: (context) => ui(context, 'warningSigns'),
  body: warningSigns,
};

/** The warning signs of a pack, one card for each level, the most urgent first. */
export function warningSigns(outer: Context, shown: readonly string[]) {
  const context = partOf(outer);
  const { warningSigns = [], warningAdvice } = context.pack;
  context.parts.add('warningAdvice');
  // A misspelt level would silently leave its signs out.
  const odd = warningSigns.findIndex(({ level }) => !levels.includes(level));
  if (odd >= 0)
    throw new ContentError('invalid', 'there is no such level', `$.warningSigns[${odd}].level`);
  const cards = levels
    .filter((level) => shown.includes(level))
    .flatMap((level) => warningSigns.filter((item) => item.level === level));
  return html`
    <div part="list" tabindex="-1" data-anchor=${warningSignsKey(context)}>
      ${cards.map((item) => copied(context, item, (context) => card(context, item)))}
    </div>
    ${bullets(context, warningAdvice)} ${partSources(context, (judged) => urgency(context, judged))}
  `;
}

// What the urgency rests on is said once for all, with who has checked it.
function urgency(context: Context, judged: boolean) {
  const label =
    judged || context.pack.basis === 'consensus' ? 'urgencyConsensus' : 'urgencySources';
  const agreed = reviewLabels(context, (part) => part.startsWith('warningSigns.'));
  return html`${ui(context, label)} ${agreed.map((line) => html`${keyedUi(context, ...line)} `)}`;
}

/** The address by which a checklist finds the warning signs of its pack on the page. */
export const warningSignsKey = (context: Context) => anchorKey(context, '_warning-signs');

/** The signs of an emergency in short: for a page that has no warning signs. */
export function emergencySigns(context: Context) {
  const item = context.pack.warningSigns?.find(({ level }) => level === 'emergency');
  context.parts.add('warningSigns.emergency');
  return html`<div class="callout">
    ${heading(context.level + 1, item?.title ? words(item.title) : ui(context, 'emergencyTiming'))}
    ${item?.groups.map(
      ({ title, who, action, signs, ...rests }) =>
        html`<p>
            ${title && words(title)} ${who && text(context, who)}
            ${action && html`<strong>${statement(context, action)}</strong>`}
          </p>
          ${bullets(context, signs)} ${blockBasis(context, rests)}`,
    )}
    ${item && blockBasis(context, item)}
  </div>`;
}

function card(outer: Context, item: WarningLevel) {
  const context = partOf(outer, item);
  return html`<section part="card" class="card ${item.level}">
    ${band(context, item, context.level + 1)}
    ${item.groups.map((group) => groupBody(context, item, group, context.level + 2))}
    ${partSourcesWithin(outer, context)}
  </section>`;
}

/** One group of signs by itself, under the band of its level. */
export function group(outer: Context, item: WarningLevel, group: WarningGroup) {
  const context = partOf(outer, item);
  return html`<section part="card" class="card ${item.level}">
    ${band(context, item, context.level + 1)} ${groupBody(context, item, group, context.level + 2)}
    ${partSourcesWithin(outer, context)}
  </section>`;
}

// The level is always said and shown, whatever the pack's own title.
function band(context: Context, { level, title }: WarningLevel, headingLevel: number) {
  context.parts.add(`warningSigns.${level}`);
  return html`<div class="band">
    <svg viewBox="0 0 24 24" aria-hidden="true">${shapes[level]}</svg>
    ${heading(
      headingLevel,
      html`<span class="level">${ui(context, level)}<span class="visually-hidden">: </span></span>
        ${title ? words(title) : ui(context, `${level}Timing`)}`,
    )}
  </div>`;
}

function groupBody(outer: Context, item: WarningLevel, group: WarningGroup, level: number) {
  const context = partOf(outer, group);
  const { title, who, action, steps, intro, signs, after } = group;
  return html`<div part="item" class="group ${signs && signs.length > 3 ? 'long' : ''}">
    ${title && heading(level, words(title))}
    ${who && html`<p class="who">${text(context, who)}</p>`}
    ${
      item.level === 'emergency'
        ? emergencyAction(context, group)
        : action && html`<p class="action">${statement(context, action)}</p>`
    }
    ${
      steps &&
      html`<ol>
        ${items(context, steps)}
      </ol>`
    }
    ${
      signs &&
      html`<p>
          ${intro ? text(context, intro) : ui(context, 'ifAnyOfThese', { count: signs.length })}
        </p>
        ${bullets(context, signs)}`
    }
    ${context.brief ? nothing : after?.map((item) => html`<p>${statement(context, item)}</p>`)}
    ${partSourcesWithin(outer, context)}
  </div>`;
}
