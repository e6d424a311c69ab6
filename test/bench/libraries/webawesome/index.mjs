import plain, { answer, each, section, signs } from '../plain.mjs';

export default {
  name: 'Web Awesome',
  package: '@awesome.me/webawesome',
  style: 'style.css',
  accordion: ({ headings, questions }) =>
    section(
      headings.questions,
      `<wa-accordion>${each(
        questions,
        (item) => `<wa-accordion-item label="${item.question}">${answer(item)}</wa-accordion-item>`,
      )}</wa-accordion>`,
    ),
  checklist: ({ headings, advice, symptoms, note }) =>
    section(
      headings.symptoms,
      `<p>${advice}</p>
      ${each(symptoms, (symptom) => `<p><wa-checkbox>${symptom}</wa-checkbox></p>`)}
      <wa-textarea label="${note}"></wa-textarea>`,
    ),
  card: ({ headings, card }) =>
    section(
      headings.card,
      `<wa-callout variant="danger"><h3>${card.title}</h3><p><strong>${card.action}</strong></p>${signs(card)}</wa-callout>`,
    ),
  references: plain.references,
  updates: 'wa-accordion, wa-accordion-item, wa-checkbox, wa-textarea, wa-callout',
  open: 'wa-accordion-item',
  tick: 'wa-checkbox',
  note: 'wa-textarea',
  says: 'The accordion, with headings, opens by an animation; of its style only the default theme. Icons come after the words and are not waited for.',
};
