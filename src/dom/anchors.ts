/** All elements below `root` that match, in document order, open shadow roots included. */
export function* queryAllDeep(root: ParentNode, selector: string): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches(selector)) yield element;
    // What lies ready for the printer is no place of the page.
    if (element.shadowRoot && element.className !== 'care-print')
      yield* queryAllDeep(element.shadowRoot, selector);
  }
}

/** How many nodes of any kind are below a root. */
export function countNodes(root: Node | null): number {
  let count = 0;
  for (const walker = root && document.createTreeWalker(root); walker?.nextNode();) count++;
  return count;
}

/** The node, its parents, and so on outward through shadow roots. */
export function* composedAncestors(node: Node): Generator<Node> {
  for (
    let next: Node | null = node;
    next;
    next = next.parentNode ?? (next as ShadowRoot).host ?? null
  )
    yield next;
}

/** What a map has at a key; where there is nothing, what is put there now. */
export function getOrInsert<Key, Value>(
  map: Pick<Map<Key, Value>, 'get' | 'has'> & { set(key: Key, value: Value): unknown },
  key: Key,
  fresh: Value,
): Value {
  if (!map.has(key)) map.set(key, fresh);
  return map.get(key)!;
}

/** The shadow roots and the document around a node: of all nodes there, only these have so high a type. */
export const enclosingRoots = (node: Node) =>
  [...composedAncestors(node)].filter(({ nodeType }) => nodeType > 8);

/**
 * Of places in document order, the one of an address that a link leads to: in the link's own root
 * first, then in the root around it, and so on; within a root the first.
 */
export function nearestAnchor(places: Iterable<HTMLElement>) {
  const first = new Map<Node, Map<string | undefined, HTMLElement>>();
  for (const place of places)
    for (const root of enclosingRoots(place))
      getOrInsert(getOrInsert(first, root, new Map()), place.dataset.anchor, place);
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

/** Opens whatever hides the place, scrolls to it and moves the focus there; the page's address stays. */
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
 * Scrolls to a place, and as much further as something of the page (a sticky header, say) lies over
 * it. At once, however the page scrolls: on the way there is nothing to see of where it ends.
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
    // What moves along with the place lies over it wherever it is.
    more = 0;
    scroll();
  };
  scroll();
  look();
  // Some headers come, or grow, when the page has scrolled.
  requestAnimationFrame(look);
}

/** How many pixels of an element's top are under something else; none where there is no room below that. */
function covered(element: HTMLElement): number {
  const page = element.ownerDocument;
  const { top, left, width } = element.getBoundingClientRect();
  const around = new Set(composedAncestors(element));
  const over = (x: number) => {
    let y = top + 1;
    for (;;) {
      const hit = page.elementFromPoint(x, y);
      // Below the last line of the window there is nothing to see, and nothing to find.
      if (!hit) return y < page.documentElement.clientHeight ? y - top - 1 : 0;
      if (around.has(hit) || element.contains(hit)) return y - top - 1;
      y = Math.max(hit.getBoundingClientRect().bottom, y) + 1;
    }
  };
  return Math.max(...[left + 1, left + width / 2, left + width - 1].map(over));
}
