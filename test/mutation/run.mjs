/**
 * `npm run promises`: breaks each promise on purpose, one at a time, in a copy of the project, and
 * prints which test notices, as a table. A break that no test notices is a failure.
 * `npm run promises -- focus` does those with that word; `ENGINE=firefox` asks another engine.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inBrowser } from '../runner/results.mjs';
import { breaks } from './breaks.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const word = process.argv[2] ?? '';
const engine = process.env.ENGINE ?? 'chromium';

const copy = mkdtempSync(path.join(tmpdir(), 'care-promises-'));
const git = ['ls-files', '--cached', '--others', '--exclude-standard'];
for (const file of execFileSync('git', git, { cwd: root, encoding: 'utf8' }).trim().split('\n'))
  cpSync(path.join(root, file), path.join(copy, file));
symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
const npmRun = (script) =>
  execFileSync('npm', ['run', '--silent', script], { cwd: copy, stdio: 'pipe' });
npmRun('build');

/** What notices: the tests that fail while it is broken. */
function broken({ file, find, put, tests }) {
  const place = path.join(copy, file);
  const whole = readFileSync(place, 'utf8');
  if (whole.split(find).length !== 2) return [`${file}: what is to be broken is not there once`];
  writeFileSync(
    place,
    whole.replace(find, () => put),
  );
  try {
    // A break is in what pages load; the rest of the build stays as it is.
    npmRun('bundle');
    const list = inBrowser(engine, tests, { cwd: copy, quiet: true });
    return list.tests.filter(({ passed }) => !passed);
  } catch (error) {
    return [`it does not build: ${error.stdout ?? error}`];
  } finally {
    writeFileSync(place, whole);
  }
}

console.log(`| promise | what was broken | tests that failed in ${engine} | the first of them |`);
console.log('|---|---|---|---|');
for (const item of breaks.filter((one) => JSON.stringify(one).includes(word))) {
  const failed = broken(item);
  const [first = 'NONE'] = failed;
  const told = first.name ? `${path.basename(first.file)}: ${first.name}` : first;
  if (!first.name) process.exitCode = 1;
  console.log(`| ${item.promise} | ${item.what} | ${first.name ? failed.length : 0} | ${told} |`);
}
rmSync(copy, { recursive: true });
