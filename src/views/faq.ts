import { html, nothing } from 'lit';
import { words } from '../content/text.js';
import type { Accordion } from '../state/accordion.js';
import type { Question } from '../generated/pack.js';
import { blocks } from './blocks.js';
import { anchorKey, type Context } from './context.js';
import { copied } from './copies.js';
import { headed } from './heading.js';
import { keyedUi, ui } from './ui.js';
import { faqStyles } from './faq.styles.js';
import { warningSignsWidget } from './warning-signs.js';
import { partOf, partSources } from './sources.js';
import type { Widget } from './widget.js';

/** The questions and answers; its state is which are open and found. */
export const faqWidget: Widget<Accordion> = {
  styles: [...warningSignsWidget.styles, faqStyles],
  requiredList: 'questions',
  heading: (context) => ui(context, 'faq'),
  body: faq,
};

/** The questions of a pack as an accordion of native disclosures, whose state the accordion writes. */
export function faq(context: Context, accordion: Accordion) {
  const disclosures = (context: Context) =>
    context.pack.questions?.map((item) => disclosure(partOf(context, item), item));
  // One listener for all: a toggle does not bubble.
  const mirror = { handleEvent: accordion.mirror, capture: true };
  const list = html`<div part="list" @toggle=${context.forPrint ? nothing : mirror}>
    ${copied(context, 'questions', disclosures, accordion.write)}
  </div>`;
  if (context.forPrint) return list;
  return html`
    ${
      accordion.single
        ? nothing
        : html`<p class="tools end">
            <button part="button" type="button" class="quiet" @click=${accordion.toggleAll}>
              ${keyedUi(context, accordion.allOpen ? 'closeAll' : 'openAll')}
            </button>
          </p>`
    }
    ${accordion.filterable ? search(context, accordion) : nothing} ${list}
    ${
      accordion.filterable
        ? html`<p role="status">
            ${accordion.foundSome ? nothing : ui(context, 'noQuestionFound')}
          </p>`
        : nothing
    }
  `;
}

function search(context: Context, accordion: Accordion) {
  return html`<div class="search">
    <label for="search">${ui(context, 'search')}</label>
    <input
      id="search"
      part="field"
      type="search"
      autocomplete="off"
      .value=${accordion.filter}
      @input=${accordion.search}
    />
  </div>`;
}

function disclosure(context: Context, { id, question, answer }: Question) {
  const { forPrint, level, parts } = context;
  parts.add(`questions.${id}`);
  return headed(level + 1)`<details
    part="item"
    data-anchor=${anchorKey(context, id)}
    ?open=${forPrint}
  >
    <summary part="question"><h0>${words(question)}</h0></summary>
    <div part="answer">${blocks(context, answer, level + 2)} ${partSources(context)}</div>
  </details>`;
}
