import { html, render } from 'lit';
import type { Context } from '../views/context.js';
import { address } from '../views/context.js';
import { source } from '../views/references.js';
import { sheet } from '../views/sheet.js';
import { placeOf, reveal } from './places.js';
import { showSheet } from './sheet.js';

/**
 * The id that the page's address names, if it is one of this condition: `#<condition>/<id>`, or
 * `#<condition>.<id>` for pages whose scripts take an address for a selector.
 */
export function addressOf(condition: string): string | undefined {
  try {
    const hash = decodeURIComponent(location.hash);
    const start = `#${condition}`.length;
    const named = hash.startsWith(`#${condition}`) && /^[./]/.test(hash.slice(start));
    return named ? hash.slice(start + 1) : undefined;
  } catch {
    return undefined;
  }
}

/** Leads a click on a citation or a contents link to its place, without writing the page's address. */
export function followLink(event: MouseEvent, context: Context): void {
  const link = (event.target as Element).closest<HTMLElement>('[data-cites],[data-to]');
  const key = link?.dataset.cites ?? link?.dataset.to;
  if (!link || !key || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const place = placeOf(key, link);
  const seen = place && (place.checkVisibility?.() ?? place.getClientRects().length);
  if (seen) reveal(place);
  else if (link.dataset.cites) showSource(link, context);
}

// No list of references on the page: the one that was asked for is shown where it was asked for.
function showSource(link: HTMLElement, context: Context): void {
  const reference = context.pack.references.find(
    ({ id }) => address(context, id) === link.dataset.cites,
  );
  const paper = document.createElement('div');
  render(sheet('source', html`<p part="reference">${source(context, reference!)}</p>`), paper);
  const note = paper.querySelector('div')!;
  note.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') note.remove();
  });
  link.closest('.care')!.append(note);
  // Not every browser focuses a link that is clicked, and here the focus returns.
  link.focus();
  showSheet(note, link);
}
