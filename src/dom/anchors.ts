/** Our own shadow roots: none of them holds another. */
export const ownRoots = new WeakSet<Node>();

/** All elements below `root` that match, in document order, open shadow roots included. */
export function* queryAllDeep(
  root: ParentNode & Node,
  selector: string,
): Generator<HTMLElement, void> {
  if (ownRoots.has(root)) return yield* root.querySelectorAll<HTMLElement>(selector);
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches(selector)) yield element;
    // A printout that is ready for the printer is not part of the page.
    if (element.shadowRoot && element.className !== 'care-print')
      yield* queryAllDeep(element.shadowRoot, selector);
  }
}

/** The node and its ancestors, through shadow roots up to the document. */
export function* composedAncestors(node: Node): Generator<Node> {
  for (
    let next: Node | null = node;
    next;
    next = next.parentNode ?? (next as ShadowRoot).host ?? null
  )
    yield next;
}

/** The value of a key in a map; a missing one is set to `fresh` first. */
export function getOrInsert<Key, Value>(
  map: Pick<Map<Key, Value>, 'get' | 'has'> & { set(key: Key, value: Value): unknown },
  key: Key,
  fresh: Value,
): Value {
  if (!map.has(key)) map.set(key, fresh);
  return map.get(key)!;
}

/** The shadow roots and the document around a node, from within. */
export function enclosingRoots(node: Node): Node[] {
  const root = node.getRootNode();
  const { host } = root as ShadowRoot;
  // A Document or a ShadowRoot has a type above 8.
  return root.nodeType > 8 ? [root, ...(host ? enclosingRoots(host) : [])] : [];
}

/**
 * Given anchors in document order: the one with a key that a link leads to. The link's own root is
 * searched first, then the root around it, and so on; within a root the first anchor wins.
 */
export function nearestAnchor(places: Iterable<HTMLElement>) {
  const first = new Map<Node, Map<string, HTMLElement>>();
  for (const place of places) {
    const { anchor } = place.dataset;
    // Some only cite.
    if (anchor === undefined) continue;
    for (const root of enclosingRoots(place)) {
      const inRoot = first.get(root) ?? new Map<string, HTMLElement>();
      if (!inRoot.size) first.set(root, inRoot);
      if (!inRoot.has(anchor)) inRoot.set(anchor, place);
    }
  }
  return (link: Node, key: string): HTMLElement | undefined =>
    enclosingRoots(link)
      .map((root) => first.get(root)?.get(key))
      .find(Boolean);
}

/** Finds the place with an address, whatever is written in it. */
export const anchorSelector = (condition: string, id: string) =>
  `[data-anchor="${CSS.escape(`${condition}/${id}`)}"]`;

/** The place of the page that an address leads to from a link, or from the page itself. */
export const findAnchor = (key: string, link: Node = document) =>
  nearestAnchor(queryAllDeep(document, '[data-anchor]'))(link, key);

/** Reveals the place of a root with this address, if it has one. */
export function revealIn(root: ParentNode, condition: string, id: string): void {
  const place = root.querySelector<HTMLElement>(anchorSelector(condition, id));
  if (place) reveal(place);
}

/** The outermost closed disclosure around a place, or the place itself. */
export function outermostClosed(place: HTMLElement): HTMLElement {
  let found = place;
  for (const node of composedAncestors(place))
    if (node instanceof HTMLDetailsElement && !node.open) found = node;
  return found;
}

/** Opens the disclosures around the place, scrolls to it and focuses it; the page's address stays. */
export function reveal(place: HTMLElement): void {
  for (const node of composedAncestors(place)) {
    if (!(node instanceof HTMLDetailsElement)) continue;
    node.open = true;
    node.hidden = false;
  }
  const target = place instanceof HTMLDetailsElement ? place.querySelector('summary')! : place;
  target.focus({ preventScroll: true });
  scrollTo(place, target);
}

/**
 * Scrolls to a place, and further by what covers it (a sticky header, say). Instantly, even on a page
 * that scrolls smoothly: what covers the place can only be measured at the end.
 */
function scrollTo(place: HTMLElement, target: HTMLElement): void {
  let more = 0;
  const scroll = () => {
    if (more)
      place.style.scrollMarginTop = `calc(var(--care-scroll-margin, 1em) + ${Math.ceil(more)}px)`;
    place.scrollIntoView({ behavior: 'instant' });
    if (more) place.removeAttribute('style');
  };
  const look = () => {
    for (let tries = 0; tries < 3; tries += 1) {
      const over = covered(target);
      if (!over) return;
      more += over;
      scroll();
    }
    // Something that moves along with the place covers it at any position.
    more = 0;
    scroll();
  };
  scroll();
  look();
  // Some headers come, or grow, when the page has scrolled.
  requestAnimationFrame(look);
}

/** How many pixels at an element's top are covered by something else; 0 if the rest is outside the window. */
function covered(element: HTMLElement): number {
  const page = element.ownerDocument;
  const { top, left, width } = element.getBoundingClientRect();
  const around = new Set(composedAncestors(element));
  const over = (x: number) => {
    let y = top + 1;
    for (;;) {
      const hit = page.elementFromPoint(x, y);
      // Below the window nothing can be seen or hit.
      if (!hit) return y < page.documentElement.clientHeight ? y - top - 1 : 0;
      if (around.has(hit) || element.contains(hit)) return y - top - 1;
      y = Math.max(hit.getBoundingClientRect().bottom, y) + 1;
    }
  };
  return Math.max(...[left + 1, left + width / 2, left + width - 1].map(over));
}
