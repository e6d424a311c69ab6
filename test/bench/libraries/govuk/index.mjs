import { each } from '../plain.mjs';

const p = (words) => `<p class="govuk-body">${words}</p>`;
const a = (url, words) => `<a class="govuk-link" href="${url}">${words}</a>`;
const section = (heading, body) =>
  `<section><h2 class="govuk-heading-l">${heading}</h2>${body}</section>`;

const part = (item, index) => `<div class="govuk-accordion__section">
  <div class="govuk-accordion__section-header">
    <h3 class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="questions-heading-${index}">${item.question}</span></h3>
  </div>
  <div id="questions-content-${index}" class="govuk-accordion__section-content">
    ${each(item.answer, p)}${p(`Source: ${a(`#ref-${item.source}`, item.source)}.`)}
  </div>
</div>`;

const box = (symptom, index) => `<div class="govuk-checkboxes__item">
  <input class="govuk-checkboxes__input" id="box-${index}" type="checkbox" />
  <label class="govuk-label govuk-checkboxes__label" for="box-${index}">${symptom}</label>
</div>`;

export default {
  name: 'GOV.UK',
  package: 'govuk-frontend',
  style: 'style.scss',
  body: 'govuk-frontend-supported',
  accordion: ({ headings, questions }) =>
    section(
      headings.questions,
      `<div class="govuk-accordion" data-module="govuk-accordion" data-remember-expanded="false" id="questions">
        ${each(questions, part)}
      </div>`,
    ),
  checklist: ({ headings, advice, symptoms, note }) =>
    section(
      headings.symptoms,
      `<div class="govuk-form-group"><fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend">${advice}</legend>
        <div class="govuk-checkboxes" data-module="govuk-checkboxes">${each(symptoms, box)}</div>
      </fieldset></div>
      <div class="govuk-form-group">
        <label class="govuk-label" for="note">${note}</label>
        <textarea class="govuk-textarea" id="note"></textarea>
      </div>`,
    ),
  card: ({ headings, card }) =>
    section(
      headings.card,
      `<h3 class="govuk-heading-m">${card.title}</h3>
      <div class="govuk-warning-text">
        <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
        <strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">Warning</span>${card.action}</strong>
      </div>
      ${p(card.intro)}
      <ul class="govuk-list govuk-list--bullet">${each(card.signs, (sign) => `<li>${sign}</li>`)}</ul>`,
    ),
  references: ({ headings, references }) =>
    section(
      headings.references,
      `<ol class="govuk-list govuk-list--number">${each(
        references,
        ({ title, publisher, url }, index) =>
          `<li id="ref-${index + 1}">${title}. ${publisher}. ${a(url, url)}</li>`,
      )}</ol>`,
    ),
  open: '.govuk-accordion__section-button',
  tick: '.govuk-checkboxes__input',
  note: 'textarea',
  says: 'Its accordion is made by its script out of headings and text, with a button that opens all; what it would remember in the browser is turned off. Fonts left out.',
};
