import { html, nothing } from 'lit';
import { words } from '../content/text.js';
import { GROUP, type Accordion } from '../state/accordion.js';
import type { Question } from '../generated/pack.js';
import { blocks } from './blocks.js';
import { anchorKey, type Context } from './context.js';
import { heading } from './heading.js';
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
  if (context.forPrint)
    return html`<div part="list">
      ${questions.map(
        (question) =>
          html`<details part="item" open>${questionAndAnswer(context, question)}</details>`,
      )}
    </div>`;
  const found = questions.filter((question) => accordion.matches(question));
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
    <div part="list">
      ${questions.map((question) =>
        disclosure(context, question, accordion, !found.includes(question)),
      )}
    </div>
    ${
      accordion.filterable
        ? html`<p role="status">${found.length ? nothing : ui(context, 'noQuestionFound')}</p>`
        : nothing
    }
  `;
}

function disclosure(context: Context, question: Question, accordion: Accordion, hidden: boolean) {
  const { id } = question;
  return html`<details
    part="item"
    name=${accordion.single ? GROUP : nothing}
    data-anchor=${anchorKey(context, id)}
    ?hidden=${hidden}
    ?open=${accordion.isOpen(id)}
    @toggle=${(event: Event) => accordion.mirror(id, event)}
  >
    ${questionAndAnswer(context, question)}
  </details>`;
}

function questionAndAnswer(outer: Context, item: Question) {
  const context = partOf(outer, item);
  context.parts.add(`questions.${item.id}`);
  return html`<summary part="question">${heading(context.level + 1, words(item.question))}</summary>
    <div part="answer">
      ${blocks(context, item.answer, context.level + 2)} ${partSources(context)}
    </div>`;
}
