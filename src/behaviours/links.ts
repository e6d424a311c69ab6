import { html, render } from 'lit';
import type { Context } from '../views/context.js';
import { address } from '../views/context.js';
import { source } from '../views/references.js';
import { addressed, nearest, reveal } from './places.js';

/** The id that the page's address names, if it is one of this condition: `#<condition>/<id>`. */
export function addressOf(condition: string): string | undefined {
  try {
    const [, id] = decodeURIComponent(location.hash).split(`#${condition}/`);
    return id;
  } catch {
    return undefined;
  }
}

/** Lets the citations below `root` lead to their references, without writing the page's address. */
export function followLinks(root: ShadowRoot, shown: () => Context | undefined): void {
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('[data-cites]');
    const context = shown();
    if (!link || !context || isForNewTab(event as MouseEvent)) return;
    event.preventDefault();
    const key = link.dataset.cites!;
    const place = nearest(link, addressed(key));
    if (place?.checkVisibility?.() ?? place) reveal(place!);
    else showSource(root, context, key, link);
  });
}

function isForNewTab({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey;
}

// No list of references on the page: the one that was asked for is shown where it was asked for.
function showSource(root: ShadowRoot, context: Context, key: string, link: HTMLElement): void {
  const reference = context.pack.references.find(({ id }) => address(context, id) === key);
  if (!reference) return;
  const note = document.createElement('div');
  note.popover = 'auto';
  note.className = 'note';
  note.tabIndex = -1;
  note.autofocus = true;
  root.append(note);
  render(html`<p part="reference">${source(context, reference)}</p>`, note);
  note.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') note.remove();
  });
  // Not every browser focuses a link that is clicked, and here the focus returns.
  link.focus();
  note.showPopover();
}
