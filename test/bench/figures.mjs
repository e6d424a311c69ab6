/** Figures as words, and tables of them. */
import { median, ratio, spreadOf } from './statistics.mjs';

/** Three figures, or what stands before the point if that is more. */
export function number(value) {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  const digits = size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : 2;
  const rounded = value.toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return Number(rounded) === 0 ? '0' : rounded;
}

export const middle = (values) => (values ? number(median(values)) : '–');

const withSpread = ({ middle, least, most }) =>
  least === most ? number(middle) : `${number(middle)} (${number(least)}–${number(most)})`;

/** A median with the least and the most. */
export const spread = (values) => (values ? withSpread(spreadOf(values)) : '–');

/** A ratio likewise. */
export const times = (values, others) =>
  values && others ? withSpread(ratio(values, others)) : '–';

/** A table in Markdown, whose first column is words and whose others are figures. */
export const table = (head, rows) =>
  [head, head.map((_, column) => (column ? '--:' : '---')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
