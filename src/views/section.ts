import { html } from 'lit';
import { ContentError } from '../content/content-error.js';
import { ownChecklist, questionsToAsk, symptoms } from '../content/checklists.js';
import type { ShownList } from '../content/shows.js';
import type { TickLists } from '../state/tick-list.js';
import type { Section } from '../generated/pack.js';
import { blocks, type BlockViews } from './blocks.js';
import { checklist } from './checklist.js';
import { checklistStyles } from './checklist.styles.js';
import { anchorKey, type Context } from './context.js';
import { figure } from './figures.js';
import { figureStyles } from './figures.styles.js';
import { levels, warningSigns, warningSignsWidget } from './warning-signs.js';
import { partOf, partSources } from './sources.js';
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

/** What stands below a section's heading. */
export function section(outer: Context, item: Section, ticks: TickLists) {
  const context = partOf(outer, item);
  context.parts.add(`sections.${item.id}`);
  const views: BlockViews = {
    figure,
    checklist: (inner, block) =>
      checklist(inner, ownChecklist(block, item.id), ticks.own(block.id)),
    list: (inner, list) => shownList(inner, list, ticks),
  };
  return html`${blocks(context, item.body, context.level + 1, views)} ${partSources(context)}`;
}

/** One of the pack's lists, as a block or by itself. */
export function shownList(context: Context, list: ShownList, ticks: TickLists): unknown {
  if (list === 'warningSigns') return warningSigns(context, levels);
  const boxes = list === 'symptoms' ? symptoms(context.pack) : questionsToAsk(context.pack);
  if (boxes) return checklist(context, boxes, ticks[list]);
  throw new ContentError('invalid', `there is no list "${list}"`);
}

function find({ pack }: Context, wanted: string | undefined): Section {
  const sections = pack.sections ?? [];
  const found = sections.find(({ id }) => id === wanted);
  if (found) return found;
  const ids = sections.map(({ id }) => id).join(', ');
  throw new ContentError('not-found', `section="${wanted}" is unknown; there are: ${ids}`);
}
