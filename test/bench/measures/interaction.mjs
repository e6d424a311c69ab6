import { withPage, worked } from '../browser.mjs';
import { median } from '../statistics.mjs';

const WIDGETS = 100;
const TIMES = 6;

/** What a reader does in which widget, by the mouse or a key: the event that says so. */
const deeds = {
  accordion: { open: 'click' },
  checklist: { tick: 'click', note: 'keydown' },
};

/** One deed, when nothing else is going on: from the event to the end of the frame after it. */
async function once(page, cdp, path, type, share) {
  const place = await page.evaluate((...given) => globalThis.bench.aim(...given), path, share);
  if (type === 'keydown') await page.mouse.click(...place);
  await page.evaluate(() => globalThis.bench.quiet());
  await page.evaluate((type) => globalThis.bench.listen(type), type);
  const before = await worked(cdp);
  if (type === 'keydown') await page.keyboard.press('a');
  else await page.mouse.click(...place);
  const painted = await page.evaluate(() => globalThis.bench.heard);
  await page.evaluate(() => globalThis.bench.quiet());
  return { painted, work: (await worked(cdp)) - before };
}

const inPageOf = (bench, library, part) =>
  withPage(bench, library, async (page, cdp) => {
    await page.evaluate(
      (...given) => globalThis.bench.insert(...given),
      part,
      WIDGETS,
      library.updates,
    );
    const found = {};
    for (const [deed, type] of Object.entries(deeds[part])) {
      if (!library[deed]) continue;
      const all = [];
      for (let time = 0; time < TIMES; time++)
        all.push(await once(page, cdp, library[deed], type, time / TIMES));
      found[deed] = median(all.map(({ painted }) => painted));
      found[`${deed}Work`] = median(all.map(({ work }) => work));
    }
    return found;
  });

/** How long a reader waits with a hundred widgets on the page, and how long the page works for it. */
export const interaction = {
  of: (library) => library.open,
  times: (runs) => runs,
  once: async (bench, library) => ({
    ...(await inPageOf(bench, library, 'accordion')),
    ...(await inPageOf(bench, library, 'checklist')),
  }),
};
