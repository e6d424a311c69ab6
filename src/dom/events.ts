import type { ErrorCode } from '../content/content-error.js';

/** What each event carries. What a reader ticks or opens is health data: those events carry nothing. */
export interface CareEventMap {
  /** Content is rendered. */
  'care-ready': CustomEvent<{ condition: string; lang: string; version: string }>;
  /** There is no content, or content that cannot be shown. */
  'care-error': CustomEvent<{ code: ErrorCode; message: string; path: string }>;
  /** The reader changed a tick or a note. */
  'care-change': CustomEvent<null>;
  /** The reader opened or closed a question. */
  'care-toggle': CustomEvent<null>;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface HTMLElementEventMap extends CareEventMap {}
}

/** Dispatches one of our events; it bubbles and crosses shadow roots. */
export function emit<Name extends keyof CareEventMap>(
  element: EventTarget,
  name: Name,
  detail: CareEventMap[Name]['detail'] = null as never,
): void {
  element.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
}
