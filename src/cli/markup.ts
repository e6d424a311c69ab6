// Words that were markup elsewhere: a pack's words are shown as they stand.
import type { Pack } from '../generated/pack.js';
import { walk } from '../content/walk.js';
import type { Fault } from '../content/rules/fault.js';
import { own } from './own.js';

// What nobody reads as words.
const DATA = /^(\$schema|system|code|hash|custom|lang|id|type)$/;
const ADDRESS = /^(link|url|URL|web|src|email|DOI)$/;

const entity = {
  pattern: /&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[0-9a-f]{1,6});/i,
  mend: (found: string) => `Write the character itself${meant(found)}.`,
};

const signs: { pattern: RegExp; mend: (found: string) => string }[] = [
  entity,
  {
    pattern: /!?\[[^\]]+\]\([^)\s]+\)/,
    mend: () => 'A link is a piece of its own: {"link": "https://…", "text": "…"}.',
  },
  {
    pattern: /\[(?:\d{1,3}(?:[,–-]\s?\d{1,3})*|[@^][\w:-]+)\]/,
    mend: () =>
      'A reference is cited by its id: {"citation": ["…"]}, or "citations" beside the text.',
  },
  {
    pattern: /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--/i,
    mend: () =>
      'Nothing is read as HTML. Leave it out; for words that matter most: {"strong": "…"}.',
  },
  {
    pattern:
      /\*\*|__(?=\S)|(?<![\w*])[*](?=\S)[^*]*[^\s*][*](?![\w*])|(?<![\w_])_(?=\S)[^_]*[^\s_]_(?![\w_])/,
    mend: () => 'For words that matter most: {"strong": "…"}.',
  },
  { pattern: /~~|`/, mend: () => 'Leave the signs out: they would be shown.' },
  { pattern: /(?:^|\n)#{1,6} /, mend: () => 'A heading is a block: {"type": "subheading", …}.' },
  {
    pattern: /(?:^|\n)\s*(?:[-*+•·–] |\d+[.)] [^\n]*\n\s*\d+[.)] )/,
    mend: () => 'A list is a block: {"type": "list", "items": […]}.',
  },
  {
    pattern: /\n|\r|\t/,
    mend: () => 'It would be shown as a space. Make a paragraph or a list of it.',
  },
  {
    pattern: /\bhttps?:\/\/[^\s)]+|\bwww\.[^\s)]+/i,
    mend: () => 'Nobody can follow an address in words: {"link": "https://…", "text": "…"}.',
  },
];

/** Each place whose words look like HTML, Markdown or a bare address. */
export function* markup(pack: Pack): Generator<Fault> {
  for (const { path, key, value } of walk(pack)) {
    if (typeof value !== 'string' || DATA.test(key) || /\.custom\./.test(path)) continue;
    for (const { pattern, mend } of ADDRESS.test(key) ? [entity] : signs) {
      const [found] = pattern.exec(value) ?? [];
      if (found !== undefined)
        yield { path, message: `${JSON.stringify(found)} is shown as it stands. ${mend(found)}` };
    }
  }
}

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", deg: '°', hellip: '…', eacute: 'é' },
  ...{ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', pound: '£' },
  ...{ euro: '€', micro: 'µ', times: '×', le: '≤', ge: '≥', frac12: '½', copy: '©', reg: '®' },
};

function meant(found: string): string {
  const name = found.slice(1, -1).toLowerCase();
  if (/^(nbsp|#160|#xa0)$/.test(name)) return ', an ordinary space or one that does not break';
  const code = /^#x/.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  const sign =
    own(NAMED, name) ?? (name.startsWith('#') && code < 0x110000 && String.fromCodePoint(code));
  return sign ? `: ${JSON.stringify(sign)}` : '';
}
