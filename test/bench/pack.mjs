/** The same content as a pack of ours. */
import { readFileSync } from 'node:fs';

const json = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

export const content = json('content.json');

const question = ({ id, question, answer, source }) => ({
  id,
  question,
  citations: [content.references[source - 1].id],
  answer: answer.map((text) => ({ type: 'paragraph', text })),
});

export const pack = {
  schemaVersion: 1,
  condition: 'liver-metastases',
  lang: 'en',
  version: '1.0.0',
  title: content.title,
  jurisdiction: 'GB',
  provenance: {
    source: 'care-elements',
    authorRole: 'The editors of care-elements, who are not clinicians',
    date: '2026-11-30',
    nextReview: '2027-11-30',
    licence: 'CC BY 4.0',
    disclaimer: ['This measures a library. In an emergency, call ', { contact: 'emergency' }, '.'],
    review: { status: 'unreviewed' },
  },
  questions: content.questions.map(question),
  symptomAdvice: [{ text: content.advice, basis: 'support' }],
  symptoms: content.symptoms.map((text, index) => ({
    id: `symptom-${index}`,
    text,
    basis: 'support',
  })),
  warningSigns: [
    {
      level: 'emergency',
      title: content.card.title,
      basis: 'consensus',
      groups: [
        {
          action: { text: content.card.action },
          intro: content.card.intro,
          signs: content.card.signs.map((text) => ({ text })),
        },
      ],
    },
  ],
  references: content.references.map(({ id, title, publisher, url }) => ({
    id,
    type: 'webpage',
    title,
    publisher,
    URL: url,
  })),
};

/** The same questions over and over, up to what the schema allows. */
export const packOf = (count) => ({
  ...pack,
  questions: Array.from({ length: count }, (_, index) => {
    const again = pack.questions[index % pack.questions.length];
    return { ...again, id: `${again.id}-${index}`, question: `${again.question} (${index + 1})` };
  }),
});
