import type { CareElement } from './elements/care-element.js';

/**
 * Puts elements where an editor could only write a `div`: into each
 * `<div class="care-mount care-faq" data-region="GB">…</div>` below `root` goes the element that its
 * class names, with the `data-` attributes as its own; what was in the div becomes its fallback.
 */
export function mount(root: ParentNode = document): void {
  for (const place of root.querySelectorAll<HTMLElement>('.care-mount')) {
    const tag = [...place.classList].find((name) => isOurs(name)) ?? '';
    if (!tag) {
      console.warn(`care-elements: class="${place.className}" names no element of ours.`);
      continue;
    }
    if (place.firstElementChild?.localName === tag) continue;
    const element = document.createElement(tag);
    // Only what the element knows: a CMS that strips handlers may let `data-onclick` through.
    const { observedAttributes = [] } = element.constructor as typeof CareElement;
    for (const name of [...observedAttributes, 'lang']) {
      const value = place.getAttribute(`data-${name}`);
      if (value !== null) element.setAttribute(name, value);
    }
    element.append(...place.childNodes);
    place.append(element);
  }
}

function isOurs(name: string): boolean {
  return name.startsWith('care-') && 'version' in (customElements.get(name) ?? {});
}
