/**
 * `npm run report`: runs the tests of this folder in each engine that is installed and writes what
 * they show, by criterion: demo/accessibility.openacr.yaml (OpenACR, catalogue
 * 2.5-edition-wcag-2.2-508-eu-en) and demo/accessibility.html. What no test shows is not claimed.
 */
import { fileURLToPath } from 'node:url';
import { absent, installed, named } from '../runner/engines/installed.mjs';
import { inBrowser, inNode } from '../runner/results.mjs';
import { json, write } from './demo-page.mjs';
import { levels, performance } from './criteria.mjs';
import { openacr } from './openacr.mjs';
import { page } from './accessibility-page.mjs';

const cwd = fileURLToPath(new URL('../..', import.meta.url));

/** The tests of one engine; `in` says where each was run. */
function inEngine(engine) {
  const { version, tests } = inBrowser(engine, 'test/accessibility/*.test.ts', { cwd });
  return tests.map((test) => ({ ...test, in: named(version) }));
}

/** The tests of the words, which need no browser. */
const ofWords = inNode('test/content/words.test.mjs', { cwd }).map((test) => ({
  ...test,
  in: `Node.js ${process.versions.node}`,
}));

const tests = [...installed.flatMap(inEngine), ...ofWords];

const tools = ['axe-core', 'accessibility-checker-engine'];

/** What the run says of a criterion, in the terms of OpenACR. */
function judged([title, { how, tests: wanted = [], not, person, partly }]) {
  const [num, ...handle] = title.split(' ');
  const shown = tests.filter(({ name }) => wanted.some((pattern) => pattern.test(name)));
  const failed = shown.filter(({ passed }) => !passed);
  const base = { num, handle: handle.join(' '), shown, failed };
  if (not) return { ...base, level: 'not-applicable', notes: not };
  const open = person ? `Needs a person, and is not claimed. ${person}` : undefined;
  if (open) return { ...base, level: 'not-evaluated', notes: open };
  if (wanted.some((pattern) => !tests.some(({ name }) => pattern.test(name))))
    return { ...base, level: 'not-evaluated', notes: `${how} No test in this run shows it.` };
  const level = failed.length || partly ? 'partially-supports' : 'supports';
  return { ...base, level, notes: how };
}

const counted = (wanted) => ({
  passed: wanted.filter(({ passed }) => passed).length,
  failed: wanted.filter(({ passed }) => !passed).length,
});

const report = {
  version: json('package.json').version,
  date: new Date().toISOString().slice(0, 10),
  engines: [...new Set(tests.map((test) => test.in))].map((engine) => ({
    engine,
    ...counted(tests.filter((test) => test.in === engine)),
  })),
  absent,
  tools: tools.map((tool) => `${tool} ${json(`node_modules/${tool}/package.json`).version}`),
  ...counted(tests),
  chapters: Object.fromEntries(
    Object.entries({ ...levels, performance }).map(([name, criteria]) => [
      name,
      Object.entries(criteria).map(judged),
    ]),
  ),
};
await write('demo/accessibility.openacr.yaml', openacr(report));
await write('demo/accessibility.html', page(report));
for (const { engine, passed, failed } of report.engines)
  console.log(`${engine}: ${passed} passed, ${failed} failed`);
for (const { name, passed, ...test } of tests) if (!passed) console.log(`✖ ${test.in}: ${name}`);
process.exitCode = report.failed ? 1 : 0;
