/** What an attack would have done to a page: what ran, what it put there, where links lead. */
import { expect } from '@open-wc/testing';
import { deep } from '../../src/behaviours/places.js';
import { afterwards, replace } from '../helpers.js';

const hits: string[] = [];

/** Notes whatever runs until the test ends; then nothing must have run. */
export function watchCanary(): void {
  hits.length = 0;
  for (const name of ['canary', 'alert', 'confirm', 'prompt', 'open', 'print'])
    replace(window, name, () => void hits.push(name));
  const refused = (event: Event) => event.preventDefault();
  document.addEventListener('submit', refused);
  afterwards(() => document.removeEventListener('submit', refused));
}

const banned =
  'script,iframe,frame,object,embed,base,meta,link,animate,set,foreignObject,audio,video,img,image,use,style,[style],template,math';

/** Fails where anything ran, or stands in a shadow root that none of our views put there. */
export function expectUnharmed(what: string): void {
  expect(hits, what).to.deep.equal([]);
  for (const host of deep(document, '*')) {
    const ours = host.shadowRoot;
    if (!ours) continue;
    const found = [...ours.querySelectorAll(banned)].filter(
      // Without constructed style sheets Lit writes them there.
      (node) => node.localName !== 'style' || node !== ours.firstElementChild,
    );
    expect(
      found.map(({ localName }) => localName),
      what,
    ).to.deep.equal([]);
    for (const node of ours.querySelectorAll<HTMLElement>('*')) {
      for (const { name, value } of node.attributes) {
        if (/^on|^srcdoc$|^src$|^xlink:|^background$/.test(name))
          throw new Error(`${what}: <${node.localName} ${name}="${value}">`);
        if (/^(href|action|formaction)$/.test(name)) expectSafe(what, node.localName, value);
      }
    }
  }
}

/** An address leads out by https, mailto or tel, or to a place of this page. */
function expectSafe(what: string, tag: string, address: string): void {
  // What is no address leads nowhere.
  if (!URL.canParse(address, document.baseURI)) return;
  const { protocol, origin } = new URL(address, document.baseURI);
  const here = (address.startsWith('#') || tag === 'form') && origin === location.origin;
  if (!here && !/^(https|mailto|tel):$/.test(protocol))
    throw new Error(`${what}: a link leads to ${JSON.stringify(address)}`);
}

/** Every element of a root with its attributes' names, as a tree in words; what words say is left out. */
export function skeleton(root: ParentNode): string {
  return [...root.children]
    .filter(({ localName }) => localName !== 'tspan')
    .map((node) => {
      const names = [...node.attributes].map(({ name }) => name).sort();
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
  for (const field of root.querySelectorAll('textarea')) words.push(field.value);
  return words;
}
