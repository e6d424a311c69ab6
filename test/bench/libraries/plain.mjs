/** The platform's own elements: what every ratio is to, and what a library without a part of its own uses. */
export const each = (list, markup) => list.map(markup).join('');

export const answer = ({ answer, source }) =>
  `${each(answer, (words) => `<p>${words}</p>`)}<p>Source: <a href="#ref-${source}">${source}</a>.</p>`;

export const signs = ({ intro, signs }) =>
  `<p>${intro}</p><ul>${each(signs, (sign) => `<li>${sign}</li>`)}</ul>`;

export const disclosures = ({ questions }) =>
  each(
    questions,
    (item) =>
      `<details><summary><h3>${item.question}</h3></summary><div>${answer(item)}</div></details>`,
  );

/** Each widget has one root. */
export const section = (heading, body) => `<section><h2>${heading}</h2>${body}</section>`;

export default {
  name: 'plain HTML',
  accordion: (content) => section(content.headings.questions, disclosures(content)),
  checklist: ({ headings, advice, symptoms, note }) =>
    section(
      headings.symptoms,
      `<p>${advice}</p>
      ${each(symptoms, (symptom) => `<p><label><input type="checkbox" /> ${symptom}</label></p>`)}
      <p><label>${note} <textarea></textarea></label></p>`,
    ),
  card: ({ headings, card }) =>
    section(
      headings.card,
      `<h3>${card.title}</h3><p><strong>${card.action}</strong></p>${signs(card)}`,
    ),
  references: ({ headings, references }) =>
    section(
      headings.references,
      `<ol>${each(
        references,
        ({ title, publisher, url }, index) =>
          `<li id="ref-${index + 1}">${title}. ${publisher}. <a href="${url}">${url}</a></li>`,
      )}</ol>`,
    ),
  open: 'summary',
  tick: 'input',
  note: 'textarea',
  says: 'No style, no script: what the browser does by itself.',
};
