import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { store } from '../content/store.js';
import { watchLanguage } from './page-language.js';

type Host = ReactiveControllerHost & HTMLElement;

/** The hosts on the page, and how each renders at once. */
const hosts = new Map<Host, () => void>();
const updateAll = () => hosts.forEach((_, host) => host.requestUpdate());
const renderAll = () => hosts.forEach((renderNow) => renderNow());

/**
 * Has a host update when what it shows may have changed: the page has loaded, the store or a language
 * around it has changed, or the page is about to be printed. One listener tells all hosts.
 */
export class PageChanges implements ReactiveController {
  #unwatch?: () => void;

  /** @param renderNow - renders at once: print() does not wait, and notices depend on the day */
  constructor(
    private readonly host: Host,
    private readonly renderNow: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const { host, renderNow } = this;
    if (!hosts.size) {
      addEventListener('load', updateAll);
      addEventListener('beforeprint', renderAll);
      store.changes.addEventListener('change', updateAll);
    }
    hosts.set(host, renderNow);
    this.#unwatch = watchLanguage(host, () => host.requestUpdate());
    host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    hosts.delete(this.host);
    if (hosts.size) return;
    removeEventListener('load', updateAll);
    removeEventListener('beforeprint', renderAll);
    store.changes.removeEventListener('change', updateAll);
  }
}
