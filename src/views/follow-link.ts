import { html, render } from 'lit';
import type { Context } from './context.js';
import { anchorKey } from './context.js';
import { source } from './references.js';
import { popover } from './popover.js';
import { findAnchor, outermostClosed, reveal } from '../dom/anchors.js';
import { citedBy } from '../dom/backlinks.js';
import { showPopover } from '../dom/popover.js';

/** Leads a click on a citation or a contents link to its place, without writing the page's address. */
export function followLink(event: MouseEvent, context: Context): void {
  const link = (event.target as Element).closest<HTMLElement>('[data-cites],[data-to]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const place = findAnchor(citedBy(link)[0] ?? link.dataset.to!, link);
  const outside = place && outermostClosed(place);
  const seen = outside && (outside.checkVisibility?.() ?? outside.getClientRects().length);
  if (place && (seen || link.dataset.to)) reveal(place);
  else if (link.dataset.cites) showReferences(link, context);
}

// No list of references on the page: what was asked for is shown where it was asked for.
function showReferences(link: HTMLElement, context: Context): void {
  const cited = citedBy(link);
  const references = context.pack.references?.filter(({ id }) =>
    cited.includes(anchorKey(context, id)),
  );
  const content = references?.map(
    (reference) => html`<p part="reference">${source(context, reference)}</p>`,
  );
  const paper = document.createElement('div');
  render(popover('source', content), paper);
  const note = paper.querySelector('div')!;
  note.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') note.remove();
  });
  link.closest('.care')!.append(note);
  // Not every browser focuses a link that is clicked, and here the focus returns.
  link.focus();
  showPopover(note, link);
}
