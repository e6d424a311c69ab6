import { html, nothing, type TemplateResult } from 'lit';
import { urgentParts } from '../content/shows.js';
import type { Accordion } from '../state/accordion.js';
import { aboutWidget } from './about.js';
import { articleStyles } from './article.styles.js';
import { parts, type ArticleState, type Part } from './article-parts.js';
import { anchorKey, hrefTo, type Context } from './context.js';
import { faqWidget } from './faq.js';
import { heading, anchored } from './heading.js';
import { keyPoints, masthead, ownLists, printedOn } from './leaflet.js';
import { referencesWidget } from './references.js';
import { printStatus } from './print-status.js';
import { sectionWidget } from './section.js';
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

/** The whole pack as one page, with a contents list; on paper, a leaflet. */
function article(outer: Context, state: ArticleState) {
  const { pack } = outer;
  outer.parts.add('pack');
  // What the article itself shows need not be looked for on the page.
  const signs = urgentParts(pack, true);
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
        ? html`<details data-anchor=${key} ?open=${folds.isOpen(id)} @toggle=${folds.mirror}>
            <summary>${named}</summary>
            ${words}
          </details>`
        : html`${anchored(key, named)} ${words}`
    }
  </section>`;
}
