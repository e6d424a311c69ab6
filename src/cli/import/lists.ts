// Lists of the pack, and lists to tick, from a part of a source that is marked as such.
import { parseUrl } from '../../content/url.js';
import type { Checklist, ListItem, Show, Statement } from '../../generated/pack.js';
import { asText, type Draft } from './draft.js';
import { textIn } from './inline.js';
import { takeHeading, type Part } from './parts.js';
import { plain } from './texts.js';
import { attribute, findAll, named, placeOf, textOf, type Element } from './tree.js';
import { oneLine, slug, unique } from './words.js';

/** Something to tick in place of each item of the lists; other parts stay. */
function ticks(found: Part[], draft: Draft, place: string) {
  const title = takeHeading(found);
  const items: ListItem[] = [];
  const ids = new Set<string>();
  const before: Statement[] = [];
  const rest: Part[] = [];
  for (const part of found) {
    if (part.type === 'list') {
      if (part.intro) before.push({ text: part.intro });
      for (const { text, citations } of part.items) {
        const words = plain(typeof text === 'string' ? [text] : text, draft, place);
        const id = unique(slug(words, `item-${items.length + 1}`), ids);
        items.push({ id, text: words, ...(citations && { citations }) });
      }
    } else if (part.type === 'paragraph' && !items.length) before.push(part);
    else rest.push(part);
  }
  return { title, items, before, rest };
}

const heading = (title: string): Part[] => (title ? [{ type: 'subheading', text: title }] : []);

export function symptoms(found: Part[], draft: Draft, place: string): Part[] {
  const { title, items, before, rest } = ticks(found, draft, place);
  const first = !draft.symptoms.length;
  draft.symptoms.push(...items);
  draft.symptomAdvice.push(
    ...before.map(({ text, citations }) => ({ text, ...(citations && { citations }) })),
  );
  return [...heading(title), ...shown(first, items, { type: 'show', list: 'symptoms' }), ...rest];
}

export function questionsToAsk(found: Part[], draft: Draft, place: string): Part[] {
  const { title, items, before, rest } = ticks(found, draft, place);
  const first = !draft.questionsToAsk.length;
  draft.questionsToAsk.push(...items);
  const words = before.map((one): Part => ({ ...one, type: 'paragraph' }));
  const show = shown(first, items, { type: 'show', list: 'questionsToAsk' });
  return [...heading(title), ...words, ...show, ...rest];
}

const shown = (first: boolean, items: ListItem[], show: Show): Part[] =>
  first && items.length ? [show] : [];

export function checklist(found: Part[], draft: Draft, place: string): Part[] {
  const { title, items, before, rest } = ticks(found, draft, place);
  if (!items.length) return [...heading(title), ...rest];
  // One of several texts before the boxes is their introduction; the others stand before them.
  const intro = before.pop();
  const made: Checklist = {
    type: 'checklist',
    id: unique(slug(title, `list-${draft.listIds.size + 1}`), draft.listIds),
    title: title || '[… what the boxes are for, such as "What to bring"]',
    ...(intro && { intro: asText(intro) }),
    items,
  };
  return [...before.map((one): Part => ({ ...one, type: 'paragraph' })), made, ...rest];
}

/** Links of which nothing is cited. */
export function furtherReading(element: Element, draft: Draft): Part[] {
  for (const item of findAll(element, named('li'))) {
    const [anchor] = findAll(item, named('a'));
    const href = (anchor && attribute(anchor, 'href')) ?? '';
    const title = oneLine(anchor ? textOf(anchor) : '');
    const url = parseUrl(href, draft.base);
    const others = item.childNodes.filter((child) => child !== anchor);
    const note = oneLine(others.map(textOf).join(' '));
    if (!url || url.protocol !== 'https:' || !title) {
      draft.losses.leftOut(
        placeOf(item),
        'A link to read on that cannot be used.',
        oneLine(`${title} ${href} ${note}`),
      );
      continue;
    }
    const address = draft.publicAddress(url);
    const known = draft.furtherReading.find((one) => one.url === address);
    if (known) {
      draft.losses.leftOut(
        placeOf(item),
        'A link to read on that stands there already.',
        `${title} ${note}`,
      );
      continue;
    }
    const words = draft.services.outOfWords(title, placeOf(item));
    const noted = note ? textIn({ ...item, childNodes: others } as Element, draft) : undefined;
    draft.furtherReading.push({ title: words, url: address, ...(noted && { note: noted }) });
  }
  return [];
}
