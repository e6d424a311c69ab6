import { html, type TemplateResult } from 'lit';
import { ContentError } from '../content/content-error.js';
import { words } from '../content/text.js';
import type { Block, Figure, Statement, Table } from '../generated/pack.js';
import type { Context } from './context.js';
import { heading } from './heading.js';
import { basis, statement, text } from './text.js';

/** How a figure is shown. */
type Draw = (context: Context, figure: Figure) => TemplateResult;

/**
 * The blocks of a section or an answer, in order. `level` is that of a subheading. Figures need `draw`:
 * a bundle that never passes it does not include the drawings.
 */
export function blocks(context: Context, body: readonly Block[], level: number, draw?: Draw) {
  return body.map((block) => view(context, block, level, draw));
}

function view(context: Context, block: Block, level: number, draw?: Draw): TemplateResult {
  if (block.type === 'figure' && draw) return draw(context, block);
  switch (block.type) {
    case 'paragraph':
      return html`<p>${statement(context, block)}</p>`;
    case 'subheading':
      return heading(level, words(block.text));
    case 'list':
      return html`${block.intro && html`<p>${text(context, block.intro)}</p>`}
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
        ${block.title && html`<p><strong>${words(block.title)}</strong></p>`}
        <p>${statement(context, block)}</p>
      </div>`;
    case 'definitions':
      return html`<dl>
        ${block.items.map(
          (item) =>
            html`<dt>${text(context, item.name)}</dt>
              <dd>${statement(context, item)}</dd>`,
        )}
      </dl>`;
    case 'table':
      return table(context, block);
    default:
      throw new ContentError('invalid', `there is no block of type "${block.type}" here`);
  }
}

// On a narrow page each row is a block of its own, and each cell repeats its column's heading.
function table(context: Context, { caption, columns, rows }: Table) {
  return html`<div class="scroll">
    <table>
      <caption>
        ${words(caption)}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${words(column)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row">${text(context, row.name)}${basis(context, row)}</th>
              ${row.cells.map(
                (cell, index) =>
                  html`<td>
                    <span class="column" aria-hidden="true">${words(columns[index + 1])}</span>
                    ${text(context, cell)}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Statements as the items of a list. */
export function items(context: Context, statements: readonly Statement[]) {
  return statements.map((item) => html`<li>${statement(context, item)}</li>`);
}
