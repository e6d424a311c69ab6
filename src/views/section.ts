import { html, nothing } from 'lit';
import { TickList } from '../state/tick-list.js';
import type { Section } from '../generated/pack.js';
import { blocks } from './blocks.js';
import { checklist, questionsToAsk, symptoms, type Checklist } from './checklist.js';
import type { Context } from './context.js';
import { figure } from './figures.js';
import { levels, warningSigns } from './warning-signs.js';

/** What the reader has ticked in each list of a page. */
export interface Ticks {
  symptoms: TickList;
  questionsToAsk: TickList;
}

/** Empty lists; what the reader ticks updates `host`. A question leaves room for what was answered. */
export function tickLists(host: ConstructorParameters<typeof TickList>[0]): Ticks {
  return {
    symptoms: new TickList(host),
    questionsToAsk: new TickList(host, { notes: true, dated: false }),
  };
}

/** What stands below a section's heading: its text, then the pack's list of that name. */
export function section(context: Context, { id, body }: Section, ticks: Ticks) {
  return html`${blocks(context, body, context.level + 1, figure)} ${listOf(context, id, ticks)}`;
}

function listOf(context: Context, id: string, ticks: Ticks) {
  const boxes = (list: Checklist | undefined, ticked: TickList) =>
    list ? checklist(context, list, ticked) : nothing;
  switch (id) {
    case 'symptoms':
      return boxes(symptoms(context), ticks.symptoms);
    case 'questions-to-ask':
      return boxes(questionsToAsk(context), ticks.questionsToAsk);
    case 'when-to-get-help':
      return warningSigns(context, levels);
    default:
      return nothing;
  }
}
