import type { Pack } from '../generated/pack.js';
import { store, storeChanged } from './store.js';
import { ContentError } from './content-error.js';

const known = new WeakMap<Pack, boolean>();

/**
 * The hash of what a reviewer checks: everything in a pack but the review itself, the address of the
 * schema and what the build writes into references. Keys are sorted, so that their order does not
 * matter. `sha256-` and base64, as in `integrity`.
 */
export async function contentHash(pack: Pack): Promise<string> {
  const content = new TextEncoder().encode(canonicalJson(pack));
  const digest = await crypto.subtle.digest('SHA-256', content);
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/**
 * Whether the content is what the reviewer checked; `undefined` while that is found out, where nobody
 * has checked it, and where the browser cannot tell (it can on https: pages only). Whoever shows it
 * is told through the store when it is found out.
 */
export function reviewHolds(pack: Pack): boolean | undefined {
  const { review } = pack.provenance;
  if (review.status === 'reviewed' && !known.has(pack) && globalThis.crypto?.subtle)
    void contentHash(pack).then((hash) => {
      if (known.has(pack)) return;
      known.set(pack, hash === review.hash);
      storeChanged();
    });
  return known.get(pack);
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
  if (reviewHolds(pack) === false)
    throw new ContentError(
      'invalid',
      'the content was changed after it was reviewed',
      '$.provenance.review.hash',
    );
}

// JSON in which an object is the list of what it holds. The page's libraries may have given lists and
// objects a `toJSON`, `entries` or `sort` of their own: none of them is asked.
function canonicalJson(value: unknown): string {
  if (Object(value) !== value) return JSON.stringify(value) ?? 'null';
  let json = '';
  const add = (item: string) => (json += (json && ',') + item);
  if (Array.isArray(value)) for (const item of value) add(canonicalJson(item));
  else {
    const object = value as Record<string, unknown>;
    const keys: string[] = [];
    for (const key in object) {
      // Nothing else has such keys.
      if (!{}.hasOwnProperty.call(object, key) || /^(\$schema|review|custom)$/.test(key)) continue;
      let at = keys.length;
      for (; at && keys[at - 1]! > key; at--) keys[at] = keys[at - 1]!;
      keys[at] = key;
    }
    for (const key of keys) add(`[${JSON.stringify(key)},${canonicalJson(object[key])}]`);
  }
  return `[${json}]`;
}
