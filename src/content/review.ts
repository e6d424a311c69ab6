import type { Pack } from '../generated/pack.js';
import { canonicalJson } from './canonical-json.js';
import { ContentError } from './content-error.js';
import { store, storeChanged } from './store.js';

// Nothing else in a pack has such keys.
const NOT_SIGNED = /^(\$schema|review|custom)$/;

/**
 * The hash of what a reviewer checks: everything in a pack but the review itself, the address of the
 * schema and what the build writes into references. Keys are sorted, so that their order does not
 * matter. `sha256-` and base64, as in `integrity`.
 */
export async function contentHash(pack: Pack): Promise<string> {
  const content = new TextEncoder().encode(canonicalJson(pack, NOT_SIGNED));
  const digest = await crypto.subtle.digest('SHA-256', content);
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/**
 * Finds out whether a signed pack is what its reviewer checked, and tells whoever shows it.
 * `undefined` where nobody has checked it, and where the browser cannot tell (it can on https: pages only).
 */
export function compareWithReview(pack: Pack): Promise<boolean> | undefined {
  const { review } = pack.provenance;
  if (review.status !== 'reviewed' || !globalThis.crypto?.subtle) return undefined;
  const comparison = contentHash(pack).then((hash) => hash === review.hash);
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

/** Whether the content is known to be what a reviewer checked. */
export function reviewHolds(pack: Pack): boolean {
  return store.reviews.get(pack) === true;
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
      '$.provenance.review.hash',
    );
}
