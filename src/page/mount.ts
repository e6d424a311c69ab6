import type { CareElement } from '../elements/care-element.js';

/** The element of each mount. Neither is kept longer than the page keeps the mount. */
const elements = new WeakMap<Element, HTMLElement | undefined>();
/** What last had the focus inside an element. */
const focused = new WeakMap<Element, HTMLElement>();
/** Elements whose mounts have just become something else, with those mounts. */
const evicted = new Map<HTMLElement, Element>();

/**
 * Puts elements where an editor could only write a `div`: into each
 * `<div class="care-mount care-faq" data-region="GB">…</div>` in `root` goes the element that its class
 * names, with the `data-` attributes as its own; what was in the div becomes its fallback. A mount that
 * has lost its element, because a script wrote the server's markup over it, gets the same one back,
 * with all that the reader did in it.
 */
export function mount(root: ParentNode = document): void {
  if (root instanceof Element && root.matches('.care-mount')) fill(root);
  for (const place of root.querySelectorAll('.care-mount')) fill(place);
}

/** Fills the mounts of the page, and from now on those that come or become one. */
export function keepMounting(): void {
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ['class'] });
  mount();
}

const observer = new MutationObserver((changes) => {
  for (const { target } of changes) {
    const element = elements.get(target as Element);
    if (element && target.isConnected && !isMountOf(element, target as Element))
      evicted.set(element, target as Element);
  }
  for (const { target, attributeName, addedNodes } of changes) {
    const place = target as Element;
    const name = attributeName?.startsWith('data-') && attributeName.slice(5);
    if (name) follow(elements.get(place), place, [name]);
    else if (place.isConnected && place.matches?.('.care-mount')) fill(place);
    for (const node of addedNodes)
      if (node.isConnected && node.nodeType === node.ELEMENT_NODE) mount(node as Element);
  }
  evicted.clear();
});

const isMountOf = ({ localName }: Element, place: Element) =>
  place.matches(`.care-mount.${localName}`);

function fill(place: Element): void {
  const tag = [...place.classList].find(isOurs);
  if (!tag) {
    if (!elements.has(place))
      console.warn(`care-elements: class="${place.className}" names no element of ours.`);
    elements.set(place, undefined);
    return;
  }
  const known = elements.get(place);
  const there = [...place.children].find(({ localName }) => localName === tag) as HTMLElement;
  const element =
    known?.localName === tag ? known : (there ?? spare(tag, place) ?? made(tag, place));
  if (element !== known) {
    known?.replaceWith(...known.childNodes);
    elements.set(place, element);
    observer.observe(place, { attributes: true, childList: true });
    keepFocus(element);
  }
  if (there && there !== element) there.replaceWith(...there.childNodes);

  const words = [...place.childNodes].filter((node) => node !== element);
  const away = element.parentNode !== place;
  if (away || words.some((node) => node.textContent?.trim())) element.replaceChildren(...words);
  if (away) place.append(element);
  // What was taken out of the page has lost the focus; it is given back where nothing else has it.
  if (document.activeElement === document.body)
    focused.get(element)?.focus({ preventScroll: true });
}

function made(tag: string, place: Element): HTMLElement {
  const element = document.createElement(tag);
  follow(element, place);
  return element;
}

// A script that makes one page into another may make a mount into something else, and something else
// into the mount.
function spare(tag: string, place: Element): HTMLElement | undefined {
  const same = (element: Element) =>
    attributesOf(element).every(
      (name) => element.getAttribute(name) === place.getAttribute(`data-${name}`),
    );
  for (const [element, former] of evicted) {
    if (element.localName !== tag || !same(element)) continue;
    evicted.delete(element);
    if (elements.get(former) === element) elements.delete(former);
    return element;
  }
  return undefined;
}

/** Gives an element what its mount says of it in `data-`. */
function follow(element: HTMLElement | undefined, place: Element, names = attributesOf(element)) {
  for (const name of names) {
    const value = place.getAttribute(`data-${name}`);
    if (!element || !attributesOf(element).includes(name)) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

// Only what the element knows: a CMS that strips handlers may let `data-onclick` through.
function attributesOf(element: Element | undefined): string[] {
  const { observedAttributes = [] } = (element?.constructor ?? {}) as Partial<typeof CareElement>;
  return [...observedAttributes, 'lang'];
}

function keepFocus(element: HTMLElement): void {
  element.addEventListener('focusin', (event) =>
    focused.set(element, event.composedPath()[0] as HTMLElement),
  );
  // Where the reader has left it, it stays left. A browser may say so, too, of what is taken away.
  element.addEventListener('focusout', () =>
    setTimeout(() => element.matches(':focus-within') || focused.delete(element)),
  );
}

function isOurs(name: string): boolean {
  return name.startsWith('care-') && 'version' in (customElements.get(name) ?? {});
}
