import { foldText } from '../content/text.js';
import type { Text } from '../generated/pack.js';

/** A text on one line with everything that it holds: links, terms, whom to call, references. */
export function marked(text: Text): string {
  const pieces = foldText(text, {
    words: (words) => words,
    strong: (words) => `*${words}*`,
    link: (url, words) => `${words} <${url}>`,
    term: (id, words) => `${words} {${id}}`,
    citation: (ids) => ` [${ids.join(', ')}]`,
    service: (id, words) => `(service: ${[id, words].filter(Boolean).join(', ')})`,
    temperature: (celsius, id) => `${celsius} °C${id ? ` (limit: ${id})` : ''}`,
    foreign: (words, lang) => `${words} (${lang})`,
    contact: (role, words) => `(call: ${[role, words].filter(Boolean).join(', ')})`,
  });
  return pieces.join('').replace(/\s+/g, ' ');
}
