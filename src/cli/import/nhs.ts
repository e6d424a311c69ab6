// Pages of the NHS website content API: JSON after schema.org, with HTML in its texts. `mainEntityOfPage`
// is the page as it is laid out; `hasPart` says much of it again, sorted by what it is about.
import type { Source } from './draft.js';
import { Unreadable, type Losses } from './losses.js';
import { aspectPart, items, linkItem, module, text, words, type Loose } from './nhs-modules.js';
import { element, findAll, textOf, type Element } from './tree.js';
import { oneLine } from './words.js';

/** A page of the API. */
export function readNhs(page: Loose, losses: Losses): Source {
  const layout = items(page['mainEntityOfPage']);
  const aspects = items(page['hasPart']);
  if (!layout.length && !aspects.length)
    throw new Unreadable(
      'This page of the API has neither "mainEntityOfPage" nor "hasPart": there is nothing to import.',
    );
  const children = layout
    .map((item, index) => module(item, `$.mainEntityOfPage[${index}]`, 0))
    .flat();
  const laidOut = element('div', {}, children);
  // A page that begins a series has links in its layout, and its words by what they are about.
  const sections = findAll(laidOut, ({ tagName }) => tagName === 'section');
  if (!sections.some((section) => oneLine(textOf(section))))
    aspects.forEach((item, index) => add(laidOut, aspect(item, `$.hasPart[${index}]`)));
  else add(laidOut, ...notLaidOut(aspects, laidOut));
  add(laidOut, ...related(page));
  metadata(page, laidOut, losses);
  return describe(page, laidOut);
}

function describe(page: Loose, content: Element): Source {
  const about = Object(page['about']) as Loose;
  const url = publicUrl(words(page['webpage']) || words(page['url']));
  const author = words((Object(page['author']) as Loose)['name']);
  const title = words(page['name']) || words(page['headline']);
  const names = [about['alternateName'], page['alternateName']].flat().map(words).filter(Boolean);
  const licence = words(page['license']);
  const changed = words(page['dateModified']).slice(0, 10).split('-').map(Number);
  return {
    content,
    title,
    lang: words(page['inLanguage']) || 'en-GB',
    country: 'GB',
    url,
    licence,
    otherNames: [...new Set(names)],
    reference: {
      type: 'webpage',
      title,
      author: [{ literal: author || 'NHS website' }],
      URL: url,
      ...(changed.length === 3 &&
        changed.every(Number.isInteger) && { issued: { 'date-parts': [changed] } }),
    },
  };
}

/** A part sorted by what it is about, as a section. */
function aspect(item: Loose, place: string): Element {
  const title =
    words(item['headline']) || words(item['hasHealthAspect']).replace(/^.*\/|HealthAspect$/g, '');
  const children = items(item['hasPart']).flatMap((part, index) =>
    aspectPart(part, `${place}.hasPart[${index}]`),
  );
  return element('section', { 'data-place': place }, [element('h1', {}, [title]), ...children]);
}

/** Words that only the second telling has: no reader sees them on the page. */
function notLaidOut(aspects: Loose[], laidOut: Element): Element[] {
  const known = letters(textOf(laidOut));
  const found: Element[] = [];
  for (const [index, item] of aspects.entries())
    for (const [nth, part] of items(item['hasPart']).entries()) {
      const place = `$.hasPart[${index}].hasPart[${nth}]`;
      const missing = [element('div', {}, aspectPart(part, place))]
        .flatMap((tree) => findAll(tree, leaf))
        .map((one) => oneLine(textOf(one)))
        .filter((text) => text && !known.includes(letters(text)));
      if (missing.length)
        found.push(
          element(
            'div',
            {
              'data-place': place,
              'data-care': 'left-out',
              'data-what': 'Words that the API has and the page as laid out has not.',
            },
            [missing.join(' ')],
          ),
        );
    }
  return found;
}

const leaf = ({ tagName, childNodes }: Element) =>
  /^(p|li|h\d|td|th|caption|figcaption|summary)$/.test(tagName) &&
  !childNodes.some((child) => /^(p|ul|ol)$/.test(child.nodeName));

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function related(page: Loose): Element[] {
  const own = words(page['url']);
  const list = items(page['relatedLink']).flatMap((link, index) => {
    const url = words(link['url']);
    return url && url !== own ? [linkItem(link, `$.relatedLink[${index}]`)] : [];
  });
  return list.length ? [element('ul', { 'data-care': 'further' }, list)] : [];
}

/** What the API says of a page besides its words. */
function metadata(page: Loose, laidOut: Element, losses: Losses) {
  const known = letters(textOf(laidOut));
  const descriptions: [string, unknown][] = [
    ['$.description', page['description']],
    ...['hasPart', 'mainEntityOfPage'].flatMap((key) =>
      items(page[key]).map((item, index): [string, unknown] => [
        `$.${key}[${index}].description`,
        item['description'],
      ]),
    ),
  ];
  const seen = new Set<string>();
  for (const [place, description] of descriptions) {
    const said = text(description);
    if (!said || seen.has(said) || known.includes(letters(said))) continue;
    seen.add(said);
    losses.leftOut(place, 'A summary that the page does not show.', said);
  }
  const codes = items((Object(page['about']) as Loose)['code']).concat(items(page['code']));
  for (const { codeValue, codingSystem } of codes)
    losses.leftOut(
      '$.about.code',
      'A code of the API. Add it to "codes" if it fits.',
      `${words(codingSystem)} ${words(codeValue)}`,
    );
}

function add(tree: Element, ...children: Element[]) {
  for (const child of children) {
    child.parentNode = tree;
    tree.childNodes.push(child);
  }
}

/** Where people find the page. */
const publicUrl = (url: string) =>
  url.replace(/^https:\/\/api\.service\.nhs\.uk\/(nhs-website-content\/)?/, 'https://www.nhs.uk/');
