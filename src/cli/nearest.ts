/**
 * The name that was meant: the same but for capitals and hyphens, one that it begins, or the one with the
 * fewest letters to change. `undefined` where none is near.
 */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const key = plain(word);
  if (!key) return undefined;
  const same = names.find((name) => plain(name) === key);
  if (same) return same;
  const begun = names.filter((name) => key.length > 2 && plain(name).startsWith(key));
  if (begun.length === 1) return begun[0];
  const near = names
    .map((name) => ({ name, far: distance(key, plain(name)) }))
    .sort((a, b) => a.far - b.far)[0];
  return near && near.far <= Math.max(1, Math.floor(key.length / 3)) ? near.name : undefined;
}

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** How many letters are to be put in, left out, changed or swapped with the next. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          row[j - 1]! + 1,
          rows[i - 1]![j]! + 1,
          changed,
          swapped ? rows[i - 2]![j - 2]! + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
