import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TickList } from '../behaviours/tick-list.js';
import type { ListItem, Statement } from '../generated/pack.js';
import { emergencySentence } from './contact.js';
import { day, type Context } from './context.js';
import { heading } from './heading.js';
import { plain, plainEmergency } from './plain.js';
import { provenance } from './provenance.js';
import { basis, statement, words } from './text.js';

/** What a list of boxes consists of. */
export interface Checklist {
  /** The question that the boxes answer. */
  legend: string;
  /** Stands before the first box, whatever is ticked. */
  advice: readonly Statement[];
  items: readonly ListItem[];
}

/** Boxes to tick, and the reader's own list. Outside that list nothing depends on what is ticked. */
export function checklist(context: Context, list: Checklist, ticks: TickList) {
  return html`
    <div part="intro">${advice(context, list)}</div>
    <fieldset part="list" ?disabled=${ticks.disabled}>
      <legend>${list.legend}</legend>
      ${list.items.map((item) => row(context, item, ticks))}
    </fieldset>
    ${sheet(context, list, ticks)}
  `;
}

/** What is said before the first box, on screen, on paper and in the copied text. */
export function advice(context: Context, list: Checklist) {
  return html`${list.advice.map((item) => html`<p>${statement(context, item)}</p>`)}
    <p class="emergency-line"><strong>${emergencySentence(context)}</strong></p>`;
}

function row(context: Context, item: ListItem, ticks: TickList) {
  return html`<div part="item" class="row">
    <label>
      <input
        type="checkbox"
        autocomplete="off"
        .checked=${live(ticks.has(item.id))}
        @change=${(event: Event) => ticks.tick(item.id, (event.target as HTMLInputElement).checked)}
      />
      <span
        >${words(item.text)}${item.hint ? html`<small>${words(item.hint)}</small>` : nothing}</span
      >
    </label>
    <span class="basis">${basis(context, item)}</span>
  </div>`;
}

function sheet(context: Context, list: Checklist, ticks: TickList) {
  const { labels } = context;
  return html`<section part="card" class="sheet">
    ${heading(context.level + 1, labels.myList)}
    <p>${labels.myListHint}</p>
    <ul class="mine">
      ${list.items
        .filter(({ id }) => ticks.has(id))
        .map(
          (item) =>
            html`<li>
              ${words(item.text)}${ticks.notes ? notes(context, item, ticks) : nothing}
            </li>`,
        )}
    </ul>
    <p class="tools">
      <button part="button" type="button" @click=${ticks.print}>${labels.print}</button>
      <button part="button" type="button" @click=${ticks.copy}>${labels.copy}</button>
      <button part="button" type="button" @click=${ticks.clearByReader}>${labels.clear}</button>
    </p>
    <p role="status">${ticks.said ? labels[ticks.said] : nothing}</p>
    ${
      ticks.said === 'copyRefused'
        ? html`<textarea
            part="field"
            readonly
            rows="8"
            aria-label=${labels.myList}
            .value=${ticks.toText()}
          ></textarea>`
        : nothing
    }
  </section>`;
}

function notes({ labels }: Context, { id, text }: ListItem, ticks: TickList) {
  const { start, note } = ticks.noteOf(id);
  const field = (kind: 'start' | 'note') => (event: Event) =>
    ticks.write(id, kind, (event.target as HTMLInputElement).value);
  return html`<div class="notes" role="group" aria-label=${text}>
    <label
      >${labels.whenDidItStart}
      <input part="field" autocomplete="off" .value=${live(start)} @input=${field('start')} />
    </label>
    <label
      >${labels.note}
      <textarea
        part="field"
        rows="2"
        autocomplete="off"
        .value=${live(note)}
        @input=${field('note')}
      ></textarea>
    </label>
  </div>`;
}

/** The advice, the emergency line and the reader's list as plain words. */
export function listAsText(context: Context, list: Checklist, ticks: TickList): string {
  const { labels, pack } = context;
  const mine = list.items
    .filter(({ id }) => ticks.has(id))
    .flatMap(({ id, text }) => {
      const { start, note } = ticks.noteOf(id);
      return [
        `- ${text}`,
        ...(ticks.notes && start ? [`  ${labels.whenDidItStart} ${start}`] : []),
        ...(ticks.notes && note ? [`  ${labels.note}: ${note}`] : []),
      ];
    });
  return [
    pack.title,
    ...list.advice.map((item) => plain(context, item.text)),
    plainEmergency(context),
    '',
    `${labels.myList}:`,
    ...mine,
    '',
    `${pack.provenance.source}, ${day(context, pack.provenance.date)}`,
  ].join('\n');
}

/** The same on a sheet of paper, with lines to write on. */
export function listOnPaper(context: Context, list: Checklist, ticks: TickList) {
  const { labels } = context;
  return html`
    ${heading(context.level, words(context.pack.title))}
    <div part="intro">${advice(context, list)}</div>
    ${heading(context.level + 1, labels.myList)}
    <ul class="mine">
      ${list.items
        .filter(({ id }) => ticks.has(id))
        .map(({ id, text }) => {
          const { start, note } = ticks.noteOf(id);
          return html`<li>
            ${words(text)}
            ${ticks.notes && start ? html`<p>${labels.whenDidItStart} ${start}</p>` : nothing}
            ${ticks.notes && note ? html`<p>${labels.note}: ${note}</p>` : nothing}
          </li>`;
        })}
    </ul>
    <div class="lines" aria-hidden="true">
      <hr />
      <hr />
      <hr />
    </div>
    ${provenance(context)}
  `;
}
