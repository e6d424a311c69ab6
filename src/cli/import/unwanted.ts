// What of a page is no content: it is left out, and named.
import type { Losses } from './losses.js';
import {
  attribute,
  contains,
  findAll,
  hasClass,
  isElement,
  named,
  placeOf,
  textOf,
  type Element,
} from './tree.js';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Parent = DefaultTreeAdapterTypes.ParentNode;

const NAMES: Record<string, string> = {
  script: 'A script.',
  style: 'A style sheet.',
  template: 'A template.',
  noscript: 'Words for browsers without scripts.',
  nav: 'The navigation.',
  form: 'A form.',
  button: 'A button.',
  input: 'A field of a form.',
  select: 'A field of a form.',
  textarea: 'A field of a form.',
  iframe: 'A page inside the page.',
  object: 'An embedded object.',
  embed: 'An embedded object.',
  video: 'A video.',
  audio: 'A recording.',
  canvas: 'A drawing that a script makes.',
  svg: 'A drawing.',
  math: 'A formula.',
  dialog: 'A dialog.',
  menu: 'A menu.',
};

/** Elements that have neither words nor anything to see. */
const SILENT = named('link meta base source track param col colgroup');

const VISUALLY_HIDDEN = /visually-?hidden|sr-only|screen-?reader/i;

/** The words that the NHS puts before a card for who does not see its colour; the level says them. */
const LEVEL_PREFIX =
  /^(non-urgent advice|urgent advice|immediate action required|emergency advice):?$/i;

/** Why an element is no content; `undefined` for what is. */
export function unwanted(element: Element): string | undefined {
  const { tagName } = element;
  const told = [
    attribute(element, 'id'),
    attribute(element, 'class'),
    attribute(element, 'aria-label'),
  ];
  const is = told.join(' ');
  if (SILENT(element)) return '';
  if (/cookie|consent-banner/i.test(is) && tagName !== 'main' && tagName !== 'body')
    return 'The cookie banner.';
  if (NAMES[tagName]) return NAMES[tagName];
  const role = attribute(element, 'role');
  if (role === 'navigation' || /breadcrumb|skip-?link|pagination/i.test(is)) return NAMES['nav'];
  if (role === 'search') return 'The search.';
  if (hasClass(element, VISUALLY_HIDDEN))
    return LEVEL_PREFIX.test(textOf(element).trim()) ? '' : 'Words that are not seen on the page.';
  const style = attribute(element, 'style') ?? '';
  if (attribute(element, 'hidden') !== undefined || /display:\s*none/i.test(style))
    return 'Hidden words.';
  if (attribute(element, 'aria-hidden') === 'true') return 'Words that are not read aloud.';
  return undefined;
}

/** Notes that an element is left out. Icons and the like have no words, and are not worth a line. */
export function leave(element: Element, why: string, losses: Losses) {
  const words = textOf(element);
  const code = /^(script|style)$/.test(element.tagName);
  const alternatives = findAll(element, named('img'))
    .map((image) => attribute(image, 'alt') ?? '')
    .join(' ');
  const address = [attribute(element, 'title'), attribute(element, 'src')]
    .filter(Boolean)
    .join(' | ');
  const seen = `${words} ${alternatives}`.trim();
  const decoration = attribute(element, 'aria-hidden') === 'true' || hasClass(element, /icon/);
  const worth = /^(script|iframe|object|embed|video|audio|canvas|input)$/.test(element.tagName);
  const drawing = element.tagName === 'svg' && !decoration;
  if (why && (seen || worth || drawing))
    losses.leftOut(placeOf(element), why, code ? address : seen || address);
}

/** The part of a page that is its content; what stands outside it is left out, by its landmarks. */
export function contentOf(page: DefaultTreeAdapterTypes.Document, losses: Losses): Element {
  const [body] = findAll(page, named('body'));
  const [main] = findAll(
    page,
    (element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
  );
  const articles = findAll(page, named('article'));
  const content = main ?? (articles.length === 1 ? articles[0]! : undefined);
  leaveOutside(body!, content, losses);
  return content ?? body!;
}

function leaveOutside(around: Parent, content: Element | undefined, losses: Losses) {
  if (around === content) return;
  for (const child of [...around.childNodes]) {
    if (content && contains(child, content)) leaveOutside(child as Parent, content, losses);
    else if (isElement(child)) {
      const why =
        unwanted(child) ?? landmark(child) ?? (content && 'What stands outside the main part.');
      if (why === undefined) continue;
      leave(child, why, losses);
      around.childNodes.splice(around.childNodes.indexOf(child), 1);
    } else if (content && textOf(child).trim())
      losses.leftOut(placeOf(child), 'What stands outside the main part.', textOf(child));
  }
}

function landmark(element: Element): string | undefined {
  const role = attribute(element, 'role');
  if (element.tagName === 'header' || role === 'banner')
    // A page without <main> often has its title in here.
    return findAll(element, named('h1')).length ? undefined : "The page's header.";
  if (element.tagName === 'footer' || role === 'contentinfo') return "The page's footer.";
  return undefined;
}
