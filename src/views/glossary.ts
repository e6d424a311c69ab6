import { html } from 'lit';
import { words } from '../content/text.js';
import type { GlossaryEntry } from '../generated/pack.js';
import type { Context } from './context.js';
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
export function explanations({ pack, terms }: Context) {
  return pack.glossary?.filter(({ id }) => terms.has(id)).map(explanation);
}

function explanation({ id, term, definition }: GlossaryEntry) {
  const content = html`<p><strong>${words(term)}</strong></p>
    <p>${words(definition)}</p>`;
  return popover(`term-${id}`, content);
}
