/**
 * `npm run test:firefox`, `npm run test:webkit`: the tests of the browser in another engine, on the
 * last build if there is one. The last line is the count, `N passed, N failed`.
 * With `--here`, only says by its exit code whether the engines are installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { here: { type: 'boolean' } },
  allowPositionals: true,
});
const engines = await Promise.all(positionals.map((name) => import(`./engines/${name}.mjs`)));
const missing = engines.filter(({ program }) => !program());
if (values.here) process.exit(missing.length ? 1 : 0);
for (const { name, packages } of missing)
  console.error(`There is no ${name} here. On Debian: apt-get install ${packages.join(' ')}`);
if (missing.length) process.exit(2);

const root = fileURLToPath(new URL('../..', import.meta.url));
const env = { ...process.env, ENGINE: positionals[0] };
const run = (command) => spawnSync(command, { cwd: root, env, shell: true, stdio: 'inherit' });

if (!existsSync(path.join(root, 'cdn'))) run('npm run --silent build');
process.exitCode = run('node test/runner/queue.mjs').status;
