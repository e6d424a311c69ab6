import { html } from 'lit';
import { words } from '../content/text.js';
import type { GlossaryEntry } from '../generated/pack.js';
import type { Context } from './context.js';
import { copied, copiesOf } from './copies.js';
import { popover } from './popover.js';
import { basis, partOf, partSources } from './sources.js';

/** The glossary as a list of words and what they mean. */
export function glossary(outer: Context) {
  const context = partOf(outer);
  context.parts.add('glossary');
  return html`<dl>
      ${context.pack.glossary?.map(
        (entry) =>
          html`<dt>${words(entry.term)}</dt>
            <dd>${words(entry.definition)}${basis(context, entry)}</dd>`,
      )}
    </dl>
    ${partSources(context)}`;
}

/** A popover for each term that the views have come upon; its button opens it. */
export function explanations(context: Context) {
  const found = context.pack.glossary?.filter(({ id }) => context.terms.has(id)) ?? [];
  const ids = found.map(({ id }) => id).join(' ');
  // They depend on the pack alone: one that is open stays, whatever changes around it.
  const alone = { ...context, copies: copiesOf(context.pack, []), level: 0 };
  return ids && copied(alone, ids, () => found.map(explanation));
}

function explanation({ id, term, definition }: GlossaryEntry) {
  const content = html`<p><strong>${words(term)}</strong></p>
    <p>${words(definition)}</p>`;
  return popover(`term-${id}`, content);
}
