import { html, nothing } from 'lit';
import { keepFocus } from '../dom/popover.js';

/**
 * The container of a widget's words. Session recorders on the page would capture what a reader ticks
 * and opens, so it carries the opt-out marks that they honour (PostHog, rrweb,
 * Sentry, FullStory, Amplitude, Mixpanel, LogRocket, Hotjar, Clarity, Datadog, Matomo, Heap).
 */
export function container(
  content: unknown,
  lang: string,
  dir?: string,
  click?: (event: MouseEvent) => void,
  largePrint?: boolean,
) {
  return html`<div
    class="care ${largePrint ? 'large' : ''} ph-no-capture rr-block sentry-block fs-exclude amp-block mp-block mp-no-track"
    data-private
    data-hj-suppress
    data-clarity-mask="true"
    data-dd-privacy="hidden"
    data-matomo-mask
    data-heap-redact-text="true"
    lang=${lang}
    dir=${dir ?? nothing}
    @click=${click}
    @beforetoggle=${keepFocus}
    @toggle=${keepFocus}
  >
    ${content}
  </div>`;
}
