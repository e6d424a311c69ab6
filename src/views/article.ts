import { html, nothing, type TemplateResult } from 'lit';
import { questionsToAsk, symptoms } from '../content/checklists.js';
import type { TickLists } from '../state/tick-list.js';
import type { Backlinks } from '../dom/backlinks.js';
import type { Accordion } from '../state/accordion.js';
import { about, aboutWidget } from './about.js';
import { articleStyles } from './article.styles.js';
import { items } from './blocks.js';
import { printedOwnList } from './checklist-print.js';
import { contact } from './contact.js';
import { anchorKey, formatDay, hrefTo, today, type Context } from './context.js';
import { faq, faqWidget } from './faq.js';
import { glossary } from './glossary.js';
import { heading, anchored } from './heading.js';
import { references, referencesWidget } from './references.js';
import { printStatus } from './print-status.js';
import { section, sectionWidget } from './section.js';
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
  title: string;
  body: () => unknown;
}

/** What the reader and the page have made of the article. */
export interface ArticleState {
  ticks: TickLists;
  accordion: Accordion;
  backlinks: Backlinks;
  print: () => void;
  /** The leaflet's words, where the browser did not print it. */
  toCopy: (() => string) | undefined;
  /** The hospital's name, at the top of the leaflet. */
  siteName: string | undefined;
  /** Of the ids of all parts, those to show, in their order. */
  select: (all: readonly string[]) => readonly string[];
}

/** Every part that the pack has, in reading order: when to get help stands first. */
function parts(outer: Context, state: ArticleState): Part[] {
  const context = { ...outer, level: outer.level + 1 };
  const { labels, pack } = context;
  const sections = (pack.sections ?? []).map((item) => ({
    ...item,
    body: () => section(context, item, state.ticks),
  }));
  const rank = ({ id }: Part) => (id === 'when-to-get-help' ? 0 : 1);
  const list = (there: unknown, id: string, title: string, body: () => unknown) =>
    there ? [{ id, title, body }] : [];
  return [
    ...sections.sort((a, b) => rank(a) - rank(b)),
    ...list(pack.questions, 'questions', labels.faq, () => faq(context, state.accordion)),
    ...list(pack.glossary, 'glossary', labels.glossary, () => glossary(context)),
    ...list(pack.references.length, 'references', labels.references, () =>
      references(context, context.forPrint ? new Map() : state.backlinks),
    ),
    { id: 'about', title: labels.about, body: () => about(context) },
  ];
}

/** The top of the leaflet: whose it is and whom to call; on paper only. */
function masthead(context: Context, siteName: string | undefined) {
  return html`<p class="masthead">
    <strong>${siteName}</strong>
    ${context.contacts.helpline && html`<span>${contact(context, 'helpline')}</span>`}
  </p>`;
}

/** The whole pack as one page, with a contents list; on paper, a leaflet. */
function article(outer: Context, state: ArticleState) {
  const { labels, pack } = outer;
  const all = new Map(parts(outer, state).map((part) => [part.id, part]));
  const shown = state.select([...all.keys()]).map((id) => all.get(id)!);
  const context = { ...outer, level: outer.level + 1 };
  return html`
    ${pack.otherNames && html`<p class="other-names">${pack.otherNames.join(' · ')}</p>`}
    ${
      pack.keyPoints &&
      html`<div class="callout">
        ${heading(context.level, labels.keyPoints)}
        <ul>
          ${items(context, pack.keyPoints)}
        </ul>
      </div>`
    }
    ${outer.forPrint ? nothing : printing(outer, state)}
    <div class="scroll">
      <div class="page">
        ${outer.forPrint ? nothing : contents(context, shown)}
        <div>${shown.map((part) => partView(context, part))}</div>
      </div>
    </div>
    <div class="own">
      ${printedOwnList(context, symptoms(pack), state.ticks.symptoms)}
      ${printedOwnList(context, questionsToAsk(pack), state.ticks.questionsToAsk)}
    </div>
    <p class="printed">${labels.printed(formatDay(outer, today()))}</p>
  `;
}

function printing(context: Context, { print, toCopy }: ArticleState): TemplateResult {
  const { labels, pack } = context;
  return html`<p class="tools">
      <button part="button" type="button" @click=${print}>${labels.printLeaflet}</button>
    </p>
    ${printStatus(toCopy ? labels.printRefused : '', pack.title, toCopy?.())}`;
}

function contents(context: Context, shown: readonly Part[]): TemplateResult {
  return html`<nav aria-label=${context.labels.contents}>
    ${heading(context.level, context.labels.contents)}
    <ol>
      ${shown.map(({ id, title }) => {
        const key = anchorKey(context, id);
        return html`<li><a href=${hrefTo(key)} data-to=${key}>${title}</a></li>`;
      })}
    </ol>
  </nav>`;
}

function partView(context: Context, { id, title, body }: Part): TemplateResult {
  const key = anchorKey(context, id);
  return html`<section class="part" data-section=${key}>
    ${anchored(key, heading(context.level, title))} ${body()}
  </section>`;
}
