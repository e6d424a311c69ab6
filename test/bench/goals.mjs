/** What we ask of our own elements, and what a run reached. */
import { existsSync, readFileSync } from 'node:fs';
import { weigh } from './bundle.mjs';
import { number } from './figures.mjs';
import { median, ratio } from './statistics.mjs';

const budget = (name) => `node_modules/.cache/budget/${name}.js`;

/** Kibibytes by brotli 11 of a file that is built. */
const kib = (file) => (existsSync(file) ? weigh(readFileSync(file, 'utf8')).br / 1024 : undefined);

const compared = (results, measure, id, other, key = 'laid') =>
  results[measure]?.[id] && ratio(results[measure][id][key], results[measure][other][key]).middle;

const middle = (results, measure, id, key) =>
  results[measure]?.[id] && median(results[measure][id][key]);

/** The longest of the tasks that the largest pack makes. */
const longest = (results) =>
  Math.max(
    ...['filter', 'open', 'print'].map((deed) =>
      Math.max(
        middle(results, 'limits 500', 'care-cdn', deed),
        middle(results, 'limits 500', 'care-cdn', `${deed}Task`),
      ),
    ),
  );

const ours = 'care-elements';

/** Each with what it must be at most, what we aim at, and how it is read from the results. */
const goals = [
  ['1 accordion ÷ plain HTML', 2, 1.5, (all) => compared(all, 'layout 1', ours, 'plain')],
  ['100 accordions ÷ plain HTML', 1.6, 1.3, (all) => compared(all, 'layout 100', ours, 'plain')],
  ['1,000 accordions ÷ plain HTML', 1.6, 1.3, (all) => compared(all, 'layout 1000', ours, 'plain')],
  [
    '1,000 accordions ÷ ours as plain HTML',
    1.3,
    1.1,
    (all) => compared(all, 'layout 1000', ours, 'care-plain'),
  ],
  [
    'the article ÷ the article as plain HTML',
    1.4,
    1.2,
    (all) => compared(all, 'article', 'care-cdn', 'article-plain'),
  ],
  ...['open', 'tick', 'note'].map((deed) => [
    `${deed}, to the paint, ms more than plain HTML`,
    16.7,
    0,
    (all) => middle(all, 'interaction', ours, deed) - middle(all, 'interaction', 'plain', deed),
  ]),
  ['heap of 1,000 accordions, MiB', 8, 4, (all) => middle(all, 'heap', ours, 'heap')],
  [
    'slow phone: words, ms after plain HTML’s',
    200,
    120,
    (all) => middle(all, 'phone', ours, 'words') - middle(all, 'phone', 'plain', 'words'),
  ],
  ['slow phone: requests', 1, 1, (all) => middle(all, 'phone', ours, 'requests')],
  [
    'tasks over 50 ms, page with all widgets',
    0,
    0,
    (all) => middle(all, 'tasks', 'care-cdn', 'count'),
  ],
  ['four elements with Lit, no pack, KiB', 15, 13.2, () => kib(budget('four'))],
  ['all content elements with Lit, no pack, KiB', 17, 15, () => kib(budget('all'))],
  ['CDN file without the pack’s words, KiB', 18.5, 17, () => kib(budget('wordless'))],
  ['CDN file with the English pack, KiB', 44, 38, () => kib('cdn/care-elements.js')],
  ['500 questions: filter, open all, print: longest task, ms', 200, 200, longest],
];

export const reached = (results) =>
  goals.map(([name, must, aim, read]) => {
    const value = read(results);
    const met = value <= aim ? 'aim' : value <= must ? 'must' : 'missed';
    return [name, number(must), number(aim), number(value), met];
  });
