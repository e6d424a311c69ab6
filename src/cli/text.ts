import type { Inline, Text } from '../generated/pack.js';

/** A text on one line with everything that it holds: links, terms, whom to call, references. */
export function marked(text: Text): string {
  const line = typeof text === 'string' ? text : text.map(piece).join('');
  return line.replace(/\s+/g, ' ');
}

function piece(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if ('strong' in inline) return `*${inline.strong}*`;
  if ('link' in inline) return `${inline.text} <${inline.link}>`;
  if ('term' in inline) return `${inline.text} {${inline.term}}`;
  if ('citation' in inline) return ` [${inline.citation.join(', ')}]`;
  return `(call: ${[inline.contact, inline.text].filter(Boolean).join(', ')})`;
}

/** Texts after one another as one. */
export function joined(...texts: readonly Text[]): Text {
  return texts.flat();
}
