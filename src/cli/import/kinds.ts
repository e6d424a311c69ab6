// What an element is, whatever it is called.
import type { Level } from './draft.js';
import { attribute, findAll, hasClass, named, type Element } from './tree.js';

const isInlineName = (() => {
  const block = named(
    'address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr img li main menu nav ol p picture pre section summary table tbody td tfoot th thead tr ul',
  );
  return (element: Element) => !block(element);
})();

/** Whether a piece of a page is among words, and so is all inside it. */
export const isInline = (element: Element) =>
  isInlineName(element) &&
  attribute(element, 'data-care') === undefined &&
  !findAll(element, (inner) => !isInlineName(inner)).length;

/** What stands out from the text around it. */
export const isCallout = (element: Element) =>
  attribute(element, 'data-care') === 'note' ||
  /^(blockquote|aside)$/.test(element.tagName) ||
  hasClass(element, /inset-text|warning-callout|\bcallout\b/);

/** From now to whenever it suits. */
export const levels: readonly Level[] = ['emergency', 'urgent', 'soon', 'routine'];

const NHS: Record<string, Level> = {
  immediate: 'emergency',
  emergency: 'emergency',
  urgent: 'urgent',
  'non-urgent': 'routine',
  primary: 'routine',
};

/** How urgent a card is: as our Markdown says it, or as the NHS's pages and API do. */
export function levelOf(element: Element): Level | undefined {
  const care = attribute(element, 'data-care') ?? '';
  const own = levels.find((level) => care === level);
  if (own) return own;
  const card = /\bnhsuk-(?:care-card|card--care)--(immediate|emergency|non-urgent|urgent)\b/;
  const kind = hasClass(element, card) && card.exec(attribute(element, 'class')!)![1]!;
  return NHS[kind || /^nhs-(.+)$/.exec(care)?.[1] || ''];
}
