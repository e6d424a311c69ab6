import { html, nothing } from 'lit';
import { words } from '../content/text.js';
import type { TickList } from '../state/tick-list.js';
import type { ListItem, Statement } from '../generated/pack.js';
import { base } from './base.styles.js';
import { checklistStyles } from './checklist.styles.js';
import { emergencySentence } from './contact.js';
import type { Context } from './context.js';
import { heading } from './heading.js';
import { plainText, plainEmergency } from './plain-text.js';
import { notices, noticeWords, provenance, provenanceWords } from './provenance.js';
import { keyedText } from './keyed-text.js';
import { basis, statement } from './text.js';
import { textStyles } from './text.styles.js';
import type { Widget } from './widget.js';

/** The symptoms to tick; its state is what is ticked. */
export const checklistWidget: Widget<TickList> = {
  styles: [base, textStyles, checklistStyles],
  requiredList: 'symptoms',
  heading: ({ labels }) => labels.symptomChecklist,
  body: (context, ticks) => checklist(context, symptoms(context)!, ticks),
};

/** What a list of boxes consists of. */
export interface Checklist {
  /** Heading of a sheet that holds nothing else. */
  heading: string;
  /** The question that the boxes answer. */
  legend: string;
  /** Heading of the reader's own list. */
  mine: string;
  /** Stands before the first box with the sentence for an emergency, whatever is ticked. */
  advice?: readonly Statement[];
  items: readonly ListItem[];
}

/** The pack's symptoms to tick; `undefined` where it has none. */
export function symptoms({ pack, labels }: Context): Checklist | undefined {
  return (
    pack.symptoms?.[0] &&
    pack.symptomAdvice && {
      heading: labels.symptomChecklist,
      legend: labels.tickWhatYouNotice,
      mine: labels.myList,
      advice: pack.symptomAdvice,
      items: pack.symptoms,
    }
  );
}

/** The pack's questions to take along; `undefined` where it has none. */
export function questionsToAsk({ pack, labels }: Context): Checklist | undefined {
  return (
    pack.questionsToAsk?.[0] && {
      heading: labels.questionsToAsk,
      legend: labels.tickWhatYouAsk,
      mine: labels.myQuestions,
      items: pack.questionsToAsk,
    }
  );
}

/** Boxes to tick, and the reader's own list. Outside that list nothing depends on what is ticked. */
export function checklist(context: Context, list: Checklist, ticks: TickList) {
  const { labels, level } = context;
  const button = (label: string, action: () => void, disabled = false) =>
    html`<button part="button" type="button" ?disabled=${disabled} @click=${action}>
      ${label}
    </button>`;
  return html`
    ${
      list.advice &&
      html`<div part="intro">
        ${list.advice.map((item) => html`<p>${statement(context, item)}</p>`)}
        <p><strong>${emergencySentence(context)}</strong></p>
      </div>`
    }
    <fieldset part="list" ?disabled=${ticks.disabled}>
      <legend>${list.legend}</legend>
      ${list.items.map((item) => row(context, item, ticks))}
    </fieldset>
    <section part="card" class="my-list">
      ${heading(level + 1, list.mine)}
      <p>${labels.myListHint}</p>
      <ul ?hidden=${!ticked(list, ticks).length}>
        ${mine(context, list, ticks)}
      </ul>
      <div class="lines"></div>
      <p class="tools">
        ${button(labels.print, () => printList(context, list, ticks))}
        ${button(labels.copy, () =>
          ticks.copy(listAsText(context, list, ticks), labels.listCopied, labels.copyRefused),
        )}
        ${button(
          labels.clear,
          () => {
            ticks.clear();
            ticks.changed(labels.listUpdated);
          },
          ticks.disabled,
        )}
      </p>
      <p role="status">${keyedText(ticks.said)}</p>
      ${
        ticks.refused
          ? html`<textarea
              part="field"
              autocomplete="off"
              readonly
              rows="8"
              aria-label=${list.mine}
              .value=${listAsText(context, list, ticks)}
            ></textarea>`
          : nothing
      }
    </section>
  `;
}

/** Prints the advice, the emergency line and the reader's list, without the page around them. */
export function printList(context: Context, list: Checklist, ticks: TickList): void {
  const content = html`${heading(context.level, list.heading, 'heading')} ${notices(context)}
    <div class="only-mine">${checklist(context, list, ticks)}</div>
    ${provenance(context)}`;
  const { labels, pack } = context;
  const styles = [base, checklistStyles];
  ticks.print({ content, styles, lang: pack.lang }, labels.printRefused);
}

/** The reader's own list and notes, to stand apart; nothing where nothing is ticked. */
export function ownList(context: Context, list: Checklist | undefined, ticks: TickList) {
  return list && ticked(list, ticks).length
    ? html`${heading(context.level, list.mine)}
        <ul>
          ${mine(context, list, ticks)}
        </ul>`
    : nothing;
}

/** The advice, the emergency line and the reader's list as plain words. */
export function listAsText(context: Context, list: Checklist, ticks: TickList): string {
  const { labels, pack } = context;
  const lines = ticked(list, ticks).flatMap(({ id, text }) => {
    const { start, note } = ticks.noteOf(id);
    return [
      `- ${text}`,
      start && `  ${labels.whenDidItStart} ${start}`,
      note && `  ${labels.note}: ${note}`,
    ].filter(Boolean);
  });
  return [
    pack.title,
    ...noticeWords(context),
    ...(list.advice
      ? [...list.advice.map((item) => plainText(context, item.text)), plainEmergency(context)]
      : []),
    `\n${list.mine}:`,
    ...lines,
    `\n${provenanceWords(context).join(' ')}`,
  ].join('\n');
}

function ticked({ items }: Checklist, ticks: TickList): ListItem[] {
  return items.filter(({ id }) => ticks.has(id));
}

function row(context: Context, item: ListItem, ticks: TickList) {
  const { id, text, hint } = item;
  const tick = (event: Event) =>
    ticks.tick(id, (event.target as HTMLInputElement).checked, context.labels.listUpdated);
  return html`<div part="item" class="row">
    <label>
      <input type="checkbox" autocomplete="off" .checked=${ticks.has(id)} @change=${tick} />
      <span>${words(text)}${hint && html`<small>${words(hint)}</small>`}</span>
    </label>
    <span class="basis">${basis(context, item)}</span>
  </div>`;
}

// Each item keeps its own place in the list, empty while it is not ticked: what stood for another
// is never written over.
function mine(context: Context, { items }: Checklist, ticks: TickList) {
  return items.map((item) => (ticks.has(item.id) ? taken(context, item, ticks) : nothing));
}

function taken({ labels }: Context, { id, text }: ListItem, ticks: TickList) {
  const { start, note } = ticks.noteOf(id);
  const value = (event: Event) => (event.target as HTMLInputElement).value;
  return html`<li>
    ${text}
    ${
      ticks.notes
        ? html`<div class="notes" role="group" aria-label=${text}>
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
              ></textarea>
            </label>
          </div>`
        : nothing
    }
  </li>`;
}
