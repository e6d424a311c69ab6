import type { LitElement, ReactiveController } from 'lit';
import { tellPage, unwatchPage, watchPage } from './page-look.js';

/** Tells a widget whether the page shows a place, by its address, and renders it again when that changes. */
export class Presence implements ReactiveController {
  #there = new Map<string, boolean>();

  constructor(private readonly host: LitElement) {
    host.addController(this);
    tellPage(host);
  }

  /** Whether the page has the place; not, until it has been looked at, which is before it is painted. */
  has = (key: string): boolean => {
    if (!this.#there.has(key)) {
      this.#there.set(key, false);
      this.hostConnected();
    }
    return this.#there.get(key)!;
  };

  hostConnected(): void {
    if (this.host.isConnected && this.#there.size) watchPage(this.#look);
  }

  hostDisconnected(): void {
    unwatchPage(this.#look);
  }

  #look = (places: readonly HTMLElement[]): void => {
    const found = new Set(places.map((place) => place.dataset.anchor));
    for (const [key, was] of this.#there) {
      if (was === found.has(key)) continue;
      this.#there.set(key, !was);
      this.host.requestUpdate();
    }
  };
}
