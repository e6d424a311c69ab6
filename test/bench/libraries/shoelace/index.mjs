import plain, { answer, each, section, signs } from '../plain.mjs';

export default {
  name: 'Shoelace',
  package: '@shoelace-style/shoelace',
  style: 'style.css',
  accordion: ({ headings, questions }) =>
    section(
      headings.questions,
      each(
        questions,
        (item) => `<sl-details summary="${item.question}">${answer(item)}</sl-details>`,
      ),
    ),
  checklist: ({ headings, advice, symptoms, note }) =>
    section(
      headings.symptoms,
      `<p>${advice}</p>
      ${each(symptoms, (symptom) => `<p><sl-checkbox>${symptom}</sl-checkbox></p>`)}
      <sl-textarea label="${note}"></sl-textarea>`,
    ),
  card: ({ headings, card }) =>
    section(
      headings.card,
      `<sl-card><h3 slot="header">${card.title}</h3><p><strong>${card.action}</strong></p>${signs(card)}</sl-card>`,
    ),
  references: plain.references,
  updates: 'sl-details, sl-checkbox, sl-textarea, sl-card',
  open: 'sl-details',
  tick: 'sl-checkbox',
  note: 'sl-textarea',
  says: 'Details open by an animation. Questions are no headings; icons come after the words and are not waited for.',
};
