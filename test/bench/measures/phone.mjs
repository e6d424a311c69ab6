import { withPage } from '../browser.mjs';

const viewport = { width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
/** "Slow 4G": 1.6 Mbit/s, 150 ms to the answer. */
const slow = { offline: false, latency: 150, downloadThroughput: 2e5, uploadThroughput: 93750 };

/** Watches, from the start of the page, when its words are there and how what stands below them moves. */
function watch() {
  const { PerformanceObserver, requestAnimationFrame } = window;
  const seen = (globalThis.seen = { words: undefined, jump: 0, shift: 0 });
  let last;
  const look = () => {
    const below = document.getElementById('below');
    if (below) {
      const { top } = below.getBoundingClientRect();
      seen.jump += Math.abs(top - (last ?? top));
      last = top;
      // A tag that nobody has taken up yet shows nothing, or words out of their place.
      if (seen.words === undefined && !document.querySelector(':not(:defined)')) {
        seen.words = null;
        globalThis.bench.painted().then((time) => (seen.words = time));
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.addEventListener('load', async () => (seen.ready = await globalThis.bench.painted()));
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** An old phone, far from the mast, with nothing in its cache: a page with the four widgets in it. */
export const phone = {
  of: (library) => library.references && !library.captured,
  times: (runs) => runs,
  async once(bench, library) {
    let requests = -1;
    const before = async (page, cdp) => {
      await page.setViewport(viewport);
      await page.evaluateOnNewDocument(watch);
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', slow);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      page.on('request', (request) => (requests += request.url().startsWith('http') ? 1 : 0));
    };
    return withPage(
      bench,
      { ...library, inPage: undefined },
      async (page) => {
        await page.evaluate(() => globalThis.bench.quiet());
        const seen = await page.evaluate(() => globalThis.seen);
        return { ...seen, requests };
      },
      { path: '/full', before },
    );
  },
};
