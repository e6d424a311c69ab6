import type { Reference } from '../generated/pack.js';

/**
 * A reference in the manner of Vancouver, from the fields that the pack has. For pages and reports that
 * is Vancouver style; for most articles it is short of it, and the build writes the rest into the pack.
 */
export function plainReference({ author = [], title, issued, ...item }: Reference): string {
  const names = author.map(({ family, given, literal }) => literal ?? joined([family, given], ' '));
  const journal = item['container-title'];
  const date = issued?.['date-parts']?.[0]?.[0] ?? issued?.literal ?? issued?.raw;
  const place = joined([journal ?? item.publisher, date], journal ? '. ' : '; ');
  return joined([joined(names, ', '), title, place].map(sentence), ' ');
}

const joined = (parts: unknown[], between: string) => parts.filter(Boolean).join(between);

const sentence = (text: string) => text && text.replace(/[^.?!]$/, '$&.');
