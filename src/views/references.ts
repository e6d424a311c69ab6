import { html } from 'lit';
import { words } from '../content/text.js';
import { reveal } from '../dom/anchors.js';
import type { Backlinks } from '../dom/backlinks.js';
import type { Reference } from '../generated/pack.js';
import { anchorKey, hrefTo, type Context } from './context.js';
import { base } from './base.styles.js';
import { referenceStyles } from './references.styles.js';
import { link } from './text.js';
import type { Widget } from './widget.js';

/** The pack's references; its state is where the page cites them. */
export const referencesWidget: Widget<Backlinks> = {
  styles: [base, referenceStyles],
  requiredList: 'references',
  heading: ({ labels }) => labels.references,
  body: references,
};

/** The numbered references of a pack, each with its links and the ways back to where it is cited. */
export function references(context: Context, citedFrom: Backlinks) {
  return html`<ol part="list" class="references">
    ${context.pack.references.map((reference, index) => {
      const key = anchorKey(context, reference.id);
      const back = (citedFrom.get(key) ?? []).map((link, place) =>
        backlink(context, link, index + 1, place),
      );
      return html`<li part="reference" tabindex="-1" data-anchor=${key}>
        ${source(context, reference, back)}
      </li>`;
    })}
  </ol>`;
}

/** A reference as words, with its links and whatever else leads on from it. */
export function source(context: Context, reference: Reference, more?: unknown) {
  const { labels } = context;
  const { DOI, PMID, URL: url, custom } = reference;
  return html`<span>${words(custom?.vancouver ?? plainReference(reference))}</span>
    <span class="links">
      ${DOI && link(context, `https://doi.org/${encodeURI(DOI)}`, labels.doi)}
      ${PMID && link(context, `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`, labels.pubmed)}
      ${url && link(context, url, new URL(url).hostname.replace(/^www\./, ''))} ${more}
    </span>`;
}

// Only the build formats references; a pack that is used without it has none.
function plainReference({ author = [], title, issued, ...item }: Reference): string {
  const names = author.map(({ family, given, literal }) => literal ?? joined([family, given], ' '));
  const place = item['container-title'] ?? item.publisher;
  return joined([joined(names, ', '), title, place, issued?.['date-parts'][0]?.[0]], '. ');
}

const joined = (parts: unknown[], between: string) => parts.filter(Boolean).join(between);

function backlink({ labels }: Context, link: HTMLElement, number: number, place: number) {
  const letter = letters(place);
  const back = (event: Event) => {
    event.preventDefault();
    reveal(link);
  };
  return html`<a class="back" href=${hrefTo(link.dataset.cites!)} @click=${back}
    ><span aria-hidden="true">↑${letter}</span
    ><span class="visually-hidden">${labels.backToCitation(number, letter)}</span></a
  >`;
}

/** a … z, aa, bb … */
function letters(place: number): string {
  return String.fromCharCode(97 + (place % 26)).repeat(1 + place / 26);
}
