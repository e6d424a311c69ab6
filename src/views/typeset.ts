import { html } from 'lit';
import type { Text } from '../generated/pack.js';

const UNIT = /(\d) (?=°|%|‰|(?:[cdkmµn]?[glm]|mL|mmol|mSv|Gy|IU|kcal|kJ|cm|[ap]m)(?![\p{L}\d]))/gu;

/** A number and its unit stay on one line. */
export const keepUnits = (said: string) => said.replace(UNIT, '$1\u00a0');

/**
 * What is pressed may stand alone on a line, as pictures may: brackets, quotes and stops around a term
 * are held to it.
 *
 * @param shown - what is shown for each piece of the text; strings are words
 */
export function holdTerms(pieces: Exclude<Text, string>, shown: unknown[]): unknown[] {
  const cut = (at: number, edge: RegExp): string => {
    const said = shown[at];
    const [held = ''] = (typeof said === 'string' && edge.exec(said)) || [];
    if (held) shown[at] = (said as string).replace(edge, '');
    return held;
  };
  pieces.forEach((piece, at) => {
    if (typeof piece !== 'object' || !('term' in piece) || typeof shown[at] === 'string') return;
    const before = cut(at - 1, /[\p{Ps}\p{Pi}]{1,2}$/u);
    const after = cut(at + 1, /^[\p{Pe}\p{Pf}\p{Po}]{1,2}/u);
    if (before || after) shown[at] = html`<span class="hold">${before}${shown[at]}${after}</span>`;
  });
  return shown;
}
