import { html, nothing } from 'lit';
import { ContentError } from '../content/content-error.js';
import { questionsToAsk, symptoms, type Checklist } from '../content/checklists.js';
import type { TickList, TickLists } from '../state/tick-list.js';
import type { Section } from '../generated/pack.js';
import { blocks } from './blocks.js';
import { checklist } from './checklist.js';
import { checklistStyles } from './checklist.styles.js';
import { anchorKey, type Context } from './context.js';
import { figure } from './figures.js';
import { figureStyles } from './figures.styles.js';
import { levels, warningSigns, warningSignsWidget } from './warning-signs.js';
import type { Widget } from './widget.js';

/** One section; its state is which, and what the reader has ticked in it. */
export const sectionWidget: Widget<SectionState> = {
  styles: [...warningSignsWidget.styles, checklistStyles, figureStyles],
  heading: (context, { id }) => find(context, id).title,
  anchor: (context, { id }) => anchorKey(context, find(context, id).id),
  body: (context, { id, ticks }) => section(context, find(context, id), ticks),
};

/** What makes one section's widget differ from another's. */
export interface SectionState {
  id: string | undefined;
  ticks: TickLists;
}

/** What stands below a section's heading: its text, then the pack's list of that name. */
export function section(context: Context, { id, body }: Section, ticks: TickLists) {
  return html`${blocks(context, body, context.level + 1, figure)} ${listOf(context, id, ticks)}`;
}

function find({ pack }: Context, wanted: string | undefined): Section {
  const sections = pack.sections ?? [];
  const found = sections.find(({ id }) => id === wanted);
  if (found) return found;
  const ids = sections.map(({ id }) => id).join(', ');
  throw new ContentError('not-found', `section="${wanted}" is unknown; there are: ${ids}`);
}

function listOf(context: Context, id: string, ticks: TickLists) {
  const boxes = (list: Checklist | undefined, ticked: TickList) =>
    list ? checklist(context, list, ticked) : nothing;
  switch (id) {
    case 'symptoms':
      return boxes(symptoms(context.pack), ticks.symptoms);
    case 'questions-to-ask':
      return boxes(questionsToAsk(context.pack), ticks.questionsToAsk);
    case 'when-to-get-help':
      return warningSigns(context, levels);
    default:
      return nothing;
  }
}
