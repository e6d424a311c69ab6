/** Pages under a strict policy, as a server gives them, with all they do watched. */
import type * as library from '../../src/index.js';
import { afterwards, settled } from '../helpers.js';

export type Page = Window &
  typeof globalThis & {
    CareElements: typeof library & { mount(root?: ParentNode): void };
    /** See fixtures/pages/watch.js. */
    watched: {
      over: Record<string, () => unknown>;
      asked: string[];
      faults: string[];
      names: string[];
    };
  };

/** The policy of the contract, to the letter. */
export const contract =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
/** What the contract allows a page with a second Lit. */
export const withSecondLit = `${contract} 'allow-duplicates'`;

export const classic = (file: string, more = '') =>
  `<script src="/cdn/${file}.js" ${more} defer></script>`;
export const module = (file: string) => `<script type="module" src="/cdn/${file}.js"></script>`;

/** A page of this source, loaded to its end; not every engine lets 'self' stand for a srcdoc's server. */
export async function served(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  // Out of sight, a frame is slowed down by some engines.
  frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%';
  frame.src = `/answers/page?${new URLSearchParams({ html })}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  afterwards(() => frame.remove());
  await loaded;
  return frame;
}

/** A watched page under a policy, with all of ours rendered. */
export async function open(head: string, body = '', policy = contract): Promise<Page> {
  const frame = await served(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A page under a strict policy</title>
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <script src="/test/fixtures/pages/watch.js"></script>
    ${head}
  </head>
  <body>${body}</body>
</html>`);
  const page = frame.contentWindow as Page;
  await settled(page.document);
  return page;
}

/** Every element of ours on a page that shows something. */
export function ours(page: Page): HTMLElement[] {
  return [...page.document.querySelectorAll<HTMLElement>('*')].filter(
    ({ localName, shadowRoot }) => localName.startsWith('care-') && shadowRoot,
  );
}

/** The tag of every element that the package has, by its manifest. */
export async function published(): Promise<string[]> {
  const { modules } = (await (await fetch('/custom-elements.json')).json()) as {
    modules: { declarations?: { tagName?: string }[] }[];
  };
  const all = modules.flatMap(({ declarations = [] }) => declarations);
  return all.flatMap(({ tagName }) => tagName ?? []).sort();
}

const content = /care-(?!feedback|subscribe)/;
const forms = /care-(feedback|subscribe)/;

/** Every way in which our elements come to a page, with the tags that come. */
export const ways: Record<string, { head: string; brings: RegExp; policy?: string }> = {
  'cdn/care-elements.js and cdn/care-pack.js': {
    head: classic('care-elements') + classic('care-pack'),
    brings: content,
  },
  'both as modules': { head: module('care-elements') + module('care-pack'), brings: content },
  'cdn/care-forms.js': { head: classic('care-forms'), brings: forms },
  'all three, where a second Lit is allowed': {
    head: classic('care-elements') + classic('care-pack') + classic('care-forms'),
    brings: /care-/,
    policy: withSecondLit,
  },
  'the package from npm': {
    head: '<script type="module" src="/test/fixtures/pages/npm.js"></script>',
    brings: /care-/,
  },
};
