import { html, type TemplateResult } from 'lit';
import type { Figure } from '../generated/pack.js';
import { store } from '../content/store.js';
import { words } from '../content/text.js';
import type { Context } from './context.js';
import { basis } from './sources.js';
import { text } from './text.js';

/** A drawing with the pack's words in it; where the page has not got the drawing, what it would show. */
export function figure(context: Context, block: Figure): TemplateResult {
  const draw = store.drawings.get(block.figure);
  return html`<figure part="figure">
    ${draw ? draw(block) : html`<p>${words(block.alternative)}</p>`}
    <figcaption>${text(context, block.caption)}${basis(context, block)}</figcaption>
  </figure>`;
}
