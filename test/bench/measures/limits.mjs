import { withPage } from '../browser.mjs';
import { packOf } from '../pack.mjs';

/** Times what is done to an element; what the page does because of it later counts as a task. */
function prepare(pack) {
  const { bench, PerformanceObserver } = window;
  const long = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) long.push(duration);
  }).observe({ type: 'longtask' });
  const found = (globalThis.found = {});
  const made = (tag) => Object.assign(document.createElement(tag), { content: pack, filter: true });
  const faq = made('care-faq');
  const article = made('care-article');
  const inside = (selector) => faq.shadowRoot.querySelector(selector);
  const search = (words) => {
    inside('input').value = words;
    inside('input').dispatchEvent(new Event('input'));
  };
  // The browser's dialog would wait for somebody.
  window.print = () => window.dispatchEvent(new Event('beforeprint'));
  const deeds = {
    render: () => document.getElementById('place').append(faq),
    filter: () => search('cured'),
    unfilter: () => search(''),
    open: () => inside('button').click(),
    print: () => window.dispatchEvent(new Event('beforeprint')),
    article: () => faq.replaceWith(article),
    leaflet: () => article.print(),
  };
  globalThis.timed = async (name, deed = deeds[name]) => {
    long.length = 0;
    const begun = performance.now();
    await deed();
    await (article.isConnected ? article : faq).updateComplete;
    void document.body.offsetHeight;
    const time = performance.now() - begun;
    await bench.quiet();
    await bench.quiet();
    found[name] = time;
    found[`${name}Task`] = Math.max(0, ...long);
  };
}

/** A pack with so many questions, up to what the schema allows: its accordion, then its article. */
export const limits = (count) => ({
  of: (library) => library.everything,
  times: (runs) => Math.ceil(runs * 0.6),
  once: (bench, library) =>
    withPage(bench, library, async (page) => {
      await page.evaluate(prepare, packOf(count));
      const timed = (name) => page.evaluate((name) => globalThis.timed(name), name);
      for (const deed of ['render', 'filter', 'unfilter', 'open', 'print']) await timed(deed);
      await page.exposeFunction('toPaper', async () => void (await page.pdf({ timeout: 0 })));
      await page.evaluate(() => globalThis.timed('paper', globalThis.toPaper));
      for (const deed of ['article', 'leaflet']) await timed(deed);
      return page.evaluate(() => globalThis.found);
    }),
});
