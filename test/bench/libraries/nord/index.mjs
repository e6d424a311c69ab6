import plain, { each, section, signs } from '../plain.mjs';

export default {
  name: 'Nord',
  package: '@nordhealth/components',
  style: 'style.css',
  accordion: plain.accordion,
  checklist: ({ headings, advice, symptoms, note }) =>
    section(
      headings.symptoms,
      `<p>${advice}</p>
      ${each(symptoms, (symptom) => `<p><nord-checkbox label="${symptom}"></nord-checkbox></p>`)}
      <nord-textarea label="${note}"></nord-textarea>`,
    ),
  card: ({ headings, card }) =>
    section(
      headings.card,
      `<nord-banner variant="danger"><h3>${card.title}</h3><p><strong>${card.action}</strong></p>${signs(card)}</nord-banner>`,
    ),
  references: plain.references,
  updates: 'nord-checkbox, nord-textarea, nord-banner',
  open: 'summary',
  tick: 'nord-checkbox',
  note: 'nord-textarea',
  says: 'No accordion: plain `<details>`, so its figures for one are the platform’s beside its style. That style cannot be taken in parts; its fonts are left out.',
};
