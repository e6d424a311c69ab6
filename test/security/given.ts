/** Every element with all that a page can give it, found by walking the classes; and attacks in it. */
import { expect } from '@open-wc/testing';
import '../../src/cdn-forms.js';
import '../../src/define.js';
import '../../src/define/care-pack.js';
import { registerContent } from '../../src/index.js';
import { store } from '../../src/content/store.js';
import { packWith, rendered, replace } from '../helpers.js';
import { published } from '../fixtures/pages/strict-page.js';
import { sample } from './attacks.js';
import { expectFits, expectUnharmed, rootOf, sayings, skeleton } from './page.js';

const said = { text: [{ contact: 'helpline' }], basis: 'consensus' };
const item = { id: 'one', text: 'Words', basis: 'consensus' };
const body = [{ type: 'paragraph', ...said }];
const sections = {
  symptoms: 'symptoms',
  'when-to-get-help': 'warningSigns',
  'questions-to-ask': 'questionsToAsk',
};

/** Little of everything, since it is shown some ten thousand times. */
export const pack = packWith({
  condition: 'words',
  otherNames: undefined,
  keyPoints: [said],
  sections: Object.entries(sections).map(([id, list]) => ({
    id,
    title: 'Words',
    body: [...body, { type: 'show', list }],
  })),
  symptomAdvice: [said],
  symptoms: [item],
  warningAdvice: undefined,
  warningSigns: [{ level: 'emergency', groups: [{ action: said, signs: [said] }] }],
  questions: [{ id: 'one', question: 'Words', answer: body }],
  questionsToAsk: [item],
  references: [{ id: 'one', type: 'book', title: 'Words' }],
  glossary: undefined,
});
registerContent(pack);

/** With these every element shows what it has. */
const usual = {
  condition: pack.condition,
  section: 'questions-to-ask',
  action: '/thanks',
  helpline: '01632 960 999',
};

export const tags = await published();

const classOf = (tag: string) =>
  customElements.get(tag) as CustomElementConstructor & { observedAttributes: string[] };

/** Every attribute that an element reads. */
export const attributesOf = (tag: string) => [...classOf(tag).observedAttributes, 'lang'];

/** Every property of an element that can be set, but those that every element of a page has. */
export function propertiesOf(tag: string): string[] {
  const names = new Set<string>();
  for (
    let owner: object = classOf(tag).prototype;
    owner !== HTMLElement.prototype;
    owner = Object.getPrototypeOf(owner)
  )
    for (const [name, { set }] of Object.entries(Object.getOwnPropertyDescriptors(owner)))
      if (set) names.add(name);
  return [...names];
}

/** An element with all that it needs, and more. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  more?: Record<string, string>,
): HTMLElementTagNameMap[Tag];
export function make(tag: string, more?: Record<string, string>): HTMLElement;
export function make(tag: string, more: Record<string, string> = {}): HTMLElement {
  const host = document.createElement(tag);
  for (const [name, value] of Object.entries({ ...usual, ...more })) host.setAttribute(name, value);
  return host;
}

/** Has every request answered by nobody until the test ends; gives where each went. */
export function watchRequests(): URL[] {
  const asked: URL[] = [];
  const { fetch } = window;
  replace(window, 'fetch', (address: string | URL, options?: RequestInit) => {
    const url = new URL(address, document.baseURI);
    if (!/^https?:$/.test(url.protocol)) return fetch(url, options);
    asked.push(url);
    return Promise.resolve(new Response('', { status: 404 }));
  });
  return asked;
}

/** Lets the browser do what waits, and tell what was thrown and caught by nobody. */
export const turn = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', resolve, { once: true });
    port1.start();
    port2.postMessage('');
  });

/** Waits until all is rendered, no pack is on its way, and the widgets have looked at the page. */
export async function rest(page = document): Promise<void> {
  await rendered(page);
  while (store.pending) {
    await turn();
    await rendered(page);
  }
  await new Promise(requestAnimationFrame);
  await rendered(page);
}

export const shapes = (hosts: Iterable<Element>) =>
  [...hosts].map((host) => skeleton(rootOf(host)));

// The letters of a language’s name and the ends of lines a browser writes its own way.
const plain = (words: string) => words.replace(/\r\n?/g, '\n').toLowerCase();
const wordsOf = (host: Element) => plain(sayings(rootOf(host)).join('\n'));

export const harmless = 'harmless';

/**
 * Gives every attack string of the sample in turn to what is named: nothing runs, and each is taken as harmless words
 * are or as nothing is, in what stands there and what is said. Gives the names of those that say it.
 */
export async function attack(
  narrow: HTMLElement,
  names: readonly string[],
  give: (words: string) => Iterable<Element> | Promise<Iterable<Element>>,
): Promise<string[]> {
  const given = async (words: string) => {
    const hosts = [...(await give(words))];
    await rest();
    return { hosts, page: skeleton(document), forms: shapes(hosts) };
  };
  const nothing = await given('');
  const usually = await given(harmless);
  const says = usually.hosts.map((host) => wordsOf(host).includes(harmless));
  for (const words of sample) {
    const { hosts, page, forms } = await given(words);
    expectUnharmed(words);
    expectFits(narrow, words);
    expect(page === usually.page, `the page is as it was with ${words}`).to.equal(true);
    for (const [index, host] of hosts.entries()) {
      const what = `${names[index]} with ${JSON.stringify(words)}`;
      const asWords = forms[index] === usually.forms[index];
      expect(asWords || forms[index] === nothing.forms[index], `the elements of ${what}`).to.equal(
        true,
      );
      if (asWords && says[index]) expect(wordsOf(host), what).to.include(plain(words));
    }
  }
  await turn();
  expectUnharmed('any of them');
  return names.filter((_, index) => says[index]);
}
