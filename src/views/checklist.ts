import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { symptoms, type Checklist } from '../content/checklists.js';
import { words } from '../content/text.js';
import type { ListItem } from '../generated/pack.js';
import type { Labels } from '../labels/labels.js';
import type { TickList } from '../state/tick-list.js';
import { base } from './base.styles.js';
import { checklistAdvice } from './checklist-advice.js';
import { printedList } from './checklist-print.js';
import { checklistStyles } from './checklist.styles.js';
import { listAsText } from './checklist-text.js';
import type { Context } from './context.js';
import { heading } from './heading.js';
import { printStatus } from './print-status.js';
import { basis } from './text.js';
import { textStyles } from './text.styles.js';
import type { Widget } from './widget.js';

/** The symptoms to tick; its state is what is ticked. */
export const checklistWidget: Widget<TickList> = {
  styles: [base, textStyles, checklistStyles],
  requiredList: 'symptoms',
  heading: ({ labels }) => labels.symptomChecklist,
  body: (context, ticks) => checklist(context, symptoms(context.pack)!, ticks),
};

/**
 * Boxes to tick, and the reader's own list; on paper that stands elsewhere. Outside that list nothing
 * depends on what is ticked.
 */
export function checklist(context: Context, list: Checklist, ticks: TickList) {
  return html`
    ${checklistAdvice(context, list)}
    <fieldset part="list" ?disabled=${ticks.disabled}>
      <legend>${context.labels[list.legend]}</legend>
      ${list.items.map((item) => row(context, item, ticks))}
    </fieldset>
    ${context.forPrint ? nothing : ownList(context, list, ticks)}
  `;
}

function row(context: Context, item: ListItem, ticks: TickList) {
  const { id, text, hint } = item;
  const tick = (event: Event) => ticks.tick(id, (event.target as HTMLInputElement).checked);
  return html`<div part="item" class="row">
    <label>
      <input type="checkbox" autocomplete="off" .checked=${ticks.has(id)} @change=${tick} />
      <span>${words(text)}${hint && html`<small>${words(hint)}</small>`}</span>
    </label>
    <span class="basis">${basis(context, item)}</span>
  </div>`;
}

function ownList(context: Context, list: Checklist, ticks: TickList) {
  const { labels, level } = context;
  const button = (label: string, action: () => void, disabled = false) =>
    html`<button part="button" type="button" ?disabled=${disabled} @click=${action}>
      ${label}
    </button>`;
  const clear = () => {
    ticks.clear();
    ticks.changed();
  };
  const text = () => listAsText(context, list, ticks);
  const title = labels[list.own];
  return html`<section part="card" class="my-list">
    ${heading(level + 1, title)}
    <p>${labels.myListHint}</p>
    <ul ?hidden=${!ticks.of(list.items).length}>
      ${list.items.map((item) => ownItem(context, item, ticks))}
    </ul>
    <div class="lines"></div>
    <p class="tools">
      ${button(labels.print, () => ticks.print(printedList(context, list, ticks)))}
      ${button(labels.copy, () => void ticks.copy(text()))}
      ${button(labels.clear, clear, ticks.disabled)}
    </p>
    ${printStatus(statusWords(labels, ticks), title, ticks.refused ? text() : undefined)}
  </section>`;
}

// The same words again are announced again only if something differs: a space that is not seen.
function statusWords(labels: Labels, { status, again, refused }: TickList): string {
  const { listUpdated: updated, listCopied: copied, copyRefused } = labels;
  const told = status
    ? { updated, copied, refused: copyRefused }[status]
    : refused
      ? labels.printRefused
      : '';
  return again ? `${told}\u00a0` : told;
}

// Each item keeps its own place in the list, empty while it is not ticked: what stood for another
// is never written over.
function ownItem({ labels }: Context, { id, text }: ListItem, ticks: TickList) {
  if (!ticks.has(id)) return nothing;
  const { start, note } = ticks.noteOf(id);
  const value = (event: Event) => (event.target as HTMLInputElement).value;
  const leave = () => ticks.leave();
  return html`<li>
    ${text}
    ${
      ticks.notes
        ? keyed(
            ticks.notesKey,
            html`<div class="notes" role="group" aria-label=${text}>
              ${
                ticks.dated
                  ? html`<label>
                      ${labels.whenDidItStart}
                      <input
                        part="field"
                        autocomplete="off"
                        ?disabled=${ticks.disabled}
                        .value=${start}
                        @input=${(event: Event) => ticks.write(id, { start: value(event) })}
                        @change=${leave}
                      />
                    </label>`
                  : nothing
              }
              <label>
                ${labels.note}
                <textarea
                  part="field"
                  rows="2"
                  autocomplete="off"
                  ?disabled=${ticks.disabled}
                  .value=${note}
                  @input=${(event: Event) => ticks.write(id, { note: value(event) })}
                  @change=${leave}
                ></textarea>
              </label>
            </div>`,
          )
        : nothing
    }
  </li>`;
}
