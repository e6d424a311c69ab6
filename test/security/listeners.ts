/** What listens to a page or observes it, from its first script on. */
import type { Page } from '../fixtures/pages/srcdoc-page.js';

/** Markup for the head of a page: keeps what any later script has listen or observe. */
export const watch = `<script>(${(() => {
  const now = new Set<unknown[]>();
  Object.assign(window, { watched: { now } });
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const find = (...wanted: unknown[]) =>
    [...now].find((item) => wanted.every((part, index) => part === item[index]));
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    const { once, signal } = Object(options);
    const item = find(target, type, listener) ?? [target, type, listener];
    if (!(target instanceof AbortSignal) && !signal?.aborted) now.add(item);
    if (signal) addEventListener.call(signal, 'abort', () => now.delete(item));
    if (once) addEventListener.call(target, type, () => now.delete(item));
    addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    now.delete(find(this ?? window, type, listener)!);
    removeEventListener.call(this ?? window, type, listener, options);
  };
  for (const { prototype } of [MutationObserver, IntersectionObserver, ResizeObserver]) {
    const { observe, disconnect } = prototype as MutationObserver;
    Object.assign(prototype, {
      observe(this: MutationObserver, target: Node, options: MutationObserverInit) {
        now.add([target, prototype.constructor.name, this]);
        observe.call(this, target, options);
      },
      disconnect(this: MutationObserver) {
        for (const item of now) if (item[2] === this) now.delete(item);
        disconnect.call(this);
      },
    });
  }
}).toString()})()</script>`;

/** What listens to the page or observes it; what is inside our widgets is their own. */
export function listening(page: Page): string[] {
  const { now } = (page as unknown as { watched: { now: Set<unknown[]> } }).watched;
  const { changes } = Reflect.get(page, Symbol.for('care-elements')) as { changes: EventTarget };
  const found = [...now].flatMap(([target, type]) => {
    if (target === changes) return [];
    if (target === page) return [`window ${String(type)}`];
    const node = target as Node;
    if (node.nodeType && node.getRootNode?.() !== page.document) return [];
    return [`${node.nodeName ?? String(target)} ${String(type)}`];
  });
  return [...new Set(found)].sort();
}
