import { html } from 'lit';
import type { Figure } from '../generated/pack.js';
import type { Context } from './context.js';
export function figure(_: Context, block: Figure) {
  return html`<figure part="figure">${block.figure}</figure>`;
}
