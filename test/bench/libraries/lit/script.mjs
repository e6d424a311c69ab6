import { LitElement, html } from 'lit';

const paragraphs = (item) => html`
  ${item.answer.map((words) => html`<p>${words}</p>`)}
  <p>Source: <a href="#ref-${item.source}">${item.source}</a>.</p>
`;

const disclosure = (item) => html`
  <details>
    <summary><h3>${item.question}</h3></summary>
    <div>${paragraphs(item)}</div>
  </details>
`;

const parts = {
  accordion: ({ headings, questions }) => html`
    <h2>${headings.questions}</h2>
    ${questions.map(disclosure)}
  `,
  checklist: ({ headings, advice, symptoms, note }) => html`
    <h2>${headings.symptoms}</h2>
    <p>${advice}</p>
    ${symptoms.map(
      (symptom) =>
        html`<p>
          <label><input type="checkbox" /> ${symptom}</label>
        </p>`,
    )}
    <p>
      <label>${note} <textarea></textarea></label>
    </p>
  `,
  card: ({ headings, card }) => html`
    <h2>${headings.card}</h2>
    <h3>${card.title}</h3>
    <p><strong>${card.action}</strong></p>
    <p>${card.intro}</p>
    <ul>
      ${card.signs.map((sign) => html`<li>${sign}</li>`)}
    </ul>
  `,
  references: ({ headings, references }) => html`
    <h2>${headings.references}</h2>
    <ol>
      ${references.map(
        ({ title, publisher, url }, index) =>
          html`<li id="ref-${index + 1}">${title}. ${publisher}. <a href=${url}>${url}</a></li>`,
      )}
    </ol>
  `,
};

customElements.define(
  'bare-lit',
  class extends LitElement {
    static properties = { part: {}, content: { attribute: false } };
    render() {
      return parts[this.part]((this.content ??= globalThis.content));
    }
  },
);
