/** What a run found, as a page and a plot. */
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { json, write } from '../reports/demo-page.mjs';
import { table } from './figures.mjs';
import { reached } from './goals.mjs';
import { libraries } from './libraries/index.mjs';
import { plot } from './plot.mjs';
import { median } from './statistics.mjs';
import * as tables from './tables.mjs';

const peers = Object.values(libraries).filter((library) => library.package);

const versions = () =>
  peers
    .map((peer) => {
      const { version } = json(`test/bench/node_modules/${peer.package}/package.json`);
      return `${peer.package} ${version}`;
    })
    .join(', ');

const notes = () =>
  Object.values(libraries)
    .filter(({ says }) => says)
    .map(({ name, says }) => `- **${name}.** ${says}`)
    .join('\n');

const machine = () => {
  const [{ model }, ...others] = os.cpus();
  const gib = Math.round(os.totalmem() / 2 ** 30);
  const [load] = os.loadavg();
  return `${model}, ${1 + others.length} cores, ${gib} GiB, ${os.type()} ${os.release()}, load ${load.toFixed(1)}`;
};

const page = (
  results,
  { version, date, chromium },
) => `# What a widget weighs, and what a thousand cost

Written by \`npm run bench\` on ${date}.

- care-elements ${version}, beside ${versions()}
- ${chromium}, Node.js ${process.versions.node}
- ${machine()}

![Bytes, layout and a slow phone, library by library](plot.svg)

Each library shows the same words: six questions, eight boxes with a place for a note, one warning card, two
references. Each figure is of a fresh page in a fresh profile, and the libraries take turns, so that what
drifts falls on all alike. Figures are medians; those in brackets are the least and the most of the runs. A
ratio is taken within each run.

${tables.overview(results)}

Accordions are in units of plain HTML: from their insertion to a finished layout. "Open" is one question
with a hundred accordions on the page, "heap" what a thousand hold, "slow phone" when the words of all four
widgets are there, "jump" how far what stands below them has moved by then.

## What we ask of ourselves

${table(['ours', 'must', 'aim', 'reached', ''], reached(results))}

## Bytes

Script and style as a site would bundle them: Rollup, Terser, only the parts that are used where the
library can be taken in parts. The words are not counted.

${tables.bytes(results.bytes)}

## From insertion to layout

Our elements are made one by one and given their pack; plain HTML and the others are cloned from a template
that is parsed already. Then the elements’ promises to have updated are awaited, and a height is read. The
time is the lesser of the clock’s and what the page’s main thread worked, so that other work on the machine
counts little. One accordion is the first on its page; the browser has shown another page before.

${tables.layout(results)}

${tables.article(results.article)}

## What a reader does

By a real mouse and key, with a hundred widgets of the kind on the page: from the event to the end of the
first frame after it (an animation frame, and a message sent in it). Up to 17 ms of that is the wait for
the frame. "Worked" is all that the main thread did because of it, later frames included.

${tables.deeds(results.interaction)}

## Memory

What a thousand accordions add after the garbage is collected.

${tables.heap(results.heap)}

${tables.nodes(results.nodes)}

## A slow phone

Processor four times slower, 1.6 Mbit/s, 150 ms to each answer, nothing in the cache, files by brotli. The
words of the others stand in the page; those of Lit alone and ours come with the script, into empty tags.
What stands inside our tags, where a site writes it, is there as early as plain HTML.

${tables.phone(results.phone)}

## Ours alone

Tasks over 50 ms while a page with all our widgets loads: ${tables.longTasks(results.tasks)}.

A pack as long as the schema allows has 500 questions:

${tables.limits(results)}

## What must be known to read this fairly

None of the peers has a list of references: theirs is plain HTML. None keeps a list of what is ticked, so
their place for a note stands there at once; ours comes with a tick.

${notes()}
`;

/** Writes RESULTS.md and plot.svg. */
export async function save(results, chromium) {
  const { version } = json('package.json');
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync('test/bench/plot.svg', plot(results, { version, date }));
  await write('test/bench/RESULTS.md', page(results, { version, date, chromium }));
}

/** Prints the medians of a quick run. */
export function print(results) {
  for (const [measure, all] of Object.entries(results)) {
    console.log(`\n${measure}`);
    const medians = ([key, values]) => [key, Number(median(values).toFixed(2))];
    console.table(
      Object.fromEntries(
        Object.entries(all).map(([id, found]) => [
          id,
          Object.fromEntries(Object.entries(found).map(medians)),
        ]),
      ),
    );
  }
}
