import { outward } from './places.js';

const readers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** The `lang` that an element stands in: its own, else the nearest up the tree, else `en`. */
export function languageOf(element: Element): string {
  for (const node of outward(element)) {
    const lang = node instanceof Element && node.getAttribute('lang');
    if (lang) return lang;
  }
  return 'en';
}

/** Calls `changed` when a `lang` around the element may have changed, until `signal` aborts. */
export function watchLanguage(element: Element, changed: () => void, signal: AbortSignal): void {
  observer ??= new MutationObserver(() => readers.forEach((reader) => reader()));
  for (const node of outward(element))
    if (node instanceof Document || node instanceof ShadowRoot)
      observer.observe(node, { subtree: true, attributeFilter: ['lang'] });
  readers.add(changed);
  signal.addEventListener('abort', () => {
    readers.delete(changed);
    if (!readers.size) observer?.disconnect();
  });
}
