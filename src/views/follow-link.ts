import { html, render } from 'lit';
import type { Context } from './context.js';
import { anchorKey } from './context.js';
import { source } from './references.js';
import { popover } from './popover.js';
import { findAnchor, reveal } from '../dom/anchors.js';
import { showPopover } from '../dom/popover.js';

/** Leads a click on a citation or a contents link to its place, without writing the page's address. */
export function followLink(event: MouseEvent, context: Context): void {
  const link = (event.target as Element).closest<HTMLElement>('[data-cites],[data-to]');
  const key = link?.dataset.cites ?? link?.dataset.to;
  if (!link || !key || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const place = findAnchor(key, link);
  const seen = place && (place.checkVisibility?.() ?? place.getClientRects().length);
  if (place && (seen || link.dataset.to)) reveal(place);
  else if (link.dataset.cites) showReference(link, context);
}

// No list of references on the page: the one that was asked for is shown where it was asked for.
function showReference(link: HTMLElement, context: Context): void {
  const reference = context.pack.references?.find(
    ({ id }) => anchorKey(context, id) === link.dataset.cites,
  );
  const paper = document.createElement('div');
  render(popover('source', html`<p part="reference">${source(context, reference!)}</p>`), paper);
  const note = paper.querySelector('div')!;
  note.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') note.remove();
  });
  link.closest('.care')!.append(note);
  // Not every browser focuses a link that is clicked, and here the focus returns.
  link.focus();
  showPopover(note, link);
}
