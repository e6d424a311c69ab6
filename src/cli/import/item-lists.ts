// Lists: do, don't, or items with the words before them. An item is one text in a pack.
import type { Block, Inline, List, Statement } from '../../generated/pack.js';
import { statement, type Draft } from './draft.js';
import { pieces } from './inline.js';
import { isCallout, isInline, levelOf } from './kinds.js';
import { takeHeading, type Part } from './parts.js';
import { flatText, text, texts } from './texts.js';
import {
  attribute,
  hasClass,
  isElement,
  isText,
  placeOf,
  textOf,
  type Element,
  type Node,
} from './tree.js';
import { leave, unwanted } from './unwanted.js';
import { oneLine } from './words.js';

/** Parts of nodes, where the list stands. */
type Inside = (nodes: readonly Node[]) => Part[];

// Lists.
const DO = /^(do|dos|do['’]s)\s*:?$/i;

const DONT = /^(don['’]?ts?|don['’]t['’]?s|do not)\s*:?$/i;

/** A list, and after it what stood in its items and is no text. `before` is what stands before it. */
export function list(element: Element, draft: Draft, before: Part[], inside: Inside): Part[] {
  const place = placeOf(element);
  const aside: Part[] = [];
  const items: Statement[] = [];
  for (const child of element.childNodes)
    if (isElement(child)) items.push(...item(child, draft, inside, aside).map(statement));
    else if (oneLine(textOf(child)))
      items.push(...texts([oneLine(textOf(child))], draft, place).map(statement));
  if (!items.length) return aside;
  if (aside.length)
    draft.losses.lookAt(place, 'What stood inside an item of a list stands after the list.');
  const start = attribute(element, 'start');
  if (start && start !== '1')
    draft.losses.lookAt(place, `A list that began with ${start} begins with 1 here.`);
  return [...ofKind(element, items, before), ...aside];
}

/** The list as what it is: do, don't, or a list with the words before it. */
function ofKind(element: Element, items: Statement[], before: Part[]): Block[] {
  const last = before.at(-1);
  const chunks: Statement[][] = [];
  for (let at = 0; at < items.length; at += 500) chunks.push(items.slice(at, at + 500));
  const heading = last?.type === 'heading' ? last : undefined;
  const kind = hasClass(element, /list--tick\b/)
    ? 'do'
    : hasClass(element, /list--cross\b/)
      ? 'dont'
      : heading && DO.test(heading.words)
        ? 'do'
        : heading && DONT.test(heading.words)
          ? 'dont'
          : undefined;
  if (kind) {
    if (heading) before.pop();
    const own = heading && !DO.test(heading.words) && !DONT.test(heading.words);
    return chunks.map((chunk) => ({
      type: kind,
      ...(own && { title: heading.words }),
      items: chunk,
    }));
  }
  const ordered = element.tagName === 'ol' && { ordered: true };
  const lists = chunks.map((chunk): List => ({ type: 'list', ...ordered, items: chunk }));
  if (last?.type === 'paragraph' && !last.citations && /[:：]\s*$/.test(flatText(last.text))) {
    before.pop();
    lists[0] = { type: 'list', intro: last.text, ...ordered, items: chunks[0]! };
  }
  return lists;
}

/** The texts of an item; what is no text goes aside. */
function item(element: Element, draft: Draft, inside: Inside, aside: Part[]) {
  const place = placeOf(element);
  const why = unwanted(element);
  if (why !== undefined) {
    leave(element, why, draft.losses);
    return [];
  }
  const found: Inline[] = [];
  const visit = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (isText(node) || (isElement(node) && isInline(node))) found.push(...pieces([node], draft));
      else if (!isElement(node)) continue;
      else if (/^(ul|ol)$/.test(node.tagName)) nested(node);
      else if (/^(p|div|section|span)$/.test(node.tagName) && !levelOf(node) && !isCallout(node)) {
        found.push(' ');
        visit(node.childNodes);
        found.push(' ');
      } else aside.push(...inside([node]));
    }
  };
  const nested = (inner: Element) => {
    draft.losses.lookAt(
      placeOf(inner),
      'A list inside a list stands in one line here.',
      textOf(inner),
    );
    const colon = /[:：]\s*$/.test(
      found.map((piece) => (typeof piece === 'string' ? piece : '')).join(''),
    );
    const last = found.at(-1);
    if (typeof last === 'string') found[found.length - 1] = last.trimEnd();
    for (const [index, child] of inner.childNodes.filter(isElement).entries()) {
      found.push(index ? '; ' : colon ? ' ' : ': ');
      const before = found.length;
      visit(child.childNodes);
      const end = found.length - 1;
      const first = found[before];
      const last = found[end];
      if (typeof first === 'string') found[before] = first.trimStart();
      if (typeof last === 'string') found[end] = last.trimEnd();
    }
  };
  visit(element.childNodes);
  const one = text(found, draft, place);
  return one === undefined ? [] : [one];
}

/** `do` and `dont` that are marked as such. */
export function advice(found: Part[], type: 'do' | 'dont'): Part[] {
  const title = takeHeading(found);
  return found.flatMap((part): Part[] => {
    if (part.type !== 'list') return [part];
    const intro: Part[] = part.intro ? [{ type: 'paragraph', text: part.intro }] : [];
    return [...intro, { type, ...(title && { title }), items: part.items }];
  });
}
