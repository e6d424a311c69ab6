import { html, nothing, type TemplateResult } from 'lit';
import { memo } from '../content/memo.js';

const atLevels = memo(
  (strings: TemplateStringsArray) =>
    memo((level: number): TemplateStringsArray => {
      const parts = strings.map((part) => part.replace(/(<\/?)h0\b/g, `$1h${level}`));
      // Lit takes what has this for the parts of a literal, as they are.
      return Object.assign(parts, { raw: strings.raw });
    }),
  new WeakMap(),
);

/** `html` in which `<h0>` is a native heading of a level; below the sixth it stays at the sixth. */
export const headed =
  (level: number) =>
  (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult =>
    html(atLevels(strings)(Math.min(level, 6)), ...values);

/** A native heading by itself. */
export const heading = (
  level: number,
  content: unknown,
  part: string | typeof nothing = nothing,
): TemplateResult => headed(level)`<h0 part=${part}>${content}</h0>`;

/** A heading that the page's address, a contents list or a citation can lead to. */
export function anchored(key: string | undefined, title: TemplateResult): TemplateResult {
  return key ? html`<div data-anchor=${key} tabindex="-1">${title}</div>` : title;
}
