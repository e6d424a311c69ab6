import type { Pack, Reviewer } from '../generated/pack.js';
import { partHash, signableParts } from './parts.js';
import { numbered } from './walk.js';

/** That somebody has signed a part: which, who, the hash that it had, and the JSON path. */
export interface Signature {
  part: string;
  hash: string;
  reviewer: Reviewer;
  path: string;
}

/** Every signature in a pack, be it complete or not. The page's libraries may have changed `Object`. */
export function* signatures({ provenance: { review } }: Pack): Generator<Signature> {
  const reviewers = ('reviewers' in review && review.reviewers) || [];
  for (const [index, reviewer] of numbered(reviewers)) {
    const { parts } = reviewer;
    for (const part in parts)
      if ({}.hasOwnProperty.call(parts, part)) {
        const path = `$.provenance.review.reviewers[${index}].parts.${part}`;
        yield { part, hash: parts[part]!, reviewer, path };
      }
  }
}

/** The signatures that do not hold: their part was changed since, or is not there. */
export async function voidSignatures(pack: Pack): Promise<Signature[]> {
  const parts = signableParts(pack);
  const found: Signature[] = [];
  for (const signature of signatures(pack)) {
    let holds = 0;
    // A second part of the same name would not be what was signed.
    for (const [name, content] of parts)
      if (name === signature.part) holds += (await partHash(content)) === signature.hash ? 1 : -1;
    if (holds !== 1) found.push(signature);
  }
  return found;
}
