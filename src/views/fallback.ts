import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ContentError } from '../content/content-error.js';
import { container } from './container.js';
import { emergencySentence } from './contact.js';
import type { BaseContext } from './context.js';
import { ui } from './ui.js';

/**
 * What is shown while there is no content: the tag's own children, or a sentence if it has none and no
 * content will come. For withdrawn content: its reason and nothing else.
 */
export function fallback(
  host: HTMLElement & { requestUpdate(): void },
  base: BaseContext,
  failure: ContentError | undefined,
  edition: unknown,
) {
  const withdrawn = failure?.code === 'withdrawn';
  const empty = !host.children.length && !host.textContent?.trim();
  const sentence = html`<p part="notice">
    ${withdrawn ? html`<strong>${ui(base, 'withdrawn')}</strong> ${failure.message}` : ui(base, 'notShown')}
    ${emergencySentence(base)}
  </p>`;
  return html`${withdrawn ? nothing : html`<slot @slotchange=${() => host.requestUpdate()}></slot>`}
  ${failure && (withdrawn || empty) ? container(keyed(edition, sentence), base.labels.lang) : nothing}`;
}
