import type { Pack } from '../../generated/pack.js';
import { numbered, walk } from '../walk.js';
import { fault, type Fault } from './fault.js';

/** Every marked term is explained, and every explained one is used. */
export function* terms(pack: Pack): Generator<Fault> {
  const glossary = pack.glossary ?? [];
  const known = new Set(glossary.map(({ id }) => id));
  const used = new Set<string>();
  for (const { path, key, value } of walk(pack)) {
    if (key !== 'term' || typeof value !== 'string' || path.startsWith('$.glossary')) continue;
    if (!known.has(value)) yield fault(path, `No term "${value}". Add it, or correct the id.`);
    used.add(value);
  }
  for (const [index, { id }] of numbered(glossary)) {
    const message = `No text uses the term "${id}". Mark it where it is read first, or remove it.`;
    if (!used.has(id)) yield fault(`$.glossary[${index}]`, message);
  }
}
