import type { LitElement } from 'lit';
import type { CitedFrom } from '../views/references.js';
import { at, deep, nearestAmong } from './places.js';

const lists = new Set<LitElement>();
/** For the root of each list what leads to it; found by the last look. */
let found = new WeakMap<Node, Map<string, HTMLElement[]>>();
let frame = 0;

/** Tells that a widget has rendered or gone: one look at the page for all lists and all of a frame. */
export function pageChanged(): void {
  if (lists.size) frame ||= requestAnimationFrame(look);
}

function look(): void {
  frame = 0;
  const last = found;
  found = new WeakMap();
  const places = [...deep(document, '[data-address],[data-cites]')];
  const nearest = nearestAmong(places);
  for (const link of places) {
    const key = link.dataset.cites;
    const root = key && nearest(link, key)?.getRootNode();
    if (root) at(at(found, root, new Map<string, HTMLElement[]>()), key, []).push(link);
  }
  for (const list of lists) {
    const [before, now] = [last, found].map((ways) => [...waysTo(list, ways)].flat(2));
    if (before!.length !== now!.length || now!.some((item, index) => item !== before![index]))
      list.requestUpdate();
  }
}

const waysTo = (list: LitElement, ways: typeof found): CitedFrom =>
  ways.get(list.shadowRoot!) ?? new Map();

/** Keeps, for a widget that shows references, the places of the page whose citations lead to it. */
export function waysBack(list: LitElement): () => CitedFrom {
  list.addController({
    hostConnected() {
      lists.add(list);
      pageChanged();
    },
    hostDisconnected() {
      lists.delete(list);
    },
  });
  return () => waysTo(list, found);
}
