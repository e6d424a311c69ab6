import plain, { answer, each, section, signs } from '../plain.mjs';

const disclosure = (item) => `<details class="nhsuk-details nhsuk-expander">
  <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${item.question}</span></summary>
  <div class="nhsuk-details__text">${answer(item)}</div>
</details>`;

const box = (symptom, index) => `<div class="nhsuk-checkboxes__item">
  <input class="nhsuk-checkboxes__input" id="box-${index}" type="checkbox" />
  <label class="nhsuk-label nhsuk-checkboxes__label" for="box-${index}">${symptom}</label>
</div>`;

export default {
  name: 'NHS.UK',
  package: 'nhsuk-frontend',
  style: 'style.scss',
  body: 'nhsuk-frontend-supported',
  accordion: ({ headings, questions }) =>
    section(
      headings.questions,
      `<div class="nhsuk-expander-group">${each(questions, disclosure)}</div>`,
    ),
  checklist: ({ headings, advice, symptoms, note }) =>
    section(
      headings.symptoms,
      `<div class="nhsuk-form-group"><fieldset class="nhsuk-fieldset">
        <legend class="nhsuk-fieldset__legend">${advice}</legend>
        <div class="nhsuk-checkboxes" data-module="nhsuk-checkboxes">${each(symptoms, box)}</div>
      </fieldset></div>
      <div class="nhsuk-form-group">
        <label class="nhsuk-label" for="note">${note}</label>
        <textarea class="nhsuk-textarea" id="note"></textarea>
      </div>`,
    ),
  card: ({ headings, card }) =>
    section(
      headings.card,
      `<div class="nhsuk-card nhsuk-card--care nhsuk-card--care--emergency">
        <div class="nhsuk-card__heading-container">
          <h3 class="nhsuk-card__heading"><span role="text"><span class="nhsuk-u-visually-hidden">Immediate action required: </span>${card.title}</span></h3>
          <span class="nhsuk-card--care__arrow" aria-hidden="true"></span>
        </div>
        <div class="nhsuk-card__content"><p><strong>${card.action}</strong></p>${signs(card)}</div>
      </div>`,
    ),
  references: plain.references,
  open: 'summary',
  tick: '.nhsuk-checkboxes__input',
  note: 'textarea',
  says: 'Native `<details>` with a style; its script serves boxes that reveal or exclude others, which this page has none of. Fonts left out. Questions are no headings.',
};
