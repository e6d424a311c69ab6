import type { Pack } from '../../generated/pack.js';
import { claims } from '../rests.js';
import { numbered, walk } from '../walk.js';
import { fault, type Fault } from './fault.js';

/** Every statement rests on something, what is cited is there, and what is there is cited. */
export function* sources(pack: Pack): Generator<Fault> {
  for (const { path, rests } of claims(pack))
    if (!rests)
      yield fault(
        path,
        'It does not say what it rests on: add "citations", "basis": "consensus" for clinical judgement or "basis": "support" for words that need no source, here or once on a part around it.',
      );
  const references = pack.references ?? [];
  const known = new Set(references.map(({ id }) => id));
  const cited = new Set<string>();
  for (const { path, key, value } of walk(pack)) {
    if (!/^citations?$/.test(key) || !Array.isArray(value)) continue;
    const here = new Set<string>();
    for (const [index, id] of numbered(value as string[])) {
      const at = `${path}[${index}]`;
      if (!known.has(id)) yield fault(at, `No reference "${id}". Add it, or correct the id.`);
      if (here.has(id)) yield fault(at, `"${id}" stands here twice. Keep one.`);
      here.add(id);
      cited.add(id);
    }
  }
  for (const [index, { id }] of numbered(references)) {
    const message = `Nothing cites "${id}". Cite it where it supports a sentence, move it to "furtherReading", or remove it.`;
    if (!cited.has(id)) yield fault(`$.references[${index}]`, message);
  }
}
