// A page of the web, or a piece of one.
import type { Source } from './draft.js';
import type { Losses } from './losses.js';
import { attribute, findAll, named, readPage, textOf } from './tree.js';
import { contentOf } from './unwanted.js';
import { oneLine } from './words.js';

/** A page as it was saved, or what was copied out of one. */
export function readHtml(text: string, losses: Losses): Source {
  const page = readPage(text);
  const [root] = findAll(page, named('html'));
  const one = (name: string, is: Record<string, string>) =>
    findAll(page, (element) => {
      const fits = Object.entries(is).every(
        ([key, value]) => attribute(element, key)?.toLowerCase() === value,
      );
      return element.tagName === name && fits;
    })[0];
  const canonical = one('link', { rel: 'canonical' });
  const shared = one('meta', { property: 'og:url' });
  const site = one('meta', { property: 'og:site_name' });
  const base = findAll(page, named('base'))[0];
  const addresses = [
    canonical && attribute(canonical, 'href'),
    shared && attribute(shared, 'content'),
    base && attribute(base, 'href'),
    // What Chrome writes at the top of a page that it saves.
    /<!-- saved from url=\(\d+\)(https:\S+) -->/.exec(text.slice(0, 2000))?.[1],
  ];
  const url = addresses.find((address) => /^https:\/\/[^\s\\]+$/.test(address ?? ''));
  const [titleElement] = findAll(page, named('title'));
  const name = titleElement && oneLine(textOf(titleElement));
  const publisher = site && attribute(site, 'content');
  return {
    content: contentOf(page, losses),
    lang: root && attribute(root, 'lang'),
    url,
    reference: {
      type: 'webpage',
      ...(name && { title: name }),
      ...(publisher && { author: [{ literal: oneLine(publisher) }] }),
      ...(url && { URL: url }),
    },
  };
}
