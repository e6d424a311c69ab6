import { html } from 'lit';
import { ContentError } from '../content/content-error.js';
import type { Inline, Statement, Term, Text } from '../generated/pack.js';
import { contact } from './contact.js';
import { address, type Context } from './context.js';

/** Structured text. Strings become text nodes; nothing is parsed. */
export function text(context: Context, value: Text): unknown {
  return Array.isArray(value) ? value.map((piece) => inline(context, piece)) : words(value);
}

function inline(context: Context, piece: Inline): unknown {
  if (typeof piece === 'string') return piece;
  if ('strong' in piece) return html`<strong>${words(piece.strong)}</strong>`;
  if ('link' in piece) return link(piece.link, piece.text);
  if ('term' in piece) return term(context, piece);
  if ('citation' in piece) return citations(context, piece.citation);
  if ('contact' in piece) return contact(context, piece.contact, piece.text);
  return words(piece);
}

// The native button opens the native popover that the widget's frame shows for the term.
function term({ terms }: Context, { term: id, text }: Term) {
  terms.add(id);
  return html`<button part="term" class="term" type="button" popovertarget="term-${id}">
    ${words(text)}
  </button>`;
}

/** A string of the pack as it stands. */
export function words(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new ContentError('invalid', `not words: ${JSON.stringify(value)}`);
}

/** A link out of the page; what is not https, mailto or tel stays words. */
export function link(url: string, label: string): unknown {
  return /^(https:\/\/|mailto:|tel:\+?\d{3,15}$)/.test(url)
    ? html`<a href=${url} rel="noreferrer">${words(label)}</a>`
    : words(label);
}

/** A statement's words with what it rests on. */
export function statement(context: Context, value: Statement): unknown {
  return html`${text(context, value.text)}${basis(context, value)}`;
}

/** What a statement rests on: reference numbers, or the editor's judgement, or both. */
export function basis(context: Context, { citations: ids, basis }: Omit<Statement, 'text'>) {
  const editorial =
    basis && html`<span>*<span class="hidden"> ${context.labels.editorial}</span></span>`;
  return html`${ids && citations(context, ids)}${editorial}`;
}

function citations(context: Context, ids: readonly string[]) {
  return ids.map((id) => {
    const number = context.pack.references.findIndex((reference) => reference.id === id) + 1;
    if (!number) throw new ContentError('invalid', `there is no reference "${id}"`);
    const key = address(context, id);
    return html`<a part="citation" class="citation" href="#${key}" data-cites=${key}
      >[<span class="hidden">${context.labels.reference} </span>${number}]</a
    >`;
  });
}
