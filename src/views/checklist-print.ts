import { html, nothing } from 'lit';
import type { Checklist } from '../content/checklists.js';
import type { Printout } from '../dom/print.js';
import type { ListItem } from '../generated/pack.js';
import type { LabelKey } from '../labels/labels.js';
import type { TickList } from '../state/tick-list.js';
import { base } from './base.styles.js';
import { checklistAdvice } from './checklist-advice.js';
import { checklistStyles } from './checklist.styles.js';
import type { Context } from './context.js';
import { heading } from './heading.js';
import { printout } from './printout.js';
import { ui } from './ui.js';
import type { Widget } from './widget.js';

/** The advice, the emergency line and the reader's list with its notes, for paper. */
export function printedList(context: Context, list: Checklist, ticks: TickList): Printout {
  const widget: Widget = {
    styles: [base, checklistStyles],
    heading: (outer) => ui(outer, ...list.heading),
    body: (outer) => {
      outer.parts.add(list.part);
      return html`${checklistAdvice(outer, list)}
        ${ownItems({ ...outer, level: outer.level + 1 }, list, ticks)}
        <div class="lines"></div>`;
    },
  };
  return printout(widget, context, undefined);
}

/** The reader's list, to stand at the end of a leaflet; nothing where nothing is ticked. */
export function printedOwnList(context: Context, list: Checklist | undefined, ticks: TickList) {
  return list && ticks.of(list.items).length ? ownItems(context, list, ticks) : nothing;
}

function ownItems(context: Context, { own, items }: Checklist, ticks: TickList) {
  return html`${heading(context.level, ui(context, ...own))}
    <ul class="mine">
      ${ticks.of(items).map((item) => ownItem(context, item, ticks))}
    </ul>`;
}

// What was not written on the screen can be written on the line by hand.
function ownItem(context: Context, { id, text }: ListItem, ticks: TickList) {
  const { start, note } = ticks.noteOf(id);
  const line = (label: LabelKey, written: string) =>
    html`<p class="note">${ui(context, label)}<span class="written">${written}</span></p>`;
  return html`<li>
    ${text}
    ${
      ticks.notes && !context.brief
        ? html`${ticks.dated ? line('whenDidItStart', start) : nothing} ${line('note', note)}`
        : nothing
    }
  </li>`;
}
