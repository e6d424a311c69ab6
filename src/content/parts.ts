// The parts of a pack that a reviewer signs, each with a hash of its own: an edit of one leaves the
// signatures of the others.
import type { Pack } from '../generated/pack.js';
import { canonicalJson } from './canonical-json.js';

/** A part by its name, with all that belongs to it. */
export type SignablePart = [name: string, content: unknown];

// In reading order. What is none of these belongs to the part `pack`.
const LISTS =
  'keyPoints warningSigns warningAdvice sections symptoms questions questionsToAsk services glossary furtherReading labels references';
// Lists whose items are parts by themselves: `sections.treatment`, `warningSigns.urgent`.
const ITEMS = /^(warningSigns|sections|questions)$/;

/**
 * Every part of a pack. What the pack says that all of it rests on belongs to each of them; which parts
 * there are, and in which order, to `pack`.
 */
export function signableParts(pack: Pack): SignablePart[] {
  const { citations, basis } = pack;
  const rest = { ...pack } as Record<string, unknown>;
  const found: SignablePart[] = [];
  const add = (name: string, content: unknown) => found.push([name, [content, citations, basis]]);
  for (const key of LISTS.split(' ')) {
    const list = pack[key as keyof Pack];
    if (!list) continue;
    delete rest[key];
    if (ITEMS.test(key))
      for (const item of list as { id?: string; level?: string }[])
        add(`${key}.${item.level ?? item.id}`, item);
    else if (key === 'symptoms') {
      delete rest['symptomAdvice'];
      add(key, [list, pack.symptomAdvice]);
    } else add(key, list);
  }
  const names: string[] = [];
  for (const [name] of found) names.push(name);
  return [['pack', [rest, names]], ...found];
}

/** Keys of what is not signed; nothing else in a pack has them. */
export const NOT_SIGNED = /^(\$schema|review|custom)$/;

/**
 * The hash of a part, without the review itself, the address of the schema and what the build writes
 * into references. Keys are sorted, so that their order does not matter. `sha256-` and base64, as in
 * `integrity`.
 */
export async function partHash(content: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(content, NOT_SIGNED));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** The names of all parts of a pack that can be signed. */
export const namesOf = (pack: Pack): string[] => signableParts(pack).map(([name]) => name);
