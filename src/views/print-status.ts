import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { LabelKey } from '../labels/labels.js';
import type { Context } from './context.js';
import { ui } from './ui.js';

/**
 * What there is to tell of printing and copying. Where the browser did not do it, a field has the
 * words that the reader can copy instead. The same words again are announced again only if something
 * differs (`again`): a space that is not seen.
 */
export function printStatus(
  context: Context,
  label: LabelKey | undefined,
  title: string,
  toCopy: string | undefined,
  again = false,
) {
  const told =
    label && keyed(`${label}${again}`, html`${ui(context, label)}${again ? '\u00a0' : ''}`);
  return html`<p role="status">${told}</p>
    ${
      toCopy
        ? html`<textarea
            part="field"
            autocomplete="off"
            readonly
            rows="8"
            aria-label=${title}
            .value=${toCopy}
          ></textarea>`
        : nothing
    }`;
}
