/** The run as a drawing: bars for each library, in as many columns as there are questions. */
import { number } from './figures.mjs';
import { libraries } from './libraries/index.mjs';
import { ratio, spreadOf } from './statistics.mjs';

const ROW = 24;
const TOP = 64;
const NAMES = 150;
const COLUMN = 150;
const BAR = 88;

const laid = (count) => ({
  title: `${count.toLocaleString('en-GB')} laid out`,
  unit: '× plain HTML',
  read: (results, id) => {
    const { [id]: found, plain } = results[`layout ${count}`];
    return ratio(found.laid, plain.laid);
  },
});

const columns = [
  {
    title: 'Script and style',
    unit: 'KiB by brotli',
    read: ({ bytes }, id) => spreadOf(bytes[id].br.map((value) => value / 1024)),
  },
  laid(1),
  laid(1000),
  {
    title: 'Slow phone',
    unit: 'words there, ms',
    read: ({ phone }, id) => spreadOf(phone[id].words),
  },
];

const text = (x, y, words, kind = '') =>
  `<text x="${x}" y="${y}"${kind && ` class="${kind}"`}>${words}</text>`;

/** A bar to the median, and a line from the least to the most. */
function bar(x, y, { middle, least, most }, scale, kind) {
  const at = (value) => (x + value * scale).toFixed(1);
  const end = Math.max(middle, most) * scale;
  const whisker =
    most > least ? `<path d="M${at(least)} ${y + ROW / 2}H${at(most)}" class="whisker" />` : '';
  return `<rect x="${x}" y="${y + 5}" width="${(middle * scale).toFixed(1)}" height="${ROW - 10}" class="${kind}" />
  ${whisker}
  ${text((x + end + 5).toFixed(1), y + 17, number(middle), 'figure')}`;
}

function drawn(results, ids, { title, unit, read }, index) {
  const x = NAMES + index * COLUMN;
  const values = ids.map((id) => read(results, id));
  const scale = BAR / Math.max(...values.map(({ most }) => most));
  return `${text(x, 40, title, 'title')}
  ${text(x, 56, unit, 'unit')}
  ${values
    .map((value, row) =>
      bar(x, TOP + row * ROW, value, scale, ids[row] === 'care-elements' ? 'ours' : 'other'),
    )
    .join('\n  ')}`;
}

export function plot(results, { version, date }) {
  const ids = Object.keys(results.phone);
  const width = NAMES + columns.length * COLUMN;
  const height = TOP + ids.length * ROW + 12;
  const names = ids.map((id, row) =>
    text(0, TOP + row * ROW + 17, libraries[id].name, id === 'care-elements' ? 'title' : ''),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-12 0 ${width + 12} ${height}" role="img">
  <title>care-elements ${version} beside other libraries, ${date}</title>
  <style>
    svg { background: #fff; color-scheme: light dark; font: 13px system-ui, sans-serif; fill: #1d2528 }
    .title { font-weight: 600 }
    .unit, .figure { font-size: 12px }
    .other { fill: #aab6ba }
    .ours { fill: #0b5d73 }
    .whisker { stroke: #1d2528; stroke-width: 1 }
    @media (prefers-color-scheme: dark) {
      svg { background: #14191b; fill: #e6ecee }
      .other { fill: #55646a }
      .ours { fill: #86cfe2 }
      .whisker { stroke: #e6ecee }
    }
  </style>
  ${text(0, 18, `Smaller is better. Bars are medians, lines the least and the most of the runs.`, 'unit')}
  ${names.join('\n  ')}
  ${columns.map((column, index) => drawn(results, ids, column, index)).join('\n  ')}
</svg>
`;
}
