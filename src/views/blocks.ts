import { html, type TemplateResult } from 'lit';
import { ContentError } from '../content/content-error.js';
import { words } from '../content/text.js';
import type {
  Block,
  Cell,
  Checklist,
  Do,
  Dont,
  Figure,
  List,
  Show,
  Table,
} from '../generated/pack.js';
import type { Context } from './context.js';
import { copied } from './copies.js';
import { heading } from './heading.js';
import { image } from './image.js';
import { serviceCard } from './service-card.js';
import { blockBasis, partOf, partSources } from './sources.js';
import { items, statement, text } from './text.js';
import { ui } from './ui.js';
import { group, levels, warningSigns } from './warning-signs.js';

/** How blocks are shown that not every widget carries the code for. */
export interface BlockViews {
  figure(context: Context, figure: Figure): TemplateResult;
  checklist(context: Context, checklist: Checklist): unknown;
  list(context: Context, list: Exclude<Show['list'], 'warningSigns' | undefined>): unknown;
}

/**
 * The blocks of a section or an answer, in order. `level` is that of a subheading. Without `views`,
 * drawings, boxes to tick and the pack's lists are refused: a bundle that never passes them does not
 * include their code.
 */
export function blocks(
  context: Context,
  body: readonly Block[],
  level: number,
  views?: BlockViews,
): unknown {
  return body.map((block) =>
    isFixed(block)
      ? copied(context, block, (context) => view(context, block, level))
      : view(context, block, level, views),
  );
}

// What has no state of the reader's, and nothing from elsewhere.
function isFixed(block: Block): boolean {
  return block.type === 'callout'
    ? block.body.every(isFixed)
    : /^(paragraph|subheading|list|do|dont|definitions|table)$/.test(block.type);
}

function view(context: Context, block: Block, level: number, views?: BlockViews): unknown {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${statement(context, block)}</p>`;
    case 'subheading':
      return heading(level, words(block.text));
    case 'list':
      return list(context, block);
    case 'do':
    case 'dont':
      return doList(context, block, level);
    case 'callout':
      return html`<div class="callout">
        ${block.title && heading(level, words(block.title))}
        ${blocks(context, block.body, level + 1, views)} ${blockBasis(context, block)}
      </div>`;
    case 'definitions':
      return html`<dl>
          ${block.items.map(
            (item) =>
              html`<dt>${text(context, item.name)}</dt>
                <dd>${statement(context, item)}</dd>`,
          )}
        </dl>
        ${blockBasis(context, block)}`;
    case 'table':
      return table(partOf(context, block), block);
    case 'image':
      return image(context, block);
    case 'show':
      if (context.signsAbove && (block.level || block.list === 'warningSigns'))
        return html`<p>${ui(context, 'seeWarningSigns')}</p>`;
      if (block.service) return serviceCard(context, block.service);
      if (block.group) return shownGroup(context, block.group, level);
      if (block.level) return warningSigns(inBlock(context, level), [block.level]);
      if (block.list === 'warningSigns') return warningSigns(inBlock(context, level), levels);
      if (block.list && views) return views.list(context, block.list);
      break;
    case 'figure':
      if (views) return views.figure(context, block);
      break;
    case 'checklist':
      if (views) return views.checklist(context, block);
  }
  throw new ContentError('invalid', `there is no block of type "${block.type}" here`);
}

function list(context: Context, block: List) {
  return html`${block.intro && html`<p>${text(context, block.intro)}</p>`}
  ${
    block.ordered
      ? html`<ol>
          ${items(context, block.items)}
        </ol>`
      : html`<ul>
          ${items(context, block.items)}
        </ul>`
  }
  ${blockBasis(context, block)}`;
}

// Word and shape say which of the two it is; the colour only repeats it.
function doList(outer: Context, block: Do | Dont, level: number) {
  const context = partOf(outer, block);
  const { type, title, items } = block;
  return html`<div class="callout ${type}">
    ${heading(level, title ? words(title) : ui(context, type))}
    <ul>
      ${items.map(
        (item) =>
          html`<li>
            <span class="visually-hidden">${ui(context, type)}: </span>${statement(context, item)}
          </li>`,
      )}
    </ul>
    ${partSources(context)}
  </div>`;
}

// What is shown has headings of its own, where a subheading would stand.
const inBlock = (context: Context, level: number): Context => ({ ...context, level: level - 1 });

function shownGroup(context: Context, id: string, level: number) {
  for (const item of context.pack.warningSigns ?? [])
    for (const found of item.groups)
      if (found.id === id) return group(inBlock(context, level), item, found);
  throw new ContentError('invalid', `there is no group "${id}"`);
}

// On a narrow page each row is a block of its own, and each cell repeats its column's heading.
function table(context: Context, { caption, columns, rows }: Table) {
  const column = (index: number) =>
    html`<span class="column" aria-hidden="true">${words(columns[index])}</span>`;
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
                <th scope="row">${column(0)} ${statement(context, { ...row, text: row.name })}</th>
                ${row.cells.map(
                  (item, index) => html`<td>${column(index + 1)} ${cell(context, item)}</td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${partSources(context)}`;
}

function cell(context: Context, value: Cell): unknown {
  return typeof value === 'object' && 'lines' in value
    ? value.lines.map((line) => html`<span class="line">${text(context, line)}</span>`)
    : text(context, value);
}
