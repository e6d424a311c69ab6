import { html, nothing, type TemplateResult } from 'lit';
import { ContentError } from '../content/content-error.js';
import type { Block, Statement } from '../generated/pack.js';
import type { Context } from './context.js';
import { heading } from './heading.js';
import { statement, text, words } from './text.js';

/** The pieces of a section or an answer, in order. `level` is that of a subheading. */
export function blocks(context: Context, body: readonly Block[], level: number) {
  return body.map((block) => view(context, block, level));
}

function view(context: Context, block: Block, level: number): TemplateResult {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${statement(context, block)}</p>`;
    case 'subheading':
      return heading(level, words(block.text));
    case 'list':
      return html`${block.intro ? html`<p class="lead-in">${text(context, block.intro)}</p>` : nothing}
      ${
        block.ordered
          ? html`<ol>
              ${items(context, block.items)}
            </ol>`
          : html`<ul>
              ${items(context, block.items)}
            </ul>`
      }`;
    case 'callout':
      return html`<div class="callout">
        ${block.title ? html`<p><strong>${words(block.title)}</strong></p>` : nothing}
        <p>${statement(context, block)}</p>
      </div>`;
    default:
      throw new ContentError(
        'invalid',
        `there is no block of type "${String((block as Block).type)}"`,
      );
  }
}

/** Statements as the items of a list. */
export function items(context: Context, statements: readonly Statement[]) {
  return statements.map((item) => html`<li>${statement(context, item)}</li>`);
}
