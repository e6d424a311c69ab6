import { html, nothing } from 'lit';
import { words } from '../content/text.js';
import { GROUP, type Accordion } from '../state/accordion.js';
import type { Question } from '../generated/pack.js';
import { blocks } from './blocks.js';
import { anchorKey, type Context } from './context.js';
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

/** The questions of a pack as an accordion of native disclosures. */
export function faq(context: Context, accordion: Accordion) {
  const questions = context.pack.questions ?? [];
  const found = questions.filter((question) => accordion.matches(question));
  // One listener for all: a toggle does not bubble.
  const mirror = { handleEvent: accordion.mirror, capture: true };
  const list = html`<div part="list" @toggle=${context.forPrint ? nothing : mirror}>
    ${questions.map((question) => disclosure(context, question, accordion, !found.includes(question)))}
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
    ${
      accordion.filterable
        ? html`<div class="search">
            <label for="search">${ui(context, 'search')}</label>
            <input
              id="search"
              part="field"
              type="search"
              autocomplete="off"
              .value=${accordion.filter}
              @input=${accordion.search}
            />
          </div>`
        : nothing
    }
    ${list}
    ${
      accordion.filterable
        ? html`<p role="status">${found.length ? nothing : ui(context, 'noQuestionFound')}</p>`
        : nothing
    }
  `;
}

function disclosure(outer: Context, item: Question, accordion: Accordion, hidden: boolean) {
  const context = partOf(outer, item);
  const { forPrint, level } = context;
  context.parts.add(`questions.${item.id}`);
  return headed(level + 1)`<details
    part="item"
    name=${accordion.single && !forPrint ? GROUP : nothing}
    data-anchor=${anchorKey(context, item.id)}
    ?hidden=${hidden && !forPrint}
    ?open=${forPrint ?? accordion.isOpen(item.id)}
  >
    <summary part="question"><h0>${words(item.question)}</h0></summary>
    <div part="answer">${blocks(context, item.answer, level + 2)} ${partSources(context)}</div>
  </details>`;
}
