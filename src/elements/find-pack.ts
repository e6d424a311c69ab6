import { ContentError } from '../content/content-error.js';
import { assertPack, getContent, isSettled } from '../content/registry.js';
import { assertShowable } from '../content/review.js';
import { requestedLanguage } from '../dom/page-language.js';
import type { Pack } from '../generated/pack.js';
import type { Widget } from '../views/widget.js';

interface Asking extends Element {
  condition: string;
  content: unknown;
}

/**
 * The pack that an element asks for; `undefined` while it may still come.
 *
 * @throws {ContentError} where it will not come, cannot be shown, or has not the list that is needed
 */
export function findPack(element: Asking, requiredList: Widget['requiredList']): Pack | undefined {
  const pack = element.content === undefined ? registered(element) : element.content;
  if (pack === undefined) return undefined;
  assertPack(pack);
  assertShowable(pack);
  if (requiredList && !pack[requiredList]?.length)
    throw new ContentError('not-found', `the pack has no ${requiredList}`, `$.${requiredList}`);
  return pack;
}

function registered(element: Asking): Pack | undefined {
  const { lang, before } = requestedLanguage(element);
  const pack = getContent(element.condition, lang, before);
  if (pack || !isSettled()) return pack;
  const asked = `condition="${element.condition}" in lang="${lang}"`;
  throw new ContentError('not-found', `there is no content for ${asked}`);
}
