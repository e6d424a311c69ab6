import { html, nothing } from 'lit';
import { hasPopovers } from '../dom/popover.js';

/** A popover over the page, native; its words are its name, so that they are said when the focus comes. */
export function popover(id: string, content: unknown) {
  return html`<div
    popover=${hasPopovers() ? '' : nothing}
    ?hidden=${!hasPopovers()}
    id=${id}
    class="popover"
    tabindex="-1"
    role="group"
    aria-labelledby=${id}
  >
    ${content}
  </div>`;
}
