import { html, nothing } from 'lit';
import { hasPopovers } from '../dom/popover.js';
import { direction } from '../content/language.js';
import { temperatureWords } from '../content/temperature.js';
import { foldText, words } from '../content/text.js';
import type { Statement, Text } from '../generated/pack.js';
import { contact } from './contact.js';
import type { Context } from './context.js';
import { link } from './links.js';
import { serviceInline } from './services.js';
import { basis } from './sources.js';
import { holdTerms, keepUnits } from './typeset.js';

/** Structured text. Strings become text nodes; nothing is parsed. */
export function text(context: Context, value: Text): unknown {
  const said = (value: string) => keepUnits(words(value));
  if (!Array.isArray(value)) return said(value);
  const shown = foldText<unknown>(value, {
    words: said,
    strong: (strong) => html`<strong>${said(strong)}</strong>`,
    link: (url, text) => link(context, url, text),
    term: (id, text) => term(context, id, text),
    citation: (citations) => basis(context, { citations }),
    contact: (role, text) => contact(context, role, text),
    service: (id, text) => serviceInline(context, id, text),
    temperature: (celsius, id) =>
      html`<bdi dir="ltr"
        >${temperatureWords(celsius, id, context.contacts, context.pack.lang)}</bdi
      >`,
    foreign: (foreign, lang) =>
      html`<bdi lang=${lang} dir=${direction(lang)}>${words(foreign)}</bdi>`,
  });
  return holdTerms(value, shown);
}

// The native button opens the native popover that the frame renders for the term.
function term({ terms, forPrint }: Context, id: string, text: string) {
  if (forPrint) return words(text);
  terms.add(id);
  const native = hasPopovers();
  return html`<button
    part="term"
    class="term"
    type="button"
    popovertarget=${native ? `term-${id}` : nothing}
    aria-controls=${native ? nothing : `term-${id}`}
    aria-expanded=${native ? nothing : 'false'}
  >
    ${words(text)}
  </button>`;
}

/** A statement's words with what it rests on. */
export function statement(context: Context, value: Statement): unknown {
  const said = text(context, value.text);
  const marks = basis(context, value);
  return marks === nothing ? said : html`${said}${marks}`;
}

/** Statements as the items of a list. */
export function items(context: Context, statements: readonly Statement[] = []) {
  return statements.map((item) => html`<li>${statement(context, item)}</li>`);
}

/** Statements as a list, where there are any. */
export function bullets(context: Context, statements: readonly Statement[] | undefined) {
  return statements
    ? html`<ul>
        ${items(context, statements)}
      </ul>`
    : nothing;
}
