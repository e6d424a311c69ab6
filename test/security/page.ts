/** What an attack would have done to a page: what ran, what it put there, where links lead. */
import { expect } from '@open-wc/testing';
import { queryAllDeep } from '../../src/dom/anchors.js';
import type { CareElement } from '../../src/index.js';
import { afterwards, heard, replace, show } from '../helpers.js';

const hits: string[] = [];

/** Notes whatever runs, or is thrown and caught by nobody, until the test ends. */
export function watchCanary(page = window): void {
  hits.length = 0;
  for (const name of ['canary', 'alert', 'confirm', 'prompt', 'open', 'print'])
    replace(page, name, () => void hits.push(name));
  const listen = (on: Window | Document, type: string, heard: (event: Event) => void) => {
    on.addEventListener(type, heard);
    afterwards(() => on.removeEventListener(type, heard));
  };
  listen(page.document, 'submit', (event) => event.preventDefault());
  for (const type of ['error', 'unhandledrejection'])
    listen(page, type, (event) => {
      const { message, reason } = event as ErrorEvent & PromiseRejectionEvent;
      hits.push(`${type}: ${message ?? reason}`);
    });
}

/** A page as narrow as the narrowest phone, with what an attack would do watched for. */
export async function openNarrow(markup = ''): Promise<HTMLElement> {
  watchCanary();
  heard('error');
  heard('warn');
  const narrow = await show<CareElement>(`<div>${markup}</div>`);
  Object.assign(narrow.style, { width: '320px', overflow: 'auto' });
  return narrow;
}

/** Fails where a page has to be scrolled sideways. */
export function expectFits({ scrollWidth, clientWidth }: Element, what: string): void {
  expect(scrollWidth, `as wide as the page with ${what}`).to.be.at.most(clientWidth);
}

/** Where the words of an element stand. */
export const rootOf = ({ shadowRoot }: Element) =>
  shadowRoot?.querySelector('.care') ?? shadowRoot ?? document.createDocumentFragment();

/** A picture of the pack's, as our view writes it. */
const picture = 'figure > img[src][alt][width][height][loading][decoding]';

const banned =
  'script,iframe,frame,object,embed,base,meta,link,animate,set,foreignObject,audio,video,img,image,use,style,[style],template,math';

/** Fails where anything ran, or stands in a shadow root that none of our views put there. */
export function expectUnharmed(what: string, page = window): void {
  expect(hits, what).to.deep.equal([]);
  for (const host of queryAllDeep(page.document, '*')) {
    const ours = host.shadowRoot;
    if (!ours) continue;
    const found = [...ours.querySelectorAll(banned)].filter(
      (node) =>
        !node.matches(picture) &&
        // Without constructed style sheets Lit writes them there.
        (node.localName !== 'style' || node !== ours.firstElementChild),
    );
    expect(
      found.map(({ localName }) => localName),
      what,
    ).to.deep.equal([]);
    for (const node of ours.querySelectorAll<HTMLElement>('*')) {
      for (const { name, value } of node.attributes) {
        if (name === 'src' && node.matches(picture)) {
          const { origin } = new URL(value, 'https://elsewhere.example/');
          expect(origin, `${what}: a picture from ${value}`).to.equal(location.origin);
        } else if (/^on|^srcdoc$|^src(set)?$|^xlink:|^background$/.test(name))
          throw new Error(`${what}: <${node.localName} ${name}="${value}">`);
        if (/^(href|action|formaction)$/.test(name)) expectSafe(what, host, value);
      }
    }
  }
}

/** An address leads out by https, mailto, tel or sms, or to a place of this page; a form’s to its site, too. */
function expectSafe(what: string, { localName }: Element, address: string): void {
  // What is no address leads nowhere.
  if (!URL.canParse(address, document.baseURI)) return;
  const { protocol, origin } = new URL(address, document.baseURI);
  const form = /^care-(feedback|subscribe)$/.test(localName);
  const here = (form || address.startsWith('#')) && origin === location.origin;
  const out = form ? /^https:$/ : /^(https|mailto|tel|sms):$/;
  if (!here && !out.test(protocol))
    throw new Error(`${what}: <${localName}> leads to ${JSON.stringify(address)}`);
}

/** Every element of a root with its attributes' names, as a tree in words; what words say is left out. */
export function skeleton(root: ParentNode): string {
  return [...root.children]
    .filter(({ localName }) => localName !== 'tspan')
    .map((node) => {
      const names = node.getAttributeNames().sort();
      return `<${[node.localName, ...names].join(' ')}>${skeleton(node)}</>`;
    })
    .join('');
}

/** All that a root says: its text, the lines of its drawings as one, names for who does not see. */
export function sayings(root: ParentNode & Node): string[] {
  const words = [root.textContent ?? ''];
  for (const text of root.querySelectorAll('svg text'))
    words.push([...text.children].map((line) => line.textContent).join(' '));
  for (const named of root.querySelectorAll('[aria-label]')) words.push(named.ariaLabel ?? '');
  for (const { alt } of root.querySelectorAll('img')) words.push(alt);
  for (const field of root.querySelectorAll('textarea')) words.push(field.value);
  return words;
}
