// Plain words: as packs write them, as ids, and cut where they are too long.

/** A mark for a line break of the source among words. */
export const LINE = '\u2028';

/** Longest run of words in a pack. */
export const LONGEST = 2000;

/** Words on one line, without what no reader sees. */
export function tidied(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\t\n\f\r ]+/g, ' ')
    .replace(/[\p{Cc}\u00ad\u200b\ufeff\ufffc]/gu, '');
}

/** One line of plain words, trimmed. */
export const oneLine = (text: string) =>
  tidied(text).replaceAll(LINE, ' ').replace(/ +/g, ' ').trim();

/** An id of words: lower-case letters, digits and hyphens; another where they have none. */
export function slug(words: string, other: string): string {
  const id = words
    .replace(/\[…[^\]]*\]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return id || other;
}

/** The id, or one with a number after it where it is taken. */
export function unique(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  taken.add(free);
  return free;
}

/** Words in pieces that are not too long, cut after a sentence or between words. */
export function cutWords(words: string): string[] {
  const found: string[] = [];
  let rest = words;
  while (rest.length > LONGEST) {
    const head = rest.slice(0, LONGEST);
    const at = Math.max(head.lastIndexOf('. ') + 1, 0) || head.lastIndexOf(' ');
    const end = at > 0 ? at : LONGEST - 1;
    found.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return [...found, rest].filter(Boolean);
}
