export const tags = {
  accordion: 'care-faq',
  checklist: 'care-symptom-checklist',
  card: 'care-warning-signs',
  references: 'care-references',
};

const element = (part) => () => `<${tags[part]}></${tags[part]}>`;

export default {
  name: 'care-elements',
  accordion: element('accordion'),
  checklist: () => '<care-symptom-checklist notes></care-symptom-checklist>',
  card: element('card'),
  references: element('references'),
  updates: Object.values(tags).join(),
  words: ({ pack }) => `registerContent(${JSON.stringify(pack)});`,
  inPage({ tags, pack }) {
    globalThis.bench.create = (part) =>
      Object.assign(document.createElement(tags[part]), { content: pack, notes: true });
  },
  open: 'care-faq >> summary',
  tick: 'care-symptom-checklist >> input[type=checkbox]',
  note: 'care-symptom-checklist >> textarea',
  says: 'Does more than any peer here: a button that opens all, questions with an address, a list of what is ticked with a note for each to print or copy, sources with ways back, notices of age, country and checking, a style for paper; its bytes have all of the markup and the words of its controls in them.',
};
