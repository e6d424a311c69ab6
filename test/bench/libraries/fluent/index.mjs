import plain, { answer, each, section } from '../plain.mjs';

const box = (symptom, index) => `<p><fluent-field label-position="after">
  <label slot="label" for="box-${index}">${symptom}</label>
  <fluent-checkbox slot="input" id="box-${index}"></fluent-checkbox>
</fluent-field></p>`;

export default {
  name: 'Fluent',
  package: '@fluentui/web-components',
  accordion: ({ headings, questions }) =>
    section(
      headings.questions,
      `<fluent-accordion>${each(
        questions,
        (item) =>
          `<fluent-accordion-item heading-level="3"><span slot="heading">${item.question}</span>${answer(item)}</fluent-accordion-item>`,
      )}</fluent-accordion>`,
    ),
  checklist: ({ headings, advice, symptoms, note }) =>
    section(
      headings.symptoms,
      `<p>${advice}</p>${each(symptoms, box)}
      <fluent-textarea><span slot="label">${note}</span></fluent-textarea>`,
    ),
  card: plain.card,
  references: plain.references,
  open: 'fluent-accordion-item',
  tick: 'fluent-checkbox',
  note: 'fluent-textarea',
  says: 'No card: plain HTML. Its theme is set by script.',
};
