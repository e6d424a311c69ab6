/** The tables of a run: a row for each library. */
import { middle, number, spread, table, times } from './figures.mjs';
import { libraries } from './libraries/index.mjs';

const KIB = 1024;

/** A row for each library that was measured. */
const rows = (all, cells) =>
  Object.entries(all).map(([id, found]) => [
    libraries[id].name,
    ...cells(found, all.plain ?? {}, id),
  ]);

const kib = ([bytes]) => number(bytes / KIB);

export function overview({ bytes, interaction, heap, phone, ...all }) {
  const laid = (count, id) => {
    const { [id]: found, plain } = all[`layout ${count}`];
    return times(found?.laid, plain.laid);
  };
  return table(
    [
      '',
      'KiB',
      '1 accordion',
      '100',
      '1,000',
      'open, ms',
      'heap, MiB',
      'slow phone, ms',
      'jump, px',
    ],
    rows(bytes, ({ br }, _, id) => [
      kib(br),
      laid(1, id),
      laid(100, id),
      laid(1000, id),
      middle(interaction[id]?.open),
      middle(heap[id]?.heap),
      middle(phone[id]?.words),
      middle(phone[id]?.jump),
    ]),
  );
}

export const bytes = (all) =>
  table(
    ['KiB', 'brotli 11', 'of it script', 'of it style', 'gzip 9'],
    rows(all, ({ br, script, style, gz }) => [kib(br), kib(script), kib(style), kib(gz)]),
  );

export const layout = (results) =>
  table(
    ['ms', '1', 'by the clock', '100', 'by the clock', '1,000', 'by the clock'],
    rows(results['layout 1'], (_, __, id) =>
      [1, 100, 1000].flatMap((count) => {
        const { laid, clock } = results[`layout ${count}`][id];
        return [spread(laid), middle(clock)];
      }),
    ),
  );

export const deeds = (all) =>
  table(
    ['', ...['open', 'tick', 'key'].flatMap((deed) => [`${deed}, ms`, '× plain', 'worked, ms'])],
    rows(all, (found, plain) =>
      ['open', 'tick', 'note'].flatMap((deed) => [
        middle(found[deed]),
        times(found[deed], plain[deed]),
        middle(found[`${deed}Work`]),
      ]),
    ),
  );

export const heap = (all) =>
  table(
    ['1,000 accordions, MiB', 'JS heap', 'nodes and style'],
    rows(all, ({ heap, nodes }) => [spread(heap), spread(nodes)]),
  );

export const phone = (all) =>
  table(
    ['', 'words, ms', '× plain', 'script done, ms', 'requests', 'layout shift', 'jump, px'],
    rows(all, ({ words, ready, requests, shift, jump }, plain) => [
      spread(words),
      times(words, plain.words),
      middle(ready),
      middle(requests),
      middle(shift),
      middle(jump),
    ]),
  );

export const nodes = (all) =>
  table(
    ['one accordion', 'elements', 'texts', 'comments', 'listeners', 'observers'],
    rows(all, (found) =>
      ['elements', 'texts', 'comments', 'listeners', 'observers'].map((kind) =>
        middle(found[kind]),
      ),
    ),
  );

const limitDeeds = {
  render: 'accordion: render',
  filter: 'filter',
  unfilter: 'take the filter back',
  open: 'open all',
  print: 'before print',
  paper: 'to PDF, most of it the browser’s own',
  article: 'article: render',
  leaflet: 'print as a leaflet',
};

export const limits = (results) =>
  table(
    [
      'ms',
      ...[125, 250, 500].flatMap((count) => [`${count} questions`, 'longest task']),
      '500 ÷ 250',
    ],
    Object.entries(limitDeeds).map(([deed, name]) => {
      const of = (count) => results[`limits ${count}`]['care-cdn'];
      return [
        name,
        ...[125, 250, 500].flatMap((count) => [
          middle(of(count)[deed]),
          middle(of(count)[`${deed}Task`]),
        ]),
        times(of(500)[deed], of(250)[deed]),
      ];
    }),
  );

export const article = (all) =>
  table(
    ['the whole article', 'ms', 'by the clock', '÷ as plain HTML'],
    rows(all, ({ laid, clock }) => [
      spread(laid),
      middle(clock),
      times(laid, all['article-plain'].laid),
    ]),
  );

export const longTasks = (all) => {
  const { count, longest } = all['care-cdn'];
  return `${middle(count)}, the longest ${spread(longest)} ms`;
};
