import { ContentError } from '../content/content-error.js';
import { assertPack, getContent, isSettled } from '../content/registry.js';
import { assertShowable, pendingReview } from '../content/review.js';
import { requestedLanguage } from '../dom/page-language.js';
import type { Pack } from '../generated/pack.js';
import { assertNotOverdue } from './overdue.js';
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
  assertNotOverdue(pack, requestedLanguage(element).lang);
  if (requiredList && !pack[requiredList]?.length)
    throw new ContentError('not-found', `the pack has no ${requiredList}`, `$.${requiredList}`);
  return pack;
}

/** Updates an element once the pack that it would show, if it is signed, is compared with its signature. */
export function whenCompared(element: Asking, update: () => unknown): Promise<unknown> | void {
  try {
    const pending = pendingReview((element.content as Pack | undefined) ?? registered(element));
    const again = () => whenCompared(element, update);
    if (pending) return pending.then(again, again);
  } catch {
    // What is wrong with the pack is said by the update.
  }
  return update() as void;
}

function registered(element: Asking): Pack | undefined {
  const { lang, before } = requestedLanguage(element);
  const pack = getContent(element.condition, lang, before);
  if (pack || !isSettled()) return pack;
  const asked = `condition="${element.condition}" in lang="${lang}"`;
  throw new ContentError('not-found', `there is no content for ${asked}`);
}
