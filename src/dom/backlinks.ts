import type { LitElement } from 'lit';
import { getOrInsert, nearestAnchor } from './anchors.js';
import { unwatchPage, watchPage } from './page-look.js';

/** The places of the page that cite a reference, by its address. */
export type Backlinks = ReadonlyMap<string, readonly HTMLElement[]>;

const lists = new Set<LitElement>();
/** For the root of each list what leads to it; found by the last look. */
let found = new WeakMap<Node, Map<string, HTMLElement[]>>();

/** The addresses of the references that a link cites: one, or all of a range. */
export const citedBy = ({ dataset }: HTMLElement): string[] => dataset.cites?.split(' ') ?? [];

function collect(places: readonly HTMLElement[]): void {
  const last = found;
  found = new WeakMap();
  const nearest = nearestAnchor(places);
  for (const link of places)
    for (const key of citedBy(link)) {
      const root = nearest(link, key)?.getRootNode();
      if (root)
        getOrInsert(getOrInsert(found, root, new Map<string, HTMLElement[]>()), key, []).push(link);
    }
  for (const list of lists) {
    const [before, now] = [last, found].map((ways) => [...backlinksTo(list, ways)].flat(2));
    if (before!.length !== now!.length || now!.some((item, index) => item !== before![index]))
      list.requestUpdate();
  }
}

const backlinksTo = (list: LitElement, ways: typeof found): Backlinks =>
  ways.get(list.shadowRoot!) ?? new Map();

/** Keeps, for a widget that shows references, the places of the page whose citations lead to it. */
export function backlinks(list: LitElement): () => Backlinks {
  list.addController({
    hostConnected() {
      lists.add(list);
      watchPage(collect);
    },
    hostDisconnected() {
      lists.delete(list);
      if (!lists.size) unwatchPage(collect);
    },
  });
  return () => backlinksTo(list, found);
}
