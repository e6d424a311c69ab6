import { html, nothing } from 'lit';
import { formatDay, plainDay } from '../content/day.js';
import { plainReference } from '../content/plain-reference.js';
import { words } from '../content/text.js';
import { reveal } from '../dom/anchors.js';
import type { Backlinks } from '../dom/backlinks.js';
import type { Reference } from '../generated/pack.js';
import { anchorKey, hrefTo, type Context } from './context.js';
import { base } from './base.styles.js';
import { referenceStyles } from './references.styles.js';
import { heading } from './heading.js';
import { link } from './links.js';
import { text } from './text.js';
import { ui, uiText } from './ui.js';
import type { Widget } from './widget.js';

/** The pack's references; its state is where the page cites them. */
export const referencesWidget: Widget<Backlinks> = {
  styles: [base, referenceStyles],
  requiredList: 'references',
  heading: (context) => ui(context, 'references'),
  body: (context, backlinks) =>
    html`${references(context, backlinks)} ${furtherReading(context, context.level + 1)}`,
};

/** The numbered references of a pack, each with its links and the ways back to where it is cited. */
export function references(context: Context, citedFrom: Backlinks) {
  const { references = [] } = context.pack;
  context.parts.add('references');
  return html`<ol part="list" class="references ${references.length > 99 ? 'hundreds' : ''}">
    ${references.map((reference, index) => {
      const key = anchorKey(context, reference.id);
      const back = backlinks(context, citedFrom.get(key) ?? [], index + 1, key);
      return html`<li part="reference" tabindex="-1" data-anchor=${key}>
        ${source(context, reference, back)}
      </li>`;
    })}
  </ol>`;
}

/** The pages to go on to, under a heading of their own. */
export function furtherReading(context: Context, level: number) {
  const { furtherReading } = context.pack;
  return furtherReading
    ? html`${heading(level, ui(context, 'furtherReading'))} ${pages(context)}`
    : nothing;
}

/** The pages to go on to. */
export function pages(context: Context) {
  context.parts.add('furtherReading');
  return html`<ul class="pages">
    ${context.pack.furtherReading?.map(
      ({ title, url, note }) =>
        html`<li>${link(context, url, title)} ${note && text(context, note)}</li>`,
    )}
  </ul>`;
}

/** A reference as words, with its links and whatever else leads on from it. */
export function source(context: Context, reference: Reference, more?: unknown) {
  const { DOI, PMID, URL: url, custom, accessed } = reference;
  const said = words(custom?.vancouver ?? plainReference(reference));
  const seen = accessed?.['date-parts']?.[0];
  // On paper one address is enough; a long one is on the page.
  const address = DOI ? `doi.org/${DOI}` : url && host(url);
  if (context.forPrint && address) return html`${said} <span class="address">${address}</span>`;
  return html`<span>${said}</span>
    <span class="links">
      ${DOI && link(context, `https://doi.org/${encodeURI(DOI)}`, uiText(context, 'doi'))}
      ${PMID && link(context, `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`, uiText(context, 'pubmed'))}
      ${url && link(context, url, host(url))}
      ${url && seen?.[2] && ui(context, 'seenOn', { date: formatDay(context, plainDay(seen), context.labels.lang) })}
      ${more}
    </span>`;
}

const host = (url: string) => new URL(url).hostname.replace(/^www\./, '');

/** Of many ways back, the first stand there; the others open. */
const SHOWN = 5;

function backlinks(
  context: Context,
  links: readonly HTMLElement[],
  number: number,
  key: string,
): unknown {
  const all = links.map((link, place) => backlink(context, link, number, place, key));
  const rest = all.slice(SHOWN);
  if (rest.length < 2) return all;
  return html`${all.slice(0, SHOWN)}
    <details class="more">
      <summary>${ui(context, 'moreCitations', { count: rest.length })}</summary>
      ${rest}
    </details>`;
}

function backlink(context: Context, link: HTMLElement, number: number, index: number, key: string) {
  const place = letters(index);
  const back = (event: Event) => {
    event.preventDefault();
    reveal(link);
  };
  return html`<a class="back" href=${hrefTo(key)} @click=${back}
    ><span aria-hidden="true">↑${place}</span
    ><span class="visually-hidden">${ui(context, 'backToCitation', { number, place })}</span></a
  >`;
}

/** a … z, aa, bb … */
function letters(place: number): string {
  return String.fromCharCode(97 + (place % 26)).repeat(1 + place / 26);
}
