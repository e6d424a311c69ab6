/**
 * `npm run report`: runs the tests of this folder and writes what they show, by criterion:
 * demo/accessibility.openacr.yaml (OpenACR, catalogue 2.5-edition-wcag-2.2-508-eu-en) and
 * demo/accessibility.html. What no test shows is not claimed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { browser } from '../browser.mjs';
import { json, write } from '../written.mjs';
import { levels, performance } from './criteria.mjs';
import { openacr } from './openacr.mjs';
import { page } from './page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const names = path.join(mkdtempSync(path.join(tmpdir(), 'care-report-')), 'tests.json');

const wtr = path.join(root, 'node_modules/.bin/wtr');
const config = ['--config', 'test/accessibility/report.config.mjs'];
const run = { cwd: root, stdio: 'inherit', env: { ...process.env, REPORT_TESTS: names } };
spawnSync(wtr, config, run);
const reading = spawnSync(
  process.execPath,
  ['--test', '--test-reporter=tap', 'test/content/words.test.mjs'],
  { cwd: root, encoding: 'utf8' },
);
const inNode = [...reading.stdout.matchAll(/^\s*(not )?ok \d+ - (.*)$/gm)].map(([, no, name]) => ({
  name,
  file: 'test/content/words.test.mjs',
  passed: !no,
}));
const tests = [...JSON.parse(readFileSync(names, 'utf8')), ...inNode];

const { executablePath } = await browser();
const engines = [
  execFileSync(executablePath, ['--version'], { encoding: 'utf8' }).trim(),
  `axe-core ${json('node_modules/axe-core/package.json').version}`,
  `accessibility-checker-engine ${json('node_modules/accessibility-checker-engine/package.json').version}`,
];

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

const report = {
  version: json('package.json').version,
  date: new Date().toISOString().slice(0, 10),
  engines,
  passed: tests.filter(({ passed }) => passed).length,
  failed: tests.filter(({ passed }) => !passed).length,
  chapters: Object.fromEntries(
    Object.entries({ ...levels, performance }).map(([name, criteria]) => [
      name,
      Object.entries(criteria).map(judged),
    ]),
  ),
};
await write('demo/accessibility.openacr.yaml', openacr(report));
await write('demo/accessibility.html', page(report));
console.log(`${report.passed} passed, ${report.failed} failed`);
for (const { name, passed } of tests) if (!passed) console.log(`✖ ${name}`);
process.exitCode = report.failed ? 1 : 0;
