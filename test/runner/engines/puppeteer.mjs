/** What Chromium and Firefox do alike, by puppeteer. */

/** Closes what a file of tests has left open beside its page: it would have the focus of the next file. */
export async function tidy(page) {
  for (const other of await page.browser().pages()) if (other !== page) await other.close();
  await page.bringToFront();
}

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
