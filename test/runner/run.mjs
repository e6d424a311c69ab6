/**
 * `npm test`: every stage in order, each with a line and its time. The last line is the count,
 * `N passed, N failed`. `npm test -- --only browser` runs one stage, on the last build if there is one.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'care-elements-'));
const reports = { node: path.join(scratch, 'node.tap'), browser: path.join(scratch, 'wtr.json') };

const env = {
  ...process.env,
  PATH: [path.join(root, 'node_modules/.bin'), process.env.PATH].join(path.delimiter),
  WTR_TOTALS: reports.browser,
  // What packs the package here finds it built; it need not build it again.
  npm_config_ignore_scripts: 'true',
};

const nodeTests = readdirSync(path.join(root, 'test'), { recursive: true })
  .filter((file) => file.endsWith('.test.mjs'))
  .map((file) => `test/${file.replaceAll(path.sep, '/')}`)
  .sort();

const stages = {
  build: { run: 'npm run --silent build', needed: true },
  lint: { run: 'npm run --silent lint' },
  types: { run: 'tsc -p test/tsconfig.json && tsc -p src/cli/tsconfig.json' },
  node: {
    run: [
      'node --test --test-reporter=spec --test-reporter-destination=stdout',
      `--test-reporter=tap --test-reporter-destination="${reports.node}"`,
      ...nodeTests,
    ].join(' '),
    count: countTap,
  },
  browser: { run: 'node test/runner/queue.mjs', count: countWtr },
  budgets: { run: 'npm run --silent size' },
  package: { run: 'publint && attw --pack . --profile esm-only --format table-flipped' },
};

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
if (only && !(only in stages)) {
  console.error(`No stage "${only}". There are: ${Object.keys(stages).join(', ')}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
for (const [name, { run, count, needed }] of Object.entries(stages)) {
  if (only && only !== name && !(name === 'build' && !existsSync(path.join(root, 'cdn')))) continue;
  console.log(`\n▶ ${name}`);
  const start = Date.now();
  const ok = (await exitCode(run)) === 0;
  const result = counted(ok, count);
  total.passed += result.passed;
  total.failed += result.failed;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${ok ? '✔' : '✖'} ${name}: ${line(result)} (${seconds} s)`);
  if (needed && !ok) break;
}
rmSync(scratch, { recursive: true });
console.log(`\n${line(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

function exitCode(command) {
  return new Promise((resolve) => {
    spawn(command, { cwd: root, env, shell: true, stdio: ['ignore', 'inherit', 'inherit'] })
      .on('error', () => resolve(1))
      .on('close', (code) => resolve(code ?? 1));
  });
}

/** A stage that breaks without a failed test to show for it has failed once. */
function counted(ok, count) {
  if (!count) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  let result = { passed: 0, failed: 0 };
  try {
    result = count();
  } catch {
    // No report was written.
  }
  return ok || result.failed > 0 ? result : { ...result, failed: 1 };
}

function countTap() {
  const tap = readFileSync(reports.node, 'utf8');
  const figure = (name) => Number(tap.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
  return { passed: figure('pass'), failed: figure('fail') + figure('cancelled') };
}

function countWtr() {
  return JSON.parse(readFileSync(reports.browser, 'utf8'));
}

function line({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
