import type { Pack } from '../../generated/pack.js';
import { texts, numbered, walk } from '../walk.js';
import { fault, type Fault } from './fault.js';

/** Services that are named are there; numbers to call stand in services, and nowhere else. */
export function* services(pack: Pack): Generator<Fault> {
  const known = new Set((pack.services ?? []).map(({ id }) => id));
  const used = new Set<string>();
  for (const { path, key, value, parent } of walk(pack)) {
    if (key !== 'service' || typeof value !== 'string') continue;
    used.add(value);
    const shown = 'type' in Object(parent);
    if (!shown && !known.has(value))
      yield fault(path, `No service "${value}". Add it, or correct the id.`);
  }
  for (const [index, { id }] of numbered(pack.services ?? []))
    if (!used.has(id))
      yield fault(
        `$.services[${index}]`,
        `Nothing names the service "${id}". Name it in a text, show it by a block, or remove it.`,
      );
  for (const { path, text } of texts(pack)) {
    if (path.startsWith('$.services')) continue;
    const number = numberIn(typeof text === 'string' ? text : text.filter(isWords).join('\n'));
    if (number)
      yield fault(
        path,
        `"${number}" looks like a number to call. Numbers stand in "services": put it there, and {"service": …} here.`,
      );
  }
}

const isWords = (piece: unknown) => typeof piece === 'string';

/** What people write as a telephone number: from + or 0, seven digits or more; or a helpline of 116. */
export function numberIn(words: string): string | undefined {
  for (const [found] of words.matchAll(/(?<![\d.,/])(?:\+|\(?0|116)[\d ()\u00a0-]{3,}\d/g)) {
    const digits = found.replace(/\D/g, '');
    const day = /^\d{1,2}-\d{1,2}-\d{4}$/.test(found);
    if (!day && (digits.length >= 7 || /^116\d{3}$/.test(digits))) return found;
  }
  return undefined;
}
