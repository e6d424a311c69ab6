import { withPage } from '../browser.mjs';

function watch() {
  globalThis.tasks = [];
  new window.PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** Tasks over 50 ms while a page with all our widgets loads. */
export const tasks = {
  of: (library) => library.everything,
  times: (runs) => runs,
  once: (bench, library) =>
    withPage(
      bench,
      library,
      async (page) => {
        await page.evaluate(() => globalThis.bench.quiet());
        const long = await page.evaluate(() => globalThis.tasks);
        return { count: long.length, longest: Math.max(0, ...long) };
      },
      { path: '/full', before: (page) => page.evaluateOnNewDocument(watch) },
    ),
};
