const element = (part) => () => `<bare-lit part="${part}"></bare-lit>`;

export default {
  name: 'one bare Lit element',
  package: 'lit',
  accordion: element('accordion'),
  checklist: element('checklist'),
  card: element('card'),
  references: element('references'),
  updates: 'bare-lit',
  // The words come with the script, as ours do.
  inPage({ content }) {
    globalThis.content = content;
  },
  words: ({ content }) => `globalThis.content = ${JSON.stringify(content)};`,
  open: 'bare-lit >> summary',
  tick: 'bare-lit >> input',
  note: 'bare-lit >> textarea',
  says: 'The markup of plain HTML from one template in a shadow root: what Lit alone costs. No style, no state; its bytes have the templates in them.',
};
