/** Pages in a Chromium, each in a profile of its own. */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { browser as options } from '../runner/engines/find-chromium.mjs';
import { tags } from './libraries/care-elements/index.mjs';
import { content, pack } from './pack.mjs';

const inPage = readFileSync(new URL('in-page.js', import.meta.url), 'utf8');

export const launch = async () => puppeteer.launch(await options());

/** Opens a page of a library, does something with it, and closes it. */
export async function withPage(bench, library, use, { path = '', before } = {}) {
  const profile = await bench.browser.createBrowserContext();
  const page = await profile.newPage();
  try {
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.evaluateOnNewDocument(inPage);
    await before?.(page, cdp);
    await page.goto(`${bench.origin}/${library.id}${path}`);
    const captured = bench.captured[library.captured];
    if (library.inPage) await page.evaluate(library.inPage, { tags, content, pack, captured });
    // What the page itself costs is over.
    await page.evaluate(() => globalThis.bench.painted());
    return await use(page, cdp);
  } finally {
    await profile.close();
  }
}

/** How long the main thread of the page has worked, in milliseconds. */
export async function worked(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
}
