import type { Pack } from '../../generated/pack.js';
import { numbered, texts, walk } from '../walk.js';
import { fault, type Fault } from './fault.js';

/** Two pieces of plain words side by side were meant as two lines, or are one. */
export function* pieces(pack: Pack): Generator<Fault> {
  for (const { path, text } of texts(pack)) {
    if (typeof text === 'string') continue;
    for (const [index, piece] of numbered(text)) {
      const next = text[index + 1];
      if (typeof piece === 'string' && typeof next === 'string')
        yield fault(
          `${path}[${index + 1}]`,
          'Two pieces of words stand side by side and would run together. Make them one; for lines in a cell of a table, write {"lines": […]}.',
        );
    }
  }
}

/** What `care-elements new` left to fill in: `[… what to write]`. A bare `[…]` is a quotation's. */
export function* blanks(value: unknown): Generator<Fault> {
  for (const { path, value: words } of walk(value)) {
    const blank = typeof words === 'string' && /\[… ?([^\]]+)\]/.exec(words);
    if (blank) yield fault(path, `Still to be filled in: ${blank[1]!.trim()}.`);
  }
}
