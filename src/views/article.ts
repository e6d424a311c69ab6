import { html, nothing, type TemplateResult } from 'lit';
import { checklists, ownChecklist, questionsToAsk, symptoms } from '../content/checklists.js';
import { notShown, servicesNotShown, shows, urgentParts } from '../content/shows.js';
import type { Pack } from '../generated/pack.js';
import type { LabelKey } from '../labels/labels.js';
import type { TickLists } from '../state/tick-list.js';
import type { Backlinks } from '../dom/backlinks.js';
import type { Accordion } from '../state/accordion.js';
import { about, aboutWidget } from './about.js';
import { articleStyles } from './article.styles.js';
import { printedOwnList } from './checklist-print.js';
import { contact } from './contact.js';
import { anchorKey, formatDay, hrefTo, today, type Context } from './context.js';
import { faq, faqWidget } from './faq.js';
import { glossary } from './glossary.js';
import { heading, anchored } from './heading.js';
import { pages, references, referencesWidget } from './references.js';
import { printStatus } from './print-status.js';
import { section, sectionWidget, shownList } from './section.js';
import { serviceCard } from './service-card.js';
import { partOf, partSources } from './sources.js';
import { bullets } from './text.js';
import { keyedUi, ui, uiText } from './ui.js';
import { warningSignsKey } from './warning-signs.js';
import type { Widget } from './widget.js';

/** The whole pack. */
export const articleWidget: Widget<ArticleState> = {
  styles: [
    ...new Set([
      ...sectionWidget.styles,
      ...faqWidget.styles,
      ...referencesWidget.styles,
      ...aboutWidget.styles,
      articleStyles,
    ]),
  ],
  masthead: (context, { siteName }) => masthead(context, siteName),
  heading: ({ pack }) => pack.title,
  body: article,
};

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
function parts(outer: Context, state: ArticleState): Part[] {
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

/** The parts that show all warning signs. */
const placesOfSigns = (pack: Pack) =>
  new Set<string>([
    listParts.warningSigns,
    ...[...shows(pack)].filter(({ block }) => block.list === 'warningSigns').map(({ id }) => id),
  ]);

/** The top of the leaflet: whose it is and whom to call; on paper only. */
function masthead(context: Context, siteName: string | undefined) {
  return html`<p class="masthead">
    <strong>${siteName}</strong>
    ${context.contacts.helpline && html`<span>${contact(context, 'helpline')}</span>`}
  </p>`;
}

/** The whole pack as one page, with a contents list; on paper, a leaflet. */
function article(outer: Context, state: ArticleState) {
  const { pack } = outer;
  outer.parts.add('pack').add('keyPoints');
  // What the article itself shows need not be looked for on the page.
  const signs = placesOfSigns(pack);
  const isOnPage = (key: string): boolean =>
    (key === warningSignsKey(outer) && shown.some(({ id }) => signs.has(id))) ||
    (!outer.forPrint && outer.isOnPage(key));
  const all = new Map(parts({ ...outer, isOnPage }, state).map((part) => [part.id, part]));
  const shown = state.select([...all.keys()]).map((id) => all.get(id)!);
  const folds = outer.forPrint ? undefined : state.folds;
  const urgent = urgentParts(pack);
  const first = shown.find(({ id }) => !urgent.has(id));
  const context = { ...outer, level: outer.level + 1 };
  return html`
    ${pack.otherNames && html`<p class="other-names">${pack.otherNames.join(' · ')}</p>`}
    ${keyPoints(context)} ${outer.forPrint ? nothing : printing(outer, state)}
    <div class="scroll">
      <div class="page">
        ${outer.forPrint ? nothing : contents(context, shown)}
        <div>
          ${shown.map((part) => [
            folds && part === first ? foldAll(context, folds) : nothing,
            partView(context, part, urgent.has(part.id) ? undefined : folds),
          ])}
        </div>
      </div>
    </div>
    <div class="own">${ownLists(context, state.ticks)}</div>
    ${printedOn(outer)}
  `;
}

export function keyPoints(outer: Context) {
  const { keyPoints } = outer.pack;
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

function printing(context: Context, { print, short, toCopy }: ArticleState): TemplateResult {
  const button = (label: 'printLeaflet' | 'printShort', isShort: boolean) =>
    html`<button part="button" type="button" @click=${() => print(isShort)}>
      ${ui(context, label)}
    </button>`;
  const buttons = [button('printLeaflet', false), button('printShort', true)];
  return html`<p class="tools">${short ? buttons.reverse() : buttons}</p>
    ${printStatus(context, toCopy && 'printRefused', context.pack.title, toCopy?.())}`;
}

function contents(context: Context, shown: readonly Part[]): TemplateResult {
  // On a phone it would push down what is urgent.
  const open = matchMedia('(min-width: 40em)').matches;
  return html`<nav aria-label=${uiText(context, 'contents')}>
    <details ?open=${open}>
      <summary>${heading(context.level, ui(context, 'contents'))}</summary>
      <ol>
        ${shown.map(({ id, title }) => {
          const key = anchorKey(context, id);
          return html`<li><a href=${hrefTo(key)} data-to=${key}>${title}</a></li>`;
        })}
      </ol>
    </details>
  </nav>`;
}

function foldAll(context: Context, folds: Accordion): TemplateResult {
  return html`<p class="tools end">
    <button part="button" type="button" class="quiet" @click=${folds.toggleAll}>
      ${keyedUi(context, folds.allOpen ? 'closeParts' : 'openParts')}
    </button>
  </p>`;
}

function partView(context: Context, { id, title, body }: Part, folds?: Accordion): TemplateResult {
  const key = anchorKey(context, id);
  const named = heading(context.level, title);
  const words = html`<div class="body">${body()}</div>`;
  return html`<section class="part ${folds ? 'folded' : ''}" data-section=${key}>
    ${
      folds
        ? html`<details
            data-anchor=${key}
            ?open=${folds.isOpen(id)}
            @toggle=${(event: Event) => folds.mirror(id, event)}
          >
            <summary>${named}</summary>
            ${words}
          </details>`
        : html`${anchored(key, named)} ${words}`
    }
  </section>`;
}
