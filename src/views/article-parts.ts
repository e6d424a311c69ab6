import { notShown, servicesNotShown } from '../content/shows.js';
import type { LabelKey } from '../labels/labels.js';
import type { TickLists } from '../state/tick-list.js';
import type { Backlinks } from '../dom/backlinks.js';
import type { Accordion } from '../state/accordion.js';
import { about } from './about.js';
import type { Context } from './context.js';
import { faq } from './faq.js';
import { glossary } from './glossary.js';
import { pages, references } from './references.js';
import { section, shownList } from './section.js';
import { serviceCard } from './service-card.js';
import { ui } from './ui.js';
import { warningSignsKey } from './warning-signs.js';

/** A part of the article: a section of the pack, or one of its lists. */
export interface Part {
  id: string;
  title: unknown;
  body: () => unknown;
}

/** What the reader and the page have made of the article. */
export interface ArticleState {
  ticks: TickLists;
  accordion: Accordion;
  /** Which parts are open, where they can be folded. */
  folds: Accordion | undefined;
  backlinks: Backlinks;
  /** Prints the leaflet, or its two sides. */
  print: (short: boolean) => void;
  /** Whether the site asks for the two sides. */
  short: boolean;
  /** The leaflet's words, where the browser did not print it. */
  toCopy: (() => string) | undefined;
  /** The hospital's name, at the top of the leaflet. */
  siteName: string | undefined;
  /** Of the ids of all parts, those to show, in their order. */
  select: (all: readonly string[]) => readonly string[];
}

/** The parts of ours; an editor's ids have no underscore, so they are never taken for one. */
const listParts = {
  warningSigns: '_warning-signs',
  symptoms: '_symptoms',
  questionsToAsk: '_questions-to-ask',
} as const;
const listTitles = {
  warningSigns: 'warningSigns',
  symptoms: 'symptomChecklist',
  questionsToAsk: 'questionsToAsk',
} as const;

/** Every part that the pack has: its sections in their order, and what none of them shows. */
export function parts(outer: Context, state: ArticleState): Part[] {
  const context = { ...outer, level: outer.level + 1 };
  const { pack } = context;
  const part = (id: string, title: LabelKey, body: () => unknown, there: unknown) =>
    there ? [{ id, title: ui(context, title), body }] : [];
  const lists = notShown(pack).map((list) => ({
    list,
    part: part(
      listParts[list],
      listTitles[list],
      () => shownList(context, list, state.ticks),
      true,
    ),
  }));
  const services = servicesNotShown(pack);
  return [
    // What is urgent and has no place of the editor's stands first.
    ...lists.flatMap(({ list, part }) => (list === 'warningSigns' ? part : [])),
    ...(pack.sections ?? []).map((item) => ({
      ...item,
      body: () => section(context, item, state.ticks),
    })),
    ...lists.flatMap(({ list, part }) => (list === 'warningSigns' ? [] : part)),
    ...part(
      '_services',
      'services',
      () => services.map(({ id }) => serviceCard(context, id)),
      services.length,
    ),
    ...part(
      '_questions',
      'faq',
      () =>
        faq(
          {
            ...context,
            signsAbove: context.forPrint && context.isOnPage(warningSignsKey(context)),
          },
          state.accordion,
        ),
      pack.questions,
    ),
    ...part('_glossary', 'glossary', () => glossary(context), pack.glossary),
    ...part('_further-reading', 'furtherReading', () => pages(context), pack.furtherReading),
    ...part(
      '_references',
      'references',
      () => references(context, context.forPrint ? new Map() : state.backlinks),
      pack.references,
    ),
    ...part('_about', 'about', () => about(context), true),
  ];
}
