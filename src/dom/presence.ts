import type { LitElement, ReactiveController } from 'lit';
import { queryAllDeep } from './anchors.js';

const watchers = new Set<Presence>();
let frame = 0;

/** Tells a widget whether the page shows a place, by its address, and renders it again when that changes. */
export class Presence implements ReactiveController {
  #there = new Map<string, boolean>();

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** Whether the page has the place; looked up the first time, then kept. */
  has(key: string): boolean {
    watchers.add(this);
    if (!this.#there.has(key)) this.#there.set(key, placesOfPage().has(key));
    return this.#there.get(key)!;
  }

  look(places: ReadonlySet<string | undefined>): void {
    for (const [key, was] of this.#there) {
      if (was === places.has(key)) continue;
      this.#there.set(key, !was);
      this.host.requestUpdate();
    }
  }

  hostUpdated(): void {
    schedule();
  }

  hostDisconnected(): void {
    watchers.delete(this);
    this.#there.clear();
    schedule();
  }
}

// One look at the page for all widgets that ask and all of a frame.
function schedule(): void {
  if (watchers.size) frame ||= requestAnimationFrame(lookAll);
}

function lookAll(): void {
  frame = 0;
  const places = placesOfPage();
  for (const watcher of watchers) watcher.look(places);
}

const placesOfPage = () =>
  new Set([...queryAllDeep(document, '[data-anchor]')].map((place) => place.dataset.anchor));
