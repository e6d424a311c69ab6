/**
 * `npm run bench`: measures our elements beside other libraries and the platform, and writes RESULTS.md and
 * plot.svg. `-- --only care-elements,plain`, `--measure layout` and `--runs 3` make it quick: such a run
 * measures the last build and prints only.
 */
import { execSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch, withPage } from './browser.mjs';
import { load } from './bundle.mjs';
import { libraries, parts } from './libraries/index.mjs';
import { measures } from './measures/index.mjs';
import { files, serve } from './pages.mjs';
import { print, save } from './report.mjs';

const options = { only: { type: 'string' }, measure: { type: 'string' }, runs: { type: 'string' } };
const { only, measure, runs = '5' } = parseArgs({ options }).values;
const whole = !only && !measure;
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

// The budgets weigh bundles of their own.
if (whole) execSync('npm run --silent build && node test/budget/bundles.mjs', { stdio: 'inherit' });

const ids = only?.split(',') ?? Object.keys(libraries);
const chosen = ids.map((id) => libraries[id]);
if (chosen.includes(undefined)) throw new Error(`There are: ${Object.keys(libraries).join()}.`);
const wanted = Object.entries(measures).filter(([name]) => !measure || name.startsWith(measure));
const begun = Date.now();
const say = (words) => process.stdout.write(words);

const served = new Set([...chosen, ...chosen.map(({ captured }) => libraries[captured])]);
served.delete(undefined);
const loaded = {};
for (const library of served) {
  say(`Bundling ${library.id}…\n`);
  loaded[library.id] = await load(library);
}

const server = await serve(
  Object.assign({}, ...[...served].map((library) => files(library, loaded[library.id]))),
);
const bench = { browser: await launch(), origin: server.origin, loaded, captured: {} };

/** What an element rendered, each part alone on its page. */
const capture = (library, part) =>
  withPage(bench, library, (page) =>
    page.evaluate(
      async (part, updates) => {
        await globalThis.bench.insert(part, 1, updates);
        await globalThis.bench.quiet();
        return globalThis.bench.captured(document.querySelector('#place > div > *'));
      },
      part,
      library.updates,
    ),
  );

for (const library of chosen.filter(({ captured }) => captured))
  for (const part of parts.filter((part) => library[part])) {
    const captured = (bench.captured[library.captured] ??= {});
    captured[part] = await capture(libraries[library.captured], part);
  }

// Whoever comes first would find the browser cold.
for (const library of served) await withPage(bench, library, () => {});

const results = {};
for (const [name, { of, times, once }] of wanted) {
  const measured = chosen.filter(of);
  const all = (results[name] = {});
  const count = measured.length ? times(Number(runs)) : 0;
  // What comes first in one run comes last in another, so that what drifts falls on all alike.
  for (let run = 0; run < count; run++) {
    say(`${name}, ${run + 1} of ${count}:`);
    for (let place = 0; place < measured.length; place++) {
      const library = measured[(place + run) % measured.length];
      const found = await once(bench, library);
      say(` ${library.id} ${Object.values(found)[0].toFixed(1)}`);
      for (const [key, value] of Object.entries(found))
        ((all[library.id] ??= {})[key] ??= [])[run] = value;
    }
    say('\n');
  }
}

const version = await bench.browser.version();
await bench.browser.close();
server.close();

if (whole) await save(results, version);
else print(results);
say(`Done in ${Math.round((Date.now() - begun) / 1000)} s.\n`);
