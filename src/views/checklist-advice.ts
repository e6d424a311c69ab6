import { html, nothing } from 'lit';
import type { Checklist } from '../content/checklists.js';
import { emergencySentence } from './contact.js';
import { hrefTo, type Context } from './context.js';
import { statement, text } from './text.js';
import { ui } from './ui.js';
import { emergencySigns, warningSignsKey } from './warning-signs.js';

/** What stands before a list, on screen and on paper, whatever is ticked. */
export function checklistAdvice(context: Context, { advice, intro }: Checklist) {
  if (intro) return html`<p part="intro">${text(context, intro)}</p>`;
  return advice
    ? html`<div part="intro">
        ${advice.map((item) => html`<p>${statement(context, item)}</p>`)}
        <p><strong>${emergencySentence(context)}</strong></p>
        ${context.forPrint || !hasEmergency(context) ? nothing : signs(context)}
      </div>`
    : nothing;
}

const hasEmergency = ({ pack }: Context) =>
  pack.warningSigns?.some(({ level }) => level === 'emergency');

// The signs stand on the page, or else those of an emergency stand here.
function signs(context: Context) {
  const key = warningSignsKey(context);
  return context.isOnPage(key)
    ? html`<p><a href=${hrefTo(key)} data-to=${key}>${ui(context, 'seeWarningSigns')}</a></p>`
    : emergencySigns(context);
}
