import { html, nothing } from 'lit';
import { hasPopovers, keepFocus } from '../behaviours/sheet.js';

/** A small sheet over the page, a native popover; its words are its name, so that they are said when the focus comes. */
export function sheet(id: string, content: unknown) {
  return html`<div
    popover=${hasPopovers() ? '' : nothing}
    ?hidden=${!hasPopovers()}
    id=${id}
    class="note"
    tabindex="-1"
    role="group"
    aria-labelledby=${id}
    @beforetoggle=${keepFocus}
    @toggle=${keepFocus}
  >
    ${content}
  </div>`;
}
