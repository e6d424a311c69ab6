/** All elements below `root` that match, in document order, open shadow roots included. */
export function* deep(root: ParentNode, selector: string): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches(selector)) yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot, selector);
  }
}

/** The node, its parents, and so on outward through shadow roots. */
export function* outward(node: Node): Generator<Node> {
  for (
    let next: Node | null = node;
    next;
    next = next.parentNode ?? (next as ShadowRoot).host ?? null
  )
    yield next;
}

/**
 * Of several places, the one that a link leads to: in the link's own root first, then in the root
 * around it, and so on; within a root the first in document order.
 */
export function nearest(link: Node, places: readonly HTMLElement[]): HTMLElement | undefined {
  for (const root of outward(link)) {
    if (!(root instanceof ShadowRoot || root instanceof Document)) continue;
    const found = places.find((place) => [...outward(place)].includes(root));
    if (found) return found;
  }
  return undefined;
}

/** The places of the page that carry an address, in document order. */
export function addressed(key: string): HTMLElement[] {
  return [...deep(document, '[data-address]')].filter(({ dataset }) => dataset.address === key);
}

/** Opens whatever hides the place, scrolls to it and moves the focus there; the page's address stays. */
export function reveal(place: HTMLElement): void {
  for (const node of outward(place)) {
    if (!(node instanceof HTMLDetailsElement)) continue;
    node.open = true;
    node.hidden = false;
  }
  const target = place instanceof HTMLDetailsElement ? place.querySelector('summary')! : place;
  target.focus({ preventScroll: true });
  place.scrollIntoView();
}
