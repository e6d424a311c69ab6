import { withPage } from '../browser.mjs';

const MORE = 10;

/** Counts, from the start of the page, what asks to be told of something. */
function count() {
  const { EventTarget, MutationObserver, ResizeObserver, IntersectionObserver } = window;
  const counted = (globalThis.counted = { listeners: 0, observers: 0 });
  const counting = (target, method, kind, by) => {
    const original = target[method];
    target[method] = function (...given) {
      counted[kind] += by;
      return original.apply(this, given);
    };
  };
  counting(EventTarget.prototype, 'addEventListener', 'listeners', 1);
  counting(EventTarget.prototype, 'removeEventListener', 'listeners', -1);
  for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver])
    counting(prototype, 'observe', 'observers', 1);
}

/** All nodes below this one, shadow roots included. */
async function tally(updates, more) {
  const { insert, quiet } = globalThis.bench;
  const found = () => {
    const kinds = { 1: 'elements', 3: 'texts', 8: 'comments' };
    const all = { elements: 0, texts: 0, comments: 0, ...globalThis.counted };
    const walk = (node) => {
      if (kinds[node.nodeType]) all[kinds[node.nodeType]]++;
      node.childNodes.forEach(walk);
      if (node.shadowRoot) walk(node.shadowRoot);
    };
    walk(document.getElementById('place'));
    return all;
  };
  await insert('accordion', 1, updates);
  await quiet();
  const before = found();
  await insert('accordion', more, updates);
  await quiet();
  return Object.entries(found()).map(([kind, all]) => [
    kind,
    Math.round((all - before[kind]) / more),
  ]);
}

/** What one accordion more on a page consists of. */
export const nodes = {
  of: (library) => library.accordion,
  times: () => 1,
  once: (bench, library) =>
    withPage(
      bench,
      library,
      async (page) => Object.fromEntries(await page.evaluate(tally, library.updates, MORE)),
      { before: (page) => page.evaluateOnNewDocument(count) },
    ),
};
