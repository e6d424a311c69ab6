import { html, nothing } from 'lit';
import { keyedText } from './keyed-text.js';

/**
 * What there is to tell of printing and copying. Where the browser did not do it, a field has the
 * words that the reader can copy instead.
 */
export function printStatus(told: string, label: string, toCopy: string | undefined) {
  return html`<p role="status">${keyedText(told)}</p>
    ${
      toCopy
        ? html`<textarea
            part="field"
            autocomplete="off"
            readonly
            rows="8"
            aria-label=${label}
            .value=${toCopy}
          ></textarea>`
        : nothing
    }`;
}
