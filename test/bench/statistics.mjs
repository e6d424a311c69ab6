export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of some values, with the least and the most of them. */
export const spreadOf = (values) => ({
  middle: median(values),
  least: Math.min(...values),
  most: Math.max(...values),
});

/** The same of what each run had, in units of what something else had in that run. */
export const ratio = (values, others) => spreadOf(values.map((value, run) => value / others[run]));
