/**
 * WebKit, by WebDriver: WebKitGTK's own driver and its MiniBrowser, on a screen in memory. Each file
 * of tests has a browser of its own, so that one that hangs takes no other with it, and in it a frame,
 * since no window of it is as narrow as a phone.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** What the DevTools protocol alone can tell: Chromium's own tree, line by line, and its heap. */
export const lacks = ['test/accessibility/transcripts.test.ts', 'test/**/*.chromium.test.ts'];

export { chromiumAlone as leaves } from './chromium-alone.mjs';

export const name = 'WebKit';

export const packages = ['webkit2gtk-driver', 'xvfb'];

/** One driver has one browser at a time. */
export const single = true;

const driver = '/usr/bin/WebKitWebDriver';
const miniBrowser = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib64/webkit2gtk-4.1/MiniBrowser',
  '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
].find((file) => existsSync(file));

export const program = () =>
  existsSync(driver) && existsSync('/usr/bin/Xvfb') ? miniBrowser : undefined;

/* global AbortSignal, frameElement, CSSStyleSheet, ShadowRoot */
const port = Number(process.env.WEBDRIVER_PORT ?? 4444);
let session;
let version;

/** One call of WebDriver (W3C), in the session that there is. */
async function call(path, body, method = 'POST') {
  const base = `http://127.0.0.1:${port}/session${session ? `/${session}` : ''}`;
  const answer = await fetch(base + path, {
    method,
    body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
    signal: AbortSignal.timeout(60_000),
  });
  const { value } = await answer.json();
  if (value?.error) throw new Error(`${path}: ${value.message || value.error}`);
  return value;
}

const script = (work, ...args) =>
  call('/execute/sync', { script: `return (${work})(...arguments)`, args });

export function launcher() {
  let driving;
  let active;
  let address;

  /** A driver with a screen, unless one is there, and a window with a frame. */
  async function open() {
    driving ??= spawn('xvfb-run', ['-a', driver, `--port=${port}`], {
      stdio: 'ignore',
      detached: true,
      // Where there is no graphics card, that renderer takes twice the time.
      env: { ...process.env, WEBKIT_DISABLE_DMABUF_RENDERER: '1' },
    });
    const capabilities = {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    };
    for (let tries = 0; !session; tries += 1) {
      const asked = call('', { capabilities: { alwaysMatch: capabilities } });
      const made = await asked.catch((error) => {
        if (tries > 60) throw error;
        return wait(250);
      });
      session = made?.sessionId;
      version = made && `WebKitGTK/${made.capabilities.browserVersion}`;
    }
    await call('/window/rect', { x: 0, y: 0, width: 1300, height: 1000 });
  }

  /** Closes the browser; one that does not answer goes with its driver. */
  async function close() {
    if (session) await call('', undefined, 'DELETE').catch(kill);
    session = undefined;
  }

  function kill() {
    if (driving?.exitCode === null) process.kill(-driving.pid);
    driving = undefined;
  }

  return {
    name: 'WebKit',
    // Web Test Runner's commands for keys, the mouse and the size of the page know three kinds of browser.
    type: 'playwright',
    getPage: () => page,
    async initialize() {},
    async startSession(id, url) {
      await open();
      [active, address] = [id, url];
      await call('/url', { url: new URL('/test/fixtures/pages/frame.html', url).href });
      await script((src) => {
        document.querySelector('iframe').src = src;
      }, url);
      await call('/frame', { id: 0 });
    },
    isActive: (id) => id === active,
    // Asked for when the page is gone; one that has crashed has not led elsewhere.
    getBrowserUrl: () => script(() => location.href).catch(() => address),
    async stopSession() {
      active = undefined;
      await close();
      return {};
    },
    async startDebugSession() {
      throw new Error('Debugging is for Chromium.');
    },
    async stop() {
      await close();
      kill();
    },
  };
}

const keys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Backspace: '\uE003',
};

const act = (...actions) =>
  call('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
const keyDown = (key) => ({ type: 'keyDown', value: keys[key] ?? key });
const keyUp = (key) => ({ type: 'keyUp', value: keys[key] ?? key });
const press = (key) => act(keyDown(key), keyUp(key));

/** As much of a page of Playwright's as those commands use. */
const page = {
  keyboard: {
    press,
    down: (key) => act(keyDown(key)),
    up: (key) => act(keyUp(key)),
    async type(words) {
      for (const character of words) await press(character);
    },
  },
  mouse: {
    click: (x, y) =>
      call('/actions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [
              { type: 'pointerMove', x, y },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      }),
  },
  setViewportSize: ({ width, height }) =>
    script(
      (...size) => {
        const { style } = frameElement;
        [style.width, style.height] = size.map((side) => `${side}px`);
      },
      width,
      height,
    ),
};

export const commands = {
  /** Opens an address of ours in a window of its own, and tells what a function finds there. */
  async elsewhere(_, { address, find }) {
    const url = new URL(address, await script(() => location.href)).href;
    const here = await call('/window', undefined, 'GET');
    const { handle } = await call('/window/new', { type: 'window' });
    await call('/window', { handle });
    try {
      await call('/url', { url });
      return await script(find);
    } finally {
      await call('/window', undefined, 'DELETE');
      await call('/window', { handle: here });
      await call('/frame', { id: 0 });
    }
  },
  /** Opens a page in a tab of its own, runs something there, goes on to another page and comes back. */
  async 'there-and-back'(_, { page: address, away, use, look }) {
    const here = await call('/window', undefined, 'GET');
    const { handle } = await call('/window/new', { type: 'tab' });
    await call('/window', { handle });
    try {
      await call('/url', { url: address });
      await call('/execute/sync', { script: use, args: [] });
      await call('/url', { url: away });
      await call('/back');
      return await call('/execute/sync', { script: `return ${look}`, args: [] });
    } finally {
      await call('/window', undefined, 'DELETE');
      await call('/window', { handle: here });
      await call('/frame', { id: 0 });
    }
  },
  version: () => version,

  /** WebKit cannot be told what to show: the conditions of the style sheets are, those to come too. */
  media: (_, { media = '', features = [] } = {}) =>
    script(emulate, [
      ...(media ? [[media, media]] : []),
      ...features.map(({ name, value }) => [name, `: ${value}`]),
    ]),

  /** The role and the name that WebKit computes of what can have some, in the order of the page. */
  async spoken() {
    const elements = await script(() => {
      const shown = (element) => element.checkVisibility({ visibilityProperty: true });
      const hidden = '[aria-hidden="true"], script, style, template, br, slot, svg *';
      const bare =
        ':is(div, span, p, ul, ol, li, dl, dt, dd, tr, td, strong, small):not([role], [aria-label])';
      const read = (element) => {
        if (element.matches(hidden) || !shown(element)) return [];
        const root = element.shadowRoot ?? element;
        const nodes =
          element.localName === 'slot' ? element.assignedElements() : [...root.children];
        return [...(element.matches(bare) ? [] : [element]), ...nodes.flatMap(read)];
      };
      return read(document.body);
    });
    const rest = await script(`(...elements) => elements.map(${properties})`, ...elements);
    const told = [];
    for (const [index, element] of elements.entries()) {
      const at = `/element/${Object.values(element)[0]}`;
      const role = await call(`${at}/computedrole`, undefined, 'GET');
      const name = await call(`${at}/computedlabel`, undefined, 'GET');
      const { summary, content, ...more } = rest[index];
      told.push({ role: summary ? 'summary' : role, name: name || content, ...more });
    }
    return told;
  },
};

/** What WebDriver has no word for is read from the element. */
function properties(element) {
  const root = element.getRootNode();
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  const level = element.getAttribute('aria-level') ?? /^h([1-6])$/.exec(element.localName)?.[1];
  return {
    description: ids.map((id) => root.getElementById(id)?.textContent.trim() ?? '').join(' '),
    level: level && Number(level),
    live: element.role === 'status' ? 'polite' : (element.ariaLive ?? undefined),
    url: element.getAttribute('href') ?? undefined,
    checked: element.checked,
    expanded: element.localName === 'summary' ? element.parentElement.open : undefined,
    summary: element.localName === 'summary',
    // A heading of a column is read by its content, and has no name besides.
    content: element.localName === 'th' ? element.textContent.trim() : '',
  };
}

/** Makes rules for a medium or a feature apply, or not, until it is called with none. */
function emulate(wanted) {
  const changed = (globalThis.conditions ??= new Map());
  for (const [list, text] of changed) list.mediaText = text;
  changed.clear();
  const set = (rules) => {
    for (const rule of rules) {
      const text = rule.media?.mediaText ?? '';
      for (const [feature, value] of wanted)
        if (text.includes(feature)) {
          changed.set(rule.media, text);
          rule.media.mediaText = text.includes(value) ? 'all' : 'not all';
        }
      if (rule.cssRules) set(rule.cssRules);
    }
  };
  const visit = (root) => {
    for (const sheet of [...root.adoptedStyleSheets, ...root.styleSheets]) set(sheet.cssRules);
    for (const element of root.querySelectorAll('*'))
      if (element.shadowRoot) visit(element.shadowRoot);
  };
  visit(document);
  // Those to come are written by `replaceSync`, or adopted by a new root.
  const { get, set: adopt } = Object.getOwnPropertyDescriptor(
    ShadowRoot.prototype,
    'adoptedStyleSheets',
  );
  const { replaceSync } = CSSStyleSheet.prototype;
  globalThis.untouched ??= { adopt, replaceSync };
  const { untouched } = globalThis;
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
    configurable: true,
    get,
    set(sheets) {
      for (const sheet of sheets) set(sheet.cssRules);
      untouched.adopt.call(this, sheets);
    },
  });
  CSSStyleSheet.prototype.replaceSync = function (text) {
    untouched.replaceSync.call(this, text);
    set(this.cssRules);
  };
}
