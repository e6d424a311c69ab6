// HTML as a tree: what each kind of source is made into before it becomes a pack. Elements may say by
// `data-care` what they are, and by `data-place` where they stood in the source.
import {
  defaultTreeAdapter as adapter,
  html,
  parse,
  parseFragment,
  type DefaultTreeAdapterTypes,
} from 'parse5';
import { Unreadable } from './losses.js';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Pages have some dozens; each more makes the parser slower for all. */
const DEEPEST = 400;

/** A page, or a piece of one, as a browser would read it without scripts. */
export function readPage(text: string): DefaultTreeAdapterTypes.Document {
  return parse(text, {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter: limited(),
  });
}

/** A piece of a page that stands in the text of something else. */
export function readFragment(text: string): Node[] {
  return parseFragment(text, { scriptingEnabled: false, treeAdapter: limited() }).childNodes;
}

function limited(): typeof adapter {
  let depth = 0;
  return {
    ...adapter,
    onItemPush() {
      if (++depth > DEEPEST)
        throw new Unreadable(
          'Too many elements stand inside each other. Save only the part of the page with the text.',
        );
    },
    onItemPop() {
      depth--;
    },
  };
}

/** An element that is made, not read. */
export function element(
  name: string,
  attributes: Record<string, string>,
  children: readonly (Node | string)[],
): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const made = adapter.createElement(name, html.NS.HTML, attrs);
  for (const child of children)
    if (typeof child === 'string') adapter.insertText(made, child);
    else adapter.appendChild(made, child);
  return made;
}

export const isElement = (node: Node | Parent): node is Element => 'tagName' in node;

export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode =>
  node.nodeName === '#text';

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export const hasClass = (element: Element, pattern: RegExp) =>
  pattern.test(attribute(element, 'class') ?? '');

/** All words inside, as they stand. */
export function textOf(node: Node | Parent): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (node.nodeName === 'br') return ' ';
  return 'childNodes' in node ? node.childNodes.map(textOf).join(gap(node)) : '';
}

// Words of two cells or paragraphs are not one word.
const gap = (node: Parent) => (/^(p|a|b|i|em|strong|span|sup|sub)$/.test(node.nodeName) ? '' : ' ');

/** The elements inside for which something is true, in reading order, none inside another. */
export function findAll(node: Node | Parent, is: (element: Element) => boolean): Element[] {
  if (isElement(node) && is(node)) return [node];
  return 'childNodes' in node ? node.childNodes.flatMap((child) => findAll(child, is)) : [];
}

export const named = (names: string) => {
  const all = new Set(names.split(' '));
  return (element: Element) => all.has(element.tagName);
};

/** Whether one stands in the other, or is it. */
export function contains(outer: Node | Parent, inner: Node | Parent): boolean {
  for (let node: Node | Parent | null = inner; node; node = parentOf(node))
    if (node === outer) return true;
  return false;
}

/** The language that a part of a page says it is in, the whole page aside. */
export function languageOf(node: Node): string {
  for (let at: Node | Parent | null = node; at && at.nodeName !== 'html'; at = parentOf(at)) {
    const lang = isElement(at) && attribute(at, 'lang');
    if (lang) return lang;
  }
  return '';
}

/** Where it stood in the source: what the nearest part around it says, or its line in the file. */
export function placeOf(node: Node | Parent): string {
  for (let at: Node | Parent | null = node; at; at = parentOf(at)) {
    const place = isElement(at) && attribute(at, 'data-place');
    if (place) return place;
  }
  for (let at: Node | Parent | null = node; at; at = parentOf(at)) {
    const line = at.sourceCodeLocation?.startLine;
    if (line) return String(line);
  }
  return '1';
}

const parentOf = (node: Node | Parent): Parent | null =>
  'parentNode' in node ? (node.parentNode ?? null) : null;
