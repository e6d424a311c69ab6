import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { store } from '../content/store.js';
import { watchLanguage } from './page-language.js';

type Host = ReactiveControllerHost & HTMLElement;

const all = new Set<PageChanges>();
const updateAll = () => all.forEach(({ host }) => host.requestUpdate());
const renderAll = () => all.forEach(({ renderNow }) => renderNow());
const loaded = () => all.forEach(({ loaded }) => loaded());

/**
 * Has a host update when what it shows may have changed: the page has loaded, the store or a language
 * around it has changed, or the page is about to be printed. One listener tells all hosts.
 */
export class PageChanges implements ReactiveController {
  #unwatch?: () => void;

  /**
   * @param renderNow - renders at once: print() does not wait, and notices depend on the day
   * @param loaded - what is to be done when the page has loaded
   */
  constructor(
    readonly host: Host,
    readonly renderNow: () => void,
    readonly loaded: () => void = () => host.requestUpdate(),
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const { host } = this;
    if (!all.size) {
      addEventListener('load', loaded);
      addEventListener('beforeprint', renderAll);
      store.changes.addEventListener('change', updateAll);
    }
    all.add(this);
    this.#unwatch = watchLanguage(host, () => host.requestUpdate());
    host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    all.delete(this);
    if (all.size) return;
    removeEventListener('load', loaded);
    removeEventListener('beforeprint', renderAll);
    store.changes.removeEventListener('change', updateAll);
  }
}
