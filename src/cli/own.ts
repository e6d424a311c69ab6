/** What a table has under a word that somebody else wrote: `constructor` is in every object. */
export function own<T>(
  table: Readonly<Record<string, T>> | undefined,
  word: string,
): T | undefined {
  return table && Object.hasOwn(table, word) ? table[word] : undefined;
}
