/**
 * The tests of the browser in one engine (`ENGINE`), in as many browsers as the machine has cores, or
 * as `WORKERS` says. What took longest last time begins first. A line is printed for each file that is
 * done; the last is the count, `N passed, N failed`. What takes minutes is gone through by samples:
 * `SEED=7` repeats those of a run, `WHOLE=1` goes through all.
 * Files can be named: `node test/runner/queue.mjs test/elements/care-faq.test.ts`.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { outcomes } from './results.mjs';
import { withSecondTry } from './second-try.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { ENGINE: name = 'chromium', WHOLE, SEED = Math.floor(Math.random() * 10_000) } = process.env;
const engine = await import(`./engines/${name}.mjs`);

const cache = path.join(root, 'node_modules/.cache/test-times', `${name}.json`);
const times = read(cache) ?? {};
const scratch = mkdtempSync(path.join(tmpdir(), 'care-elements-'));

for (const line of engine.notes ?? []) console.log(line);
console.log(
  WHOLE ? 'Whole walks, no samples.' : `Samples by SEED=${SEED}; WHOLE=1 takes no samples.`,
);

const results = await withSecondTry(longestFirst(chosen()), run, console.log);
const total = { passed: 0, failed: 0 };
for (const { file, passed, failed, took } of results) {
  total.passed += passed;
  total.failed += failed;
  times[file] = took;
}
mkdirSync(path.dirname(cache), { recursive: true });
writeFileSync(cache, JSON.stringify(times));
rmSync(scratch, { recursive: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** The files that are named, or else all that this engine can run and does not leave to another. */
function chosen() {
  const named = process.argv.slice(2);
  if (named.length) return named;
  const { files: globs = ['test/**/*.test.ts'], lacks, leaves = [] } = engine;
  const not = [...lacks, ...leaves];
  return readdirSync(path.join(root, 'test'), { recursive: true })
    .map((file) => `test/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => globs.some(fits(file)) && !not.some(fits(file)));
}

/** Whether a file is one of a glob's. */
function fits(file) {
  const parts = { '**/': '(.*/)?', '*': '[^/]*', '{': '(', ',': '|', '}': ')' };
  return (glob) =>
    new RegExp(`^${glob.replace(/\*\*\/|[*{,}]|[.]/g, (part) => parts[part] ?? '\\.')}$`).test(
      file,
    );
}

function longestFirst(files) {
  const time = (file) => times[file] ?? 0;
  return files.sort((a, b) => time(b) - time(a) || (a < b ? -1 : 1));
}

/** Runs these files, and resolves to their outcomes. */
async function run(files) {
  const report = path.join(mkdtempSync(path.join(scratch, 'run-')), 'results');
  const ports = { PORT: await free(), WEBDRIVER_PORT: await free() };
  const child = spawn(
    path.join(root, 'node_modules/.bin/wtr'),
    ['--config', 'test/runner/wtr.config.mjs'],
    {
      cwd: root,
      env: { ...process.env, ...ports, SEED, FILES: files.join(' '), RESULTS: report },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (words) => {
      // It draws its screen anew with each line.
      const plain = stripVTControlCharacters(words).trim();
      if (plain) console.log(plain);
    });
  await new Promise((resolve) => child.on('error', resolve).on('close', resolve));
  return outcomes(report);
}

/** A port that nobody on this machine uses now. */
function free() {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
