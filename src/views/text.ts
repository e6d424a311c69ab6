import { html, nothing } from 'lit';
import { hasPopovers, togglePopover } from '../dom/popover.js';
import { direction } from '../content/language.js';
import { ContentError } from '../content/content-error.js';
import { temperatureWords } from '../content/temperature.js';
import { foldText, words } from '../content/text.js';
import type { Rests } from '../content/rests.js';
import type { Statement, Text } from '../generated/pack.js';
import { contact } from './contact.js';
import { anchorKey, hrefTo, type Context } from './context.js';
import { link } from './links.js';
import { serviceInline } from './services.js';
import { holdTerms, keepUnits } from './typeset.js';
import { ui } from './ui.js';

/** Structured text. Strings become text nodes; nothing is parsed. */
export function text(context: Context, value: Text): unknown {
  const said = (value: string) => keepUnits(words(value));
  if (!Array.isArray(value)) return said(value);
  const shown = foldText<unknown>(value, {
    words: said,
    strong: (strong) => html`<strong>${said(strong)}</strong>`,
    link: (url, text) => link(context, url, text),
    term: (id, text) => term(context, id, text),
    citation: (ids) => citations(context, ids),
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
    @click=${native ? nothing : togglePopover}
  >
    ${words(text)}
  </button>`;
}

/** A statement's words with what it rests on. */
export function statement(context: Context, value: Statement): unknown {
  return html`${text(context, value.text)}${basis(context, value)}`;
}

/** What a statement or a part rests on: reference numbers, or the editor's judgement, or both. */
export function basis(context: Context, { citations: ids, basis }: Rests) {
  const editorial =
    basis === 'consensus'
      ? html`<span>*<span class="visually-hidden"> ${ui(context, 'editorial')}</span></span>`
      : nothing;
  return html`${ids && citations(context, ids)}${editorial}`;
}

function citations(context: Context, ids: readonly string[]) {
  return ids.map((id) => {
    const number =
      (context.pack.references ?? []).findIndex((reference) => reference.id === id) + 1;
    if (!number) throw new ContentError('invalid', `there is no reference "${id}"`);
    const key = anchorKey(context, id);
    return html`<a part="citation" class="citation" href=${hrefTo(key)} data-cites=${key}
      >[<span class="visually-hidden">${ui(context, 'reference')} </span>${number}]</a
    >`;
  });
}

/** The same in a line of its own, at the end of a part that says it once for all that it holds. */
export function partBasis(context: Context, part: Rests) {
  return part.citations || part.basis
    ? html`<p class="rests">${basis(context, part)}</p>`
    : nothing;
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
