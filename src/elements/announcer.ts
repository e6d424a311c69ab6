import type { ContentError } from '../content/content-error.js';
import { emit } from '../dom/events.js';
import type { Pack } from '../generated/pack.js';

/** Tells the page what an element shows, or why it shows nothing: once, and again when that changes. */
export class Announcer {
  #last: unknown;

  announce(element: Element, pack: Pack | undefined, failure: ContentError | undefined): void {
    const news = pack ?? failure?.message;
    if (news === this.#last) return;
    this.#last = news;
    if (pack) {
      const { condition, lang, version } = pack;
      emit(element, 'care-ready', { condition, lang, version });
    } else if (failure) {
      const { code, message, path } = failure;
      console.error(`<${element.localName}>: ${message}`);
      emit(element, 'care-error', { code, message, path });
    }
  }
}
