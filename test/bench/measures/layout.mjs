import { withPage, worked } from '../browser.mjs';

/**
 * From the insertion of so many to everything laid. The clock also counts other work on the machine; the
 * time that the page's thread worked also counts a frame that comes before we ask. So the lesser is taken.
 */
export const layout = (part, count, times) => ({
  of: (library) => library[part],
  times,
  once: (bench, library) =>
    withPage(bench, library, async (page, cdp) => {
      const insert = async (count) => {
        const before = await worked(cdp);
        const clock = await page.evaluate(
          (...given) => globalThis.bench.insert(...given),
          part,
          count,
          library.updates,
        );
        return { work: (await worked(cdp)) - before, clock };
      };
      // The first of none readies our own means, the second weighs them.
      await insert(0);
      const means = await insert(0);
      const { work, clock } = await insert(count);
      return { laid: Math.min(work - means.work, clock), clock };
    }),
});
