/**
 * `npm run test:firefox`, `npm run test:webkit`: the tests of the browser in another engine, on the
 * last build if there is one. The last line is the count, `N passed, N failed`.
 * With `--here`, only says by its exit code whether the engines are installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { here: { type: 'boolean' } },
  allowPositionals: true,
});
const engines = await Promise.all(positionals.map((name) => import(`./${name}.mjs`)));
const missing = engines.filter(({ program }) => !program());
if (values.here) process.exit(missing.length ? 1 : 0);
for (const { name, packages } of missing)
  console.error(`There is no ${name} here. On Debian: apt-get install ${packages.join(' ')}`);
if (missing.length) process.exit(2);

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'care-elements-'));
const report = path.join(scratch, 'wtr.json');
const env = { ...process.env, ENGINE: positionals[0], WTR_TOTALS: report };
const run = (command) => spawnSync(command, { cwd: root, env, shell: true, stdio: 'inherit' });

if (!existsSync(path.join(root, 'cdn'))) run('npm run --silent build');
const wtr = path.join('node_modules', '.bin', 'wtr');
const { status } = run(`${wtr} --config test/web-test-runner.config.mjs`);
let [passed, failed] = [0, 0];
if (existsSync(report)) ({ passed, failed } = JSON.parse(readFileSync(report, 'utf8')));
rmSync(scratch, { recursive: true });
// A run that breaks without a failed test to show for it has failed once.
if (status !== 0 && failed === 0) failed = 1;
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
