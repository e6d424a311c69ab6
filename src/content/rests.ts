// What statements rest on. A part of a pack may say it once for all that it holds: the nearest applies.
import type { Basis, Pack } from '../generated/pack.js';
import { walk } from './walk.js';

/** References, judgement or words that need neither, or both. */
export interface Rests {
  citations?: readonly string[];
  basis?: Basis;
}

/** A statement with what it rests on: its own, or that of the nearest part around it. */
export interface Claim {
  path: string;
  rests: Rests | undefined;
  /** Path of the part that says it; the statement's own where it says it itself. */
  from: string | undefined;
}

// Keys whose items, or whose object, are statements; and blocks that are one.
const STATEMENTS =
  /^(keyPoints|symptomAdvice|warningAdvice|symptoms|questionsToAsk|items|action|steps|signs|after|rows|glossary)$/;
const BLOCKS = /^(paragraph|figure)$/;

/** Every statement of a pack, in reading order. */
export function* claims(pack: Pack): Generator<Claim> {
  // The nearest first; browsers of 2022 have no `at()`.
  const around: { path: string; rests: Rests }[] = [];
  for (const { path, key, value } of walk(pack)) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    while (around[0] && !isInside(path, around[0].path)) around.shift();
    const { citations, basis, type } = value as Rests & { type?: string };
    if (citations || basis) around.unshift({ path, rests: pick(citations, basis) });
    if (!STATEMENTS.test(key) && !BLOCKS.test(type ?? '')) continue;
    const [nearest] = around;
    yield { path, rests: nearest?.rests, from: nearest?.path };
  }
}

function pick(citations: Rests['citations'], basis: Rests['basis']): Rests {
  return { ...(citations && { citations }), ...(basis && { basis }) };
}

function isInside(path: string, part: string): boolean {
  return path === part || path.startsWith(`${part}.`) || path.startsWith(`${part}[`);
}
