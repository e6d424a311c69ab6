/** Chromium, by puppeteer and the DevTools protocol. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { extractText, getDocumentProxy } from 'unpdf';
import { browser } from './find-chromium.mjs';
import { elsewhere } from './puppeteer.mjs';

export { tidy } from './puppeteer.mjs';

export const lacks = [];

export const name = 'Chromium';

/** It comes from npm where none is installed. */
export const program = () => true;

export const launcher = async () => chromeLauncher({ launchOptions: await browser() });

const clients = new WeakMap();

/** Emulation ends with the client that set it: one for each page, kept. */
async function send({ browser, id }, method, params) {
  const page = browser.getPage(id);
  if (!clients.has(page))
    clients.set(page, await (page.createCDPSession?.() ?? page.target().createCDPSession()));
  return clients.get(page).send(method, params);
}

const A4 = { paperWidth: 8.27, paperHeight: 11.69 };

async function pdf(session) {
  const { data } = await send(session, 'Page.printToPDF', {
    preferCSSPageSize: true,
    ...A4,
  });
  return new Uint8Array(Buffer.from(data, 'base64'));
}

const tree = async (session) => (await send(session, 'Accessibility.getFullAXTree')).nodes;

export const commands = {
  elsewhere,
  version: ({ browser, id }) => browser.getPage(id).browser().version(),
  /** Opens a page in a tab of its own, runs something there, goes on to another page and comes back. */
  async 'there-and-back'({ browser, id }, { page, away, use, look }) {
    const tab = await browser.getPage(id).browser().newPage();
    try {
      await tab.goto(page);
      await tab.evaluate(use);
      await tab.goto(away);
      await tab.goBack();
      return await tab.evaluate(look);
    } finally {
      await tab.close();
      await browser.getPage(id).bringToFront();
    }
  },

  media: (session, { media = '', features = [] } = {}) =>
    send(session, 'Emulation.setEmulatedMedia', { media, features }),

  'forced-colors': (session, value) =>
    send(session, 'Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] }),

  async spoken(session) {
    const nodes = await tree(session);
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const read = (node) => [node, ...below(node).flatMap(read)];
    const below = ({ childIds = [] }) => childIds.flatMap((id) => byId.get(id) ?? []);
    return read(nodes[0])
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, description, properties = [] }) => {
        const has = Object.fromEntries(properties.map(({ name, value }) => [name, value.value]));
        return {
          ...has,
          checked: has.checked === undefined ? undefined : has.checked === 'true',
          role: roles[role?.value] ?? role?.value ?? '',
          name: name?.value ?? '',
          description: description?.value ?? '',
        };
      });
  },

  /** The words of the paper that the page as it stands would make, a string for each side. */
  async paper(session) {
    return (await extractText(await pdf(session))).text;
  },

  /** How many points high each run of words is on that paper. */
  async 'paper-sizes'(session) {
    const file = await getDocumentProxy(await pdf(session));
    const sizes = [];
    for (let side = 1; side <= file.numPages; side += 1) {
      const { items } = await (await file.getPage(side)).getTextContent();
      for (const { str, transform } of items)
        if (str?.trim()) sizes.push([str, Math.hypot(transform[2], transform[3])]);
    }
    return sizes;
  },

  // For the transcripts, which are of Chromium’s own tree.
  'ax-tree': tree,

  async metrics(session) {
    await send(session, 'Performance.enable');
    await send(session, 'HeapProfiler.collectGarbage');
    const { metrics } = await send(session, 'Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  },
};

const roles = {
  DisclosureTriangle: 'summary',
  DisclosureTriangleGrouped: 'summary',
  img: 'image',
};
