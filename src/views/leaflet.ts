// What the leaflet and its short version have in common.
import { html } from 'lit';
import { checklists, ownChecklist, questionsToAsk, symptoms } from '../content/checklists.js';
import { formatDay, today } from '../content/day.js';
import type { TickLists } from '../state/tick-list.js';
import { printedOwnList } from './checklist-print.js';
import { contact } from './contact.js';
import type { Context } from './context.js';
import { heading } from './heading.js';
import { partOf, partSources } from './sources.js';
import { bullets } from './text.js';
import { ui } from './ui.js';

/** The top of the leaflet: whose it is and whom to call; on paper only. */
export function masthead(context: Context, siteName: string | undefined) {
  return html`<p class="masthead">
    <strong>${siteName}</strong>
    ${context.contacts.helpline && html`<span>${contact(context, 'helpline')}</span>`}
  </p>`;
}

/** What the pack wants every reader to take along. */
export function keyPoints(outer: Context) {
  const { keyPoints } = outer.pack;
  outer.parts.add('keyPoints');
  const context = partOf(outer);
  return (
    keyPoints &&
    html`<div class="callout">
      ${heading(context.level, ui(context, 'keyPoints'))} ${bullets(context, keyPoints)}
      ${partSources(context)}
    </div>`
  );
}

/** What the reader has ticked in every list of the pack, for paper. */
export function ownLists(context: Context, ticks: TickLists) {
  const { pack } = context;
  return html`${printedOwnList(context, symptoms(pack), ticks.symptoms)}
  ${printedOwnList(context, questionsToAsk(pack), ticks.questionsToAsk)}
  ${checklists(pack).map((list) => printedOwnList(context, ownChecklist(list), ticks.own(list.id)))}`;
}

/** The last line on paper. */
export function printedOn(context: Context) {
  const date = formatDay(context, today(), context.labels.lang);
  return html`<p class="printed">${ui(context, 'printed', { date })}</p>`;
}
