import type { Pack, Reviewer } from '../generated/pack.js';
import { ContentError } from './content-error.js';
import { signatures, voidSignatures } from './signatures.js';
import { store, storeChanged } from './store.js';

/**
 * Finds out whether a signed pack is what its reviewers checked, and tells whoever shows it.
 * `undefined` where nobody has checked it, and where the browser cannot tell (it can on https: pages only).
 */
export function compareWithReview(pack: Pack): Promise<boolean> | undefined {
  if (pack.provenance.review.status !== 'reviewed' || !globalThis.crypto?.subtle) return undefined;
  const comparison = voidSignatures(pack).then((found) => !found.length);
  const found = (holds?: boolean) => {
    store.reviews.set(pack, holds);
    storeChanged();
  };
  comparison.then(found, () => found());
  store.reviews.set(pack, comparison);
  return comparison;
}

/** What to wait for before a pack is shown; one comparison serves all widgets and copies of a page. */
export function pendingReview(pack: Pack | undefined): Promise<boolean> | undefined {
  const { reviews } = store;
  if (!pack) return undefined;
  const review = reviews.has(pack) ? reviews.get(pack) : compareWithReview(pack);
  return typeof review === 'object' ? review : undefined;
}

/**
 * Who has signed a part, such as `symptoms`, `warningSigns.urgent` or `sections.treatment`: see
 * `signableParts`. `undefined` where nobody has, and where it is not known that the signature holds.
 */
export function signedBy(pack: Pack, part: string): Reviewer | undefined {
  if (store.reviews.get(pack) !== true) return undefined;
  for (const signature of signatures(pack)) if (signature.part === part) return signature.reviewer;
  return undefined;
}

/**
 * That a pack may be shown at all.
 *
 * @throws {ContentError} `withdrawn`, by the pack itself or by the site's list; `invalid`, when it was
 * changed after its review
 */
export function assertShowable(pack: Pack): void {
  const { condition, lang, version, provenance } = pack;
  const { review } = provenance;
  const reason =
    review.status === 'withdrawn'
      ? review.reason
      : store.withdrawn.get(`${condition} ${lang} ${version}`);
  if (reason !== undefined) throw new ContentError('withdrawn', reason, '$.provenance.review');
  if (store.reviews.get(pack) === false)
    throw new ContentError(
      'invalid',
      'the content was changed after it was reviewed',
      '$.provenance.review.reviewers',
    );
}
