import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Signal } from '../signal.js';
import type { CitedFrom } from '../views/references.js';
import { deep, nearest } from './places.js';

/** Emits when a widget of the page has rendered or gone. */
export const pageChanged = new Signal();

/** Keeps, for a widget that shows references, the places of the page whose citations lead to it. */
export class WaysBack implements ReactiveController {
  citedFrom: CitedFrom = new Map();
  #host;
  #frame = 0;
  #connection = new AbortController();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // One look for all that changes within a frame.
    const look = () => {
      this.#frame ||= requestAnimationFrame(() => this.#look());
    };
    this.#connection = new AbortController();
    pageChanged.subscribe(look, this.#connection.signal);
    look();
  }

  hostDisconnected(): void {
    this.#connection.abort();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #look(): void {
    this.#frame = 0;
    const places = [...deep(document, '[data-address],[data-cites]')];
    const found = new Map<string, HTMLElement[]>();
    for (const link of places) {
      const key = link.dataset.cites;
      if (!key) continue;
      const target = nearest(
        link,
        places.filter(({ dataset }) => dataset.address === key),
      );
      if (target?.getRootNode() !== this.#host.shadowRoot) continue;
      found.set(key, [...(found.get(key) ?? []), link]);
    }
    if (same(found, this.citedFrom)) return;
    this.citedFrom = found;
    this.#host.requestUpdate();
  }
}

function same(a: CitedFrom, b: CitedFrom): boolean {
  const [left, right] = [a, b].map((map) => [...map].flat(2));
  return left!.length === right!.length && left!.every((item, index) => item === right![index]);
}
