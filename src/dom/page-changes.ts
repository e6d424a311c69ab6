import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { store } from '../content/store.js';
import { watchLanguage } from './page-language.js';

/**
 * Has a host update when what it shows may have changed: the page has loaded, the store or a language
 * around it has changed, or the page is about to be printed.
 */
export class PageChanges implements ReactiveController {
  #host;
  #renderNow;
  #connection = new AbortController();

  /** @param renderNow - renders at once: print() does not wait, and notices depend on the day */
  constructor(host: ReactiveControllerHost & HTMLElement, renderNow: () => void) {
    this.#host = host;
    this.#renderNow = renderNow;
    host.addController(this);
  }

  hostConnected(): void {
    const update = () => this.#host.requestUpdate();
    const { signal } = (this.#connection = new AbortController());
    addEventListener('load', update, { signal });
    addEventListener('beforeprint', this.#renderNow, { signal });
    store.changes.addEventListener('change', update, { signal });
    watchLanguage(this.#host, update, signal);
    update();
  }

  hostDisconnected(): void {
    this.#connection.abort();
  }
}
