import { outward, roots } from './places.js';

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
  const observer = new MutationObserver(changed);
  for (const root of roots(element))
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  signal.addEventListener('abort', () => observer.disconnect());
}
