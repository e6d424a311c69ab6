/**
 * Several browsers of one engine as one launcher: each file of tests has a whole browser, since two
 * pages of one take the focus, and the keys, from each other. `tidy` is called with its page when a
 * file is done.
 */
export function pool(browsers, tidy = () => {}) {
  const [{ name, type }] = browsers;
  /** Which browser has which session. */
  const busy = new Map();

  return {
    name,
    type,
    concurrency: browsers.length,
    async initialize(...given) {
      for (const browser of browsers) await browser.initialize(...given);
    },
    startSession(id, url) {
      const taken = new Set(busy.values());
      busy.set(
        id,
        browsers.find((browser) => !taken.has(browser)),
      );
      return busy.get(id).startSession(id, url);
    },
    // One that never came up is stopped, too: the next file may have its browser.
    isActive: (id) => busy.has(id),
    async stopSession(id) {
      const browser = busy.get(id);
      try {
        if (!browser.isActive(id)) return {};
        const page = browser.getPage(id);
        const result = await browser.stopSession(id);
        await tidy(page);
        return result;
      } finally {
        busy.delete(id);
      }
    },
    getPage: (id) => busy.get(id).getPage(id),
    getBrowserUrl: (id) => busy.get(id).getBrowserUrl(id),
    startDebugSession: (...given) => browsers[0].startDebugSession(...given),
    async stop() {
      for (const browser of browsers) await browser.stop();
    },
  };
}
