/**
 * Firefox, by puppeteer and WebDriver BiDi. What that protocol lacks is asked of Firefox itself, in
 * the context of its own windows: media, forced colours and the tree that screen readers get.
 */
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { elsewhere } from './puppeteer.mjs';

export { tidy } from './puppeteer.mjs';

/** What the DevTools protocol alone can tell: Chromium's own tree, line by line, and its heap. */
export const lacks = ['test/accessibility/transcripts.test.ts', 'test/**/*.chromium.test.ts'];

export { chromiumAlone as leaves } from './chromium-alone.mjs';

const installed = [
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

export const name = 'Firefox';

export const packages = ['firefox-esr'];

export const program = () => process.env.FIREFOX_PATH ?? installed.find((file) => existsSync(file));

export const launcher = () =>
  chromeLauncher({
    puppeteer,
    launchOptions: {
      browser: 'firefox',
      executablePath: program(),
      headless: true,
      args: ['--remote-allow-system-access'],
    },
  });

/** Runs a function in Firefox's own window, with the tab of the test and a payload. */
async function within({ browser, id }, work, payload) {
  const { connection } = browser.getPage(id).browser();
  const { result: tree } = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const { context } = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  const { result } = await connection.send('script.evaluate', {
    target: { context },
    awaitPromise: true,
    expression: `(async () => {
      const tab = gBrowser.browsers.find(({ currentURI }) => currentURI.spec.includes('${id}'));
      return JSON.stringify(await (${work})(tab, ${JSON.stringify(payload)}));
    })()`,
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result.value && JSON.parse(result.result.value);
}

/* global Cc, Ci, Services, gBrowser, matchMedia */
export const commands = {
  elsewhere,
  version: ({ browser, id }) => browser.getPage(id).browser().version(),
  /**
   * Opens a page in a tab of its own, runs something there, goes on to another page and comes back;
   * from within, since puppeteer loses the tab on the way back.
   */
  'there-and-back': (session, payload) =>
    within(
      session,
      async (_, { page, away, use, look }) => {
        const tab = gBrowser.addTrustedTab(page);
        const { linkedBrowser: inside } = tab;
        const arrived = async (address) => {
          const there = () =>
            inside.currentURI.spec === address && !inside.webProgress.isLoadingDocument;
          while (!there()) await new Promise((resolve) => setTimeout(resolve, 50));
        };
        const run = (code) =>
          new Promise((resolve) => {
            const { messageManager } = inside;
            messageManager.addMessageListener('told', ({ data }) => resolve(data));
            const told = `const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
              sendAsyncMessage('told', JSON.stringify(Cu.evalInSandbox(${JSON.stringify(code)}, box)) ?? '');`;
            messageManager.loadFrameScript(`data:,${encodeURIComponent(told)}`, false);
          });
        try {
          await arrived(page);
          await run(use);
          inside.fixupAndLoadURIString(away, {
            triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
          });
          await arrived(away);
          inside.goBack();
          await arrived(page);
          return JSON.parse(await run(look));
        } finally {
          gBrowser.removeTab(tab);
        }
      },
      payload,
    ),

  async media(session, { media = '', features = [] } = {}) {
    const reduced = features.some(({ value }) => value === 'reduce');
    await within(
      session,
      (tab, { media, reduced }) => {
        tab.browsingContext.mediumOverride = media;
        Services.prefs.setIntPref('ui.prefersReducedMotion', Number(reduced));
      },
      { media, reduced },
    );
    // The page is in another process, and hears of a setting later.
    await session.browser
      .getPage(session.id)
      .waitForFunction(
        (wanted) => matchMedia('(prefers-reduced-motion: reduce)').matches === wanted,
        {},
        reduced,
      );
  },

  'forced-colors': (session, payload) =>
    within(
      session,
      (tab, value) => {
        tab.browsingContext.forcedColorsOverride = value;
      },
      payload,
    ),

  async spoken(session) {
    // The page is in another process, and tells of its changes in their order: of this mark last.
    const page = session.browser.getPage(session.id);
    const mark = `The end of ${Math.random()}`;
    await page.evaluate((words) => document.body.append(words), mark);
    const told = await within(session, listen, mark);
    await page.evaluate(() => document.body.lastChild.remove());
    return told;
  },
};

/** The tree that screen readers get, once it has the mark and stays the same, without the mark. */
async function listen(tab, mark) {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const roles = {
    pushbutton: 'button',
    checkbutton: 'checkbox',
    radiobutton: 'radio',
    grouping: 'group',
    graphic: 'image',
    entry: 'textbox',
    statusbar: 'status',
  };
  const read = (node) => {
    const has = {};
    for (const { key, value } of node.attributes?.enumerate() ?? []) has[key] = value;
    const [state, extra] = [{}, {}];
    node.getState(state, extra);
    const states = [...service.getStringStates(state.value, extra.value)];
    const role = service.getStringRole(node.role);
    const told = {
      role:
        role === 'landmark'
          ? has['xml-roles']
          : has['text-input-type'] === 'search'
            ? 'searchbox'
            : (roles[role] ?? role),
      name: node.name ?? '',
      description: node.description ?? '',
      level: Number(has.level),
      live: has.live,
      url: role === 'link' ? node.value : undefined,
      checked: states.includes('checked'),
      expanded: states.includes('expanded'),
    };
    const below = Array.from({ length: node.childCount }, (_, i) => node.getChildAt(i));
    return [told, ...below.flatMap(read)];
  };
  let before;
  let now;
  do {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 60));
    const page = service.getAccessibleFor(tab);
    now = JSON.stringify(page ? read(page) : []);
  } while (now !== before || !now.includes(mark));
  return JSON.parse(now).filter(({ name }) => name !== mark);
}
