// From elements to blocks. Cards, questions and lists of the pack go to the draft, and leave behind what
// shows them in their place.
import type { Block } from '../../generated/pack.js';
import { card } from './cards.js';
import { statement, type Draft } from './draft.js';
import { pieces, wordsIn } from './inline.js';
import { advice, list } from './item-lists.js';
import { isCallout, isInline, levelOf } from './kinds.js';
import { checklist, furtherReading, questionsToAsk, symptoms } from './lists.js';
import { blocksOf, takeHeading, type Around, type Part } from './parts.js';
import { figure, image } from './pictures.js';
import { table } from './tables.js';
import { text, texts } from './texts.js';
import {
  attribute,
  findAll,
  isElement,
  isText,
  named,
  placeOf,
  textOf,
  type Element,
  type Node,
} from './tree.js';
import { leave, unwanted } from './unwanted.js';

/** The parts of some nodes, in order. */
export function parts(nodes: readonly Node[], draft: Draft, around: Around = {}): Part[] {
  const found: Part[] = [];
  let run: Node[] = [];
  const flush = () => {
    const [first] = run;
    if (first) found.push(...paragraphs(run, draft, placeOf(first)));
    run = [];
  };
  for (const node of nodes) {
    if (isText(node) || (isElement(node) && isInline(node))) run.push(node);
    else if (isElement(node)) {
      flush();
      found.push(...block(node, draft, around, found));
    }
  }
  flush();
  return found;
}

function paragraphs(nodes: readonly Node[], draft: Draft, place: string): Block[] {
  return texts(pieces(nodes, draft), draft, place).map((words) => ({
    type: 'paragraph',
    ...statement(words),
  }));
}

function block(element: Element, draft: Draft, around: Around, before: Part[]): Part[] {
  const care = attribute(element, 'data-care');
  if (care === 'left-out') {
    draft.losses.leftOut(placeOf(element), attribute(element, 'data-what')!, textOf(element));
    return [];
  }
  const why = unwanted(element);
  if (why !== undefined) {
    leave(element, why, draft.losses);
    return [];
  }
  const level = levelOf(element);
  const inside = (within = around) => parts(element.childNodes, draft, within);
  if (level) return card(inside({ answer: true }), level, draft, placeOf(element));
  if (care === 'further') return furtherReading(element, draft);
  if (care === 'symptoms') return symptoms(inside(), draft, placeOf(element));
  if (care === 'ask') return questionsToAsk(inside(), draft, placeOf(element));
  if (care === 'checklist') return checklist(inside(), draft, placeOf(element));
  if (care === 'do' || care === 'dont') return advice(inside(), care);
  if (isCallout(element)) return callout(element, draft, around);
  const { tagName } = element;
  switch (tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const words = wordsIn(element, draft);
      return words
        ? [{ type: 'heading', level: Number(tagName[1]), words, place: placeOf(element) }]
        : [];
    }
    case 'ul':
    case 'ol':
      return list(element, draft, before, (nodes) => parts(nodes, draft, around));
    case 'dl':
      return definitions(element, draft, around);
    case 'table':
      return table(element, draft, before);
    case 'details':
      return details(element, draft, around);
    case 'figure':
      return figure(element, draft, (nodes) => parts(nodes, draft, around));
    case 'img':
      return image(element, draft);
    case 'pre':
      draft.losses.lookAt(
        placeOf(element),
        'Words with a layout of their own are paragraphs here.',
        textOf(element),
      );
      return textOf(element)
        .split('\n')
        .flatMap((line) => texts([line], draft, placeOf(element)))
        .map((words) => ({ type: 'paragraph', text: words }));
    default:
      return linked(element, draft, inside());
  }
}

/** A link around whole blocks: its words are kept, where it leads is named. */
function linked(element: Element, draft: Draft, found: Part[]): Part[] {
  const href = attribute(element, 'href');
  if (element.tagName === 'a' && href)
    draft.losses.leftOut(placeOf(element), 'The target of a link around more than words.', href);
  return found;
}

function definitions(element: Element, draft: Draft, around: Around): Part[] {
  const items: { name: Element[]; text: Element[] }[] = [];
  const others: Node[] = [];
  for (const child of findAll(element, named('dt dd'))) {
    const last = items.at(-1);
    if (child.tagName === 'dd' && last) last.text.push(child);
    else if (child.tagName === 'dd') others.push(child);
    else if (last && !last.text.length) last.name.push(child);
    else items.push({ name: [child], text: [] });
  }
  const joined = (elements: Element[]) =>
    text(
      elements.flatMap((one) => [' ', ...pieces(one.childNodes, draft)]),
      draft,
      placeOf(elements[0] ?? element),
    );
  const found = items.flatMap((one) => {
    const name = joined(one.name) ?? '[… a name]';
    return [{ name, text: joined(one.text) ?? '[… what is to be said of it]' }];
  });
  const rest = parts(others, draft, around);
  return found.length ? [{ type: 'definitions', items: found }, ...rest] : rest;
}

function callout(element: Element, draft: Draft, around: Around): Part[] {
  const found = parts(element.childNodes, draft, { ...around, callout: true });
  // A callout stands in no other.
  if (around.callout) return found;
  const title = takeHeading(found);
  const body = blocksOf(found);
  if (body.length) return [{ type: 'callout', ...(title && { title }), body }];
  return title ? [{ type: 'callout', body: [{ type: 'paragraph', text: title }] }] : [];
}

/** What opens is a question where it asks one, and otherwise a part under a heading of its own. */
function details(element: Element, draft: Draft, around: Around): Part[] {
  const place = placeOf(element);
  const summary = element.childNodes.find(
    (child) => isElement(child) && child.tagName === 'summary',
  );
  const rest = element.childNodes.filter((child) => child !== summary);
  const title = summary ? wordsIn(summary as Element, draft) : '';
  const marked = attribute(element, 'data-care') === 'question';
  const asks = marked || /[?؟？]\s*$/.test(title);
  if (!asks || around.answer || !title) {
    const body = parts(rest, draft, around);
    if (title)
      draft.losses.lookAt(
        place,
        'What opened on the page is a part with a subheading here.',
        title,
      );
    return title ? [{ type: 'subheading', text: title }, ...body] : body;
  }
  const answer = blocksOf(parts(rest, draft, { answer: true }));
  if (!answer.length) answer.push({ type: 'paragraph', text: '[… the answer]' });
  if (!marked)
    draft.losses.lookAt(place, 'What opened on the page is one of the questions here.', title);
  draft.questions.push({
    id: draft.id(title, `question-${draft.questions.length + 1}`),
    question: title,
    answer,
  });
  return [];
}
