// The last net: whether each word of the source stands in the pack or in the list of what was left out.
import { walk } from '../../content/walk.js';
import type { Pack } from '../../generated/pack.js';
import type { Losses } from './losses.js';
import { isElement, isText, placeOf, type Element, type Node } from './tree.js';
import { unwanted } from './unwanted.js';
import { oneLine } from './words.js';

/** Names each run of words of which some stand in neither. */
export function nameMissing(content: Element, pack: Pack, losses: Losses) {
  const found = new Map<string, number>();
  const count = (text: string, times = 1) => {
    for (const word of wordsOf(text)) found.set(word, (found.get(word) ?? 0) + times);
  };
  // Numbers stand in their service once, and headings of columns once, wherever the text repeats them.
  for (const { key, value } of walk(pack))
    if (typeof value === 'string')
      count(
        value === 'dont' ? "don't do not" : value,
        /^(call|message|name|columns)$/.test(key) ? 1000 : 1,
      );
  for (const { words } of losses.list) count(words);
  const all = lettersOf(JSON.stringify(pack));
  const visit = (node: Node) => {
    if (isText(node)) {
      const missing = [...wordsOf(node.value)].filter((word) => {
        const left = found.get(word) ?? 0;
        found.set(word, left - 1);
        return left < 1;
      });
      // A word that is marked in part is two in the source, and one in the pack.
      if (missing.length && !all.includes(lettersOf(node.value)))
        losses.leftOut(
          placeOf(node),
          'Words that found no place. Add them by hand.',
          oneLine(node.value),
        );
    } else if (isElement(node) && unwanted(node) === undefined) node.childNodes.forEach(visit);
  };
  content.childNodes.forEach(visit);
}

const lettersOf = (text: string) => [...wordsOf(text)].join('');

function* wordsOf(text: string): Generator<string> {
  // Raised figures are other signs in the pack than in the source, and words of their own there.
  const apart = text.replace(/[\u00b2\u00b3\u00b9\u2070-\u209c]+/g, ' $& ').normalize('NFKC');
  for (const [word] of apart.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) yield word;
}
