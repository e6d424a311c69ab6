// From the inside of a paragraph to words and marked pieces.
import { parseUrl } from '../../content/url.js';
import type { Inline } from '../../generated/pack.js';
import type { Draft } from './draft.js';
import { plain, text, worded } from './texts.js';
import {
  attribute,
  findAll,
  isElement,
  isText,
  languageOf,
  placeOf,
  textOf,
  type Element,
  type Node,
} from './tree.js';
import { leave, unwanted } from './unwanted.js';
import { LINE, LONGEST, oneLine, tidied } from './words.js';

/** The pieces of some nodes, as they stand; line breaks are `LINE`. */
export function pieces(nodes: readonly Node[], draft: Draft, strong = false): Inline[] {
  return nodes.flatMap((node) => {
    if (isText(node)) {
      const words = tidied(node.value.replaceAll(LINE, ' '));
      const lang = words.trim() && draft.foreign(languageOf(node));
      return lang ? [{ words, lang }] : marked(words, strong);
    }
    return isElement(node) ? ofElement(node, draft, strong) : [];
  });
}

const marked = (words: string, strong: boolean): Inline[] => [strong ? { strong: words } : words];

function ofElement(element: Element, draft: Draft, strong: boolean): Inline[] {
  const { tagName, childNodes } = element;
  const place = placeOf(element);
  const why = unwanted(element);
  if (why !== undefined) {
    leave(element, why, draft.losses);
    return [];
  }
  const inside = (mark = strong) => pieces(childNodes, draft, mark);
  switch (tagName) {
    case 'br':
      return [LINE];
    case 'b':
    case 'strong':
      return inside(true);
    case 'a':
      return link(element, draft, inside);
    case 'img':
      draft.losses.leftOut(place, 'A picture among words.', picture(element));
      return [];
    case 'em':
    case 'i':
    case 'u':
      draft.losses.lookAt(
        place,
        'Italics and underlines are words as others here.',
        textOf(element),
      );
      return inside();
    case 'sup':
    case 'sub':
      return raised(element, draft, strong);
    case 'del':
    case 's':
    case 'strike':
      draft.losses.leftOut(place, 'Words that are struck out.', textOf(element));
      return [];
    case 'abbr':
      if (attribute(element, 'title'))
        draft.losses.lookAt(
          place,
          'What an abbreviation stands for is seen by a pointer only: say it, or explain it in the glossary.',
          `${textOf(element)}: ${attribute(element, 'title')}`,
        );
      return inside();
    case 'q':
      return ['“', ...inside(), '”'];
    case 'care-cite':
      return draft.citation(element);
    default:
      return inside();
  }
}

const SUPERSCRIPT = new Map(
  [...'0123456789+-()n'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ'][at]!]),
);

const SUBSCRIPT = new Map(
  [...'0123456789+-()'].map((sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₍₎'][at]!]),
);

/** A small figure that became a large one would change a dose: 10⁹ is not 109. */
function raised(element: Element, draft: Draft, strong: boolean): Inline[] {
  const words = oneLine(textOf(element));
  const place = placeOf(element);
  if (findAll(element, (inner) => /^#/.test(attribute(inner, 'href') ?? '')).length) {
    draft.losses.leftOut(place, 'A mark of a footnote or source.', words);
    return [];
  }
  const known = element.tagName === 'sup' ? SUPERSCRIPT : SUBSCRIPT;
  const signs = [...words].map((sign) => known.get(sign));
  if (signs.every(Boolean)) return marked(signs.join(''), strong);
  if (!/\d/.test(words)) return marked(words, strong);
  draft.losses.lookAt(place, 'Raised or lowered words stand on the line here.', words);
  return marked(` (${words})`, strong);
}

/** What is known of a picture in words. */
export const picture = (image: Element) =>
  [attribute(image, 'alt'), attribute(image, 'src')?.slice(0, 200)].filter(Boolean).join(' | ');

function link(element: Element, draft: Draft, inside: () => Inline[]): Inline[] {
  const href = (attribute(element, 'href') ?? '').trim();
  const place = placeOf(element);
  const words = textOf(element);
  if (!href) return inside();
  if (/^(tel|sms):/i.test(href)) return draft.services.link(href, oneLine(words), place);
  const term = /^term:(.+)$/.exec(href)?.[1];
  if (term) return draft.term(term, oneLine(words), place);
  const drop = (why: string) => {
    draft.losses.leftOut(place, why, href.slice(0, 300));
    return inside();
  };
  if (href.startsWith('#'))
    return drop('The target of a link within the page; its words are kept.');
  const url = parseUrl(href, draft.base);
  if (!url)
    return drop(
      'The target of a link whose page is not known (the source has no address of its own).',
    );
  const { protocol, username, password } = url;
  if (protocol === 'http:')
    return drop('The target of a link with http:. Try it with https:, and add it again.');
  if (!/^(https|mailto):$/.test(protocol) || username || password)
    return drop('The target of a link that is neither https: nor mailto:; its words are kept.');
  const address = draft.publicAddress(url);
  if (address.length > LONGEST) return drop('The target of a link that is too long.');
  if (!oneLine(words)) return drop('The target of a link without words.');
  const parts = inside();
  // What is no plain words stands after the link.
  const text = parts.map((piece) => worded(piece) ?? '').join('');
  const others = parts.filter((piece) => worded(piece) === undefined);
  return [{ link: address, text }, ...others];
}

/** The inside of an element as one text. */
export const textIn = (element: Element, draft: Draft) =>
  text(pieces(element.childNodes, draft), draft, placeOf(element));

/** The inside of an element as plain words. */
export const wordsIn = (element: Element, draft: Draft) =>
  plain(pieces(element.childNodes, draft), draft, placeOf(element));
