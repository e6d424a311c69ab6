/** What Chromium and Firefox do alike, by puppeteer. */

/** Opens an address of ours in a window of its own, and tells what a function finds there. */
export async function elsewhere({ browser, id }, { address, find }) {
  const here = browser.getPage(id);
  const page = await here.browser().newPage();
  try {
    await page.goto(new URL(address, here.url()).href);
    return await page.evaluate(`(${find})()`);
  } finally {
    await page.close();
    await here.bringToFront();
  }
}
