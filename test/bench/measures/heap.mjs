import { withPage } from '../browser.mjs';

const MIB = 2 ** 20;

/** What a thousand accordions hold: objects of scripts, and the browser's own for nodes and style. */
export const heap = {
  of: (library) => library.accordion,
  times: (runs) => Math.ceil(runs * 0.6),
  once: (bench, library) =>
    withPage(bench, library, async (page, cdp) => {
      const used = async () => {
        await cdp.send('HeapProfiler.collectGarbage');
        await cdp.send('HeapProfiler.collectGarbage');
        return cdp.send('Runtime.getHeapUsage');
      };
      await cdp.send('HeapProfiler.enable');
      const before = await used();
      await page.evaluate(
        (updates) => globalThis.bench.insert('accordion', 1000, updates),
        library.updates,
      );
      await page.evaluate(() => globalThis.bench.painted());
      const after = await used();
      return {
        heap: (after.usedSize - before.usedSize) / MIB,
        nodes: (after.embedderHeapUsedSize - before.embedderHeapUsedSize) / MIB,
      };
    }),
};
