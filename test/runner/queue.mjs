/**
 * The tests of the browser in one engine (`ENGINE`), as many files at a time as the machine has cores:
 * each in a browser of its own, since two pages of one take the focus, and the keys, from each other.
 * What took longest last time begins first. The last line is the count, `N passed, N failed`.
 * Files can be named: `node test/runner/queue.mjs test/elements/care-faq.test.ts`.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const name = process.env.ENGINE ?? 'chromium';
const { files: globs = ['test/**/*.test.ts'], lacks } = await import(`./engines/${name}.mjs`);
const workers = Number(process.env.WORKERS ?? availableParallelism());
/** How many files without a time of their own share one start of the browser. */
const TOGETHER = 6;

const cache = path.join(root, 'node_modules/.cache/test-times', `${name}.json`);
const times = read(cache) ?? {};
const scratch = mkdtempSync(path.join(tmpdir(), 'care-elements-'));

const named = process.argv.slice(2);
const all = readdirSync(path.join(root, 'test'), { recursive: true })
  .map((file) => `test/${file.replaceAll(path.sep, '/')}`)
  .filter((file) => globs.some(fits(file)) && !lacks.some(fits(file)));
const queue = chunks(named.length ? named : all);

const total = { passed: 0, failed: 0 };
await Promise.all(Array.from({ length: workers }, (_, worker) => work(worker)));
mkdirSync(path.dirname(cache), { recursive: true });
writeFileSync(cache, JSON.stringify(times));
rmSync(scratch, { recursive: true });
if (process.env.WTR_TOTALS) writeFileSync(process.env.WTR_TOTALS, JSON.stringify(total));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Whether a file is one of a glob's. */
function fits(file) {
  const parts = { '**/': '(.*/)?', '*': '[^/]*', '{': '(', ',': '|', '}': ')' };
  return (glob) =>
    new RegExp(`^${glob.replace(/\*\*\/|[*{,}]|[.]/g, (part) => parts[part] ?? '\\.')}$`).test(
      file,
    );
}

/** Long files alone, the longest first; the others in handfuls. */
function chunks(files) {
  const time = (file) => times[file] ?? 0;
  const sorted = files.sort((a, b) => time(b) - time(a) || (a < b ? -1 : 1));
  const long = sorted.filter((file) => time(file) > 10_000);
  const short = sorted.slice(long.length);
  const handfuls = Math.ceil(short.length / TOGETHER);
  return [
    ...long.map((file) => [file]),
    ...Array.from({ length: handfuls }, (_, first) =>
      short.filter((_, index) => index % handfuls === first),
    ),
  ];
}

async function work(worker) {
  for (let files = queue.shift(); files; files = queue.shift()) {
    const report = path.join(scratch, `${worker}.json`);
    const { code, said } = await run(files, report);
    // A run that breaks without a report has failed once.
    const { passed, failed, took } = read(report) ?? { passed: 0, failed: 1, took: {} };
    rmSync(report, { force: true });
    total.passed += passed;
    total.failed += failed;
    for (const [file, time] of Object.entries(took)) times[path.relative(root, file)] = time;
    const count = `${passed} passed, ${failed} failed`;
    if (code) console.log(said);
    console.log(`${failed ? '✖' : '✔'} ${count}: ${files.join(' ')}`);
  }
}

async function run(files, report) {
  const ports = { PORT: await free(), WEBDRIVER_PORT: await free() };
  const child = spawn(
    path.join(root, 'node_modules/.bin/wtr'),
    ['--config', 'test/runner/wtr.config.mjs', ...files.flatMap((file) => ['--files', file])],
    {
      cwd: root,
      env: { ...process.env, ...ports, WTR_TOTALS: report },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (words) => {
      said += words;
    });
  return new Promise((resolve) => {
    child.on('error', () => resolve({ code: 1, said }));
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
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
