import { html, nothing } from 'lit';
import type { Checklist } from '../content/checklists.js';
import { emergencySentence } from './contact.js';
import type { Context } from './context.js';
import { statement, text } from './text.js';

/** What stands before a list, on screen and on paper, whatever is ticked. */
export function checklistAdvice(context: Context, { advice, intro }: Checklist) {
  if (intro) return html`<p part="intro">${text(context, intro)}</p>`;
  return advice
    ? html`<div part="intro">
        ${advice.map((item) => html`<p>${statement(context, item)}</p>`)}
        <p><strong>${emergencySentence(context)}</strong></p>
      </div>`
    : nothing;
}
