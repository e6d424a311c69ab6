// Pictures: a pack can show those of the page's own site, and must know their size.
import { parseUrl } from '../../content/url.js';
import type { Block, Image } from '../../generated/pack.js';
import type { Draft } from './draft.js';
import { picture, textIn } from './inline.js';
import type { Part } from './parts.js';
import { flatText } from './texts.js';
import { attribute, findAll, named, placeOf, type Element, type Node } from './tree.js';
import { oneLine } from './words.js';

/** The parts of a figure, with its caption. */
export function figure(
  element: Element,
  draft: Draft,
  inside: (nodes: readonly Node[]) => Part[],
): Part[] {
  const caption = findAll(element, named('figcaption'))[0];
  const images = findAll(element, named('img'));
  const rest = element.childNodes.filter((child) => child !== caption);
  const found = inside(rest);
  if (!caption) return found;
  const words = textIn(caption, draft);
  if (words === undefined) return found;
  const last = found.at(-1);
  if (images.length === 1 && last?.type === 'image') last.caption = words;
  else if (last?.type === 'table' && last.caption.startsWith('[…')) last.caption = flatText(words);
  else found.push({ type: 'paragraph', text: words });
  return found;
}

/** A picture of the page's own site, of which the size is known; of others, what they show is named. */
export function image(element: Element, draft: Draft): Block[] {
  const place = placeOf(element);
  const src = (attribute(element, 'src') ?? '').trim();
  const alt = attribute(element, 'alt');
  if (alt === '') {
    draft.losses.leftOut(
      place,
      'A picture that says nothing (its alternative is empty).',
      src.slice(0, 200),
    );
    return [];
  }
  const path = ownPath(src, draft);
  if (!path) {
    draft.losses.leftOut(
      place,
      'A picture from another site. Copy it to yours if you may, and add an "image" with this alternative.',
      picture(element),
    );
    return [];
  }
  const width = Number(attribute(element, 'width'));
  const height = Number(attribute(element, 'height'));
  const known = [width, height].every(
    (size) => Number.isInteger(size) && size >= 1 && size <= 10_000,
  );
  if (!known) {
    draft.losses.leftOut(
      place,
      'A picture whose width and height are not known. Add an "image" with this alternative.',
      picture(element),
    );
    return [];
  }
  if (!draft.source.meant)
    draft.losses.lookAt(
      place,
      `A picture: copy the file to your site, as ${path}.`,
      oneLine(alt ?? ''),
    );
  const credit = attribute(element, 'data-credit');
  const made: Image = {
    type: 'image',
    src: path,
    width,
    height,
    alternative: oneLine(alt ?? '').slice(0, 2000) || '[… what the picture shows, in words]',
    ...(credit && { credit }),
  };
  return [made];
}

function ownPath(src: string, draft: Draft): string | undefined {
  if (!src || /[\s\\]/.test(src) || src.startsWith('//')) return undefined;
  if (!/^[a-z][a-z0-9+.-]*:/i.test(src)) return src;
  const url = parseUrl(src);
  const own = draft.base && parseUrl(draft.base)?.origin;
  return url && own && url.origin === own && /^https:/.test(own)
    ? url.pathname + url.search
    : undefined;
}
