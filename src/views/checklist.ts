import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { symptoms, type Checklist } from '../content/checklists.js';
import { words } from '../content/text.js';
import type { ListItem, Symptom } from '../generated/pack.js';
import type { LabelKey } from '../labels/labels.js';
import type { TickList } from '../state/tick-list.js';
import { checklistAdvice } from './checklist-advice.js';
import { printedList } from './checklist-print.js';
import { checklistStyles } from './checklist.styles.js';
import { listAsText } from './checklist-text.js';
import type { Context } from './context.js';
import { heading } from './heading.js';
import { printStatus } from './print-status.js';
import { basis, partOf, partSources } from './sources.js';
import { ui, uiText } from './ui.js';
import { warningSignsWidget } from './warning-signs.js';
import type { Widget } from './widget.js';

/** The symptoms to tick; its state is what is ticked. */
export const checklistWidget: Widget<TickList> = {
  styles: [...warningSignsWidget.styles, checklistStyles],
  requiredList: 'symptoms',
  heading: (context) => ui(context, 'symptomChecklist'),
  body: (context, ticks) => checklist(context, symptoms(context.pack)!, ticks),
};

/**
 * Boxes to tick, and the reader's own list; on paper that stands elsewhere. Outside that list nothing
 * depends on what is ticked.
 */
export function checklist(outer: Context, list: Checklist, ticks: TickList) {
  const context = partOf(outer, list);
  context.parts.add(list.part);
  return html`
    ${checklistAdvice(context, list)}
    <fieldset part="list" ?disabled=${ticks.disabled}>
      <legend>${ui(context, ...list.legend)}</legend>
      ${list.items.map((item) => row(context, item, ticks))}
    </fieldset>
    ${partSources(context)} ${context.forPrint ? nothing : ownList(context, list, ticks)}
  `;
}

function row(context: Context, item: ListItem | Symptom, ticks: TickList) {
  const { id, text, hint } = item;
  const level = 'level' in item && item.level;
  const tick = (event: Event) => ticks.tick(id, (event.target as HTMLInputElement).checked);
  return html`<div part="item" class="row">
    <label>
      <input type="checkbox" autocomplete="off" .checked=${ticks.has(id)} @change=${tick} />
      <span
        >${words(text)}${hint && html`<small>${words(hint)}</small>`}${
          level ? html`<small><strong>${ui(context, `${level}Timing`)}</strong></small>` : nothing
        }</span
      >
    </label>
    ${basis(context, item)}
  </div>`;
}

function ownList(context: Context, list: Checklist, ticks: TickList) {
  const button = (label: LabelKey, action: () => void, disabled = false) =>
    html`<button part="button" type="button" ?disabled=${disabled} @click=${action}>
      ${ui(context, label)}
    </button>`;
  const clear = () => {
    ticks.clear();
    ticks.changed();
  };
  const text = () => listAsText(context, list, ticks);
  const title = uiText(context, ...list.own);
  return html`<section part="card" class="my-list">
    ${heading(context.level + 1, ui(context, ...list.own))}
    <p>${ui(context, 'myListHint')}</p>
    <ul ?hidden=${!ticks.of(list.items).length}>
      ${list.items.map((item) => ownItem(context, item, ticks))}
    </ul>
    <div class="lines"></div>
    <p class="tools">
      ${button('print', () => ticks.print(printedList(context, list, ticks)))}
      ${button('copy', () => void ticks.copy(text()))} ${button('clear', clear, ticks.disabled)}
    </p>
    ${printStatus(context, statusLabel(ticks), title, ticks.refused ? text() : undefined, ticks.again)}
  </section>`;
}

function statusLabel({ status, refused }: TickList): LabelKey | undefined {
  const labels = { updated: 'listUpdated', copied: 'listCopied', refused: 'copyRefused' } as const;
  return status ? labels[status] : refused ? 'printRefused' : undefined;
}

// Each item keeps its own place in the list, empty while it is not ticked: what stood for another
// is never written over.
function ownItem(context: Context, { id, text }: ListItem, ticks: TickList) {
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
                      ${ui(context, 'whenDidItStart')}
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
                ${ui(context, 'note')}
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
