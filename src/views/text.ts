import { html, nothing } from 'lit';
import { hasPopovers, togglePopover } from '../dom/popover.js';
import { ContentError } from '../content/content-error.js';
import { foldText, words } from '../content/text.js';
import type { Statement, Text } from '../generated/pack.js';
import { contact } from './contact.js';
import { anchorKey, hrefTo, type Context, type BaseContext } from './context.js';

/** Structured text. Strings become text nodes; nothing is parsed. */
export function text(context: Context, value: Text): unknown {
  if (!Array.isArray(value)) return words(value);
  return foldText<unknown>(value, {
    words,
    strong: (strong) => html`<strong>${words(strong)}</strong>`,
    link: (url, text) => link(context, url, text),
    term: (id, text) => term(context, id, text),
    citation: (ids) => citations(context, ids),
    contact: (role, text) => contact(context, role, text),
  });
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

/**
 * A link to another page; an address other than https, mailto or tel is shown as words. Inside a frame
 * it opens in a new tab, since most sites refuse to be framed.
 */
export function link({ labels }: Pick<BaseContext, 'labels'>, url: string, label: string): unknown {
  const said = linkWords(url, words(label));
  return /^(https:\/\/|mailto:|tel:\+?\d{3,15}$)/.test(url)
    ? externalLink(url, said, labels.newTab)
    : said;
}

/** The same for an address that has been looked at. */
export function externalLink(url: string, said: unknown, newTab: string) {
  return top !== window && url.startsWith('http')
    ? html`<a href=${url} rel="noreferrer" target="_blank"
        >${said}<span class="visually-hidden"> ${newTab}</span></a
      >`
    : html`<a href=${url} rel="noreferrer">${said}</a>`;
}

/** A link's words. A number to call stands in them, since not every device or frame can call. */
export function linkWords(url: string, label: string): string {
  const [, number] = /^tel:([^;?]+)/.exec(url.replace(/%20/g, ' ')) ?? [];
  const digits = (text = '') => text.replace(/\D/g, '');
  // The same number may be written with or without its country code.
  return digits(label).includes(digits(number).slice(-6)) ? label : `${label} (${number})`;
}

/** A statement's words with what it rests on. */
export function statement(context: Context, value: Statement): unknown {
  return html`${text(context, value.text)}${basis(context, value)}`;
}

/** What a statement rests on: reference numbers, or the editor's judgement, or both. */
export function basis(context: Context, { citations: ids, basis }: Omit<Statement, 'text'>) {
  const editorial =
    basis && html`<span>*<span class="visually-hidden"> ${context.labels.editorial}</span></span>`;
  return html`${ids && citations(context, ids)}${editorial}`;
}

function citations(context: Context, ids: readonly string[]) {
  return ids.map((id) => {
    const number = context.pack.references.findIndex((reference) => reference.id === id) + 1;
    if (!number) throw new ContentError('invalid', `there is no reference "${id}"`);
    const key = anchorKey(context, id);
    return html`<a part="citation" class="citation" href=${hrefTo(key)} data-cites=${key}
      >[<span class="visually-hidden">${context.labels.reference} </span>${number}]</a
    >`;
  });
}
