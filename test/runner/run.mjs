/**
 * `npm test`: lint beside the build, then the stages that need no browser beside the one that does.
 * Each has a line with its time; the last line is the count, `N passed, N failed`.
 * `npm test -- --only browser` runs one stage, on the last build if there is one.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const env = {
  ...process.env,
  PATH: [path.join(root, 'node_modules/.bin'), process.env.PATH].join(path.delimiter),
  // What packs the package here finds it built; it need not build it again.
  npm_config_ignore_scripts: 'true',
};

const nodeTests = readdirSync(path.join(root, 'test'), { recursive: true })
  .filter((file) => file.endsWith('.test.mjs'))
  .map((file) => `test/${file.replaceAll(path.sep, '/')}`)
  .sort();

/** What a stage runs and, where it says how many tests passed and failed, in which words. */
const stages = {
  build: ['npm run --silent build'],
  lint: ['npm run --silent lint'],
  types: ['tsc -p test/tsconfig.json && tsc -p src/cli/tsconfig.json'],
  node: [
    `node --test --test-reporter=spec ${nodeTests.join(' ')}`,
    { passed: /^ℹ pass (\d+)/gm, failed: /^ℹ (?:fail|cancelled) (\d+)/gm },
  ],
  browser: [
    'node test/runner/queue.mjs',
    { passed: /^(\d+) passed, \d+ failed$/gm, failed: /^\d+ passed, (\d+) failed$/gm },
  ],
  budgets: ['npm run --silent size'],
  package: ['publint && attw --pack . --profile esm-only --format table-flipped'],
};

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
if (only && !(only in stages)) {
  console.error(`No stage "${only}". There are: ${Object.keys(stages).join(', ')}.`);
  process.exit(2);
}

const begun = Date.now();
const total = { passed: 0, failed: 0 };
await (only ? one(only) : all());
console.log(`\nAll in ${since(begun)}.\n${line(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function all() {
  const linted = stage('lint');
  const built = await stage('build');
  const beside = async (...names) => {
    await linted;
    for (const name of names) await stage(name);
  };
  await (built
    ? Promise.all([stage('browser'), beside('types', 'node', 'budgets', 'package')])
    : linted);
}

async function one(name) {
  const built = name === 'build' || existsSync(path.join(root, 'cdn')) || (await stage('build'));
  if (built) await stage(name);
}

/** Runs a stage and counts it; resolves to whether all went well. */
async function stage(name) {
  const [command, counts] = stages[name];
  console.log(`▶ ${name}`);
  const start = Date.now();
  // The browser's lines come as they are made; those of the stages beside it in one piece.
  const { code, said } = await output(command, name === 'browser');
  if (name !== 'browser') process.stdout.write(said);
  const result = counts ? counted(said, counts) : { passed: Number(code === 0), failed: 0 };
  // A stage that breaks without a failed test to show for it has failed once.
  if (code !== 0 && result.failed === 0) result.failed = 1;
  total.passed += result.passed;
  total.failed += result.failed;
  console.log(`${code === 0 ? '✔' : '✖'} ${name}: ${line(result)} (${since(start)})`);
  return code === 0;
}

function output(command, live) {
  return new Promise((resolve) => {
    const child = spawn(command, {
      cwd: root,
      env,
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (words) => {
        said += words;
        if (live) process.stdout.write(words);
      });
    child.on('error', (error) => resolve({ code: 1, said: `${said}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

/** How many tests passed and failed, by what a stage said. */
function counted(said, { passed, failed }) {
  const sum = (pattern) =>
    [...said.matchAll(pattern)].reduce((total, [, figure]) => total + Number(figure), 0);
  return { passed: sum(passed), failed: sum(failed) };
}

function line({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

function since(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}
