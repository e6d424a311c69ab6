/** Runs tests and tells of each by its name, for who writes about them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const wtr = path.join('node_modules', '.bin', 'wtr');

/** The outcome of each file that a run of Web Test Runner has written of (reporter.mjs). */
export function outcomes(file) {
  try {
    return readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  } catch {
    return [];
  }
}

/** Each test of these files, `{name, file, passed}`, in one engine, and the engine's exact version. */
export function inBrowser(engine, files, { cwd, quiet, env: more }) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'care-elements-'));
  const results = path.join(scratch, 'results');
  const env = { ...process.env, ENGINE: engine, FILES: files, RESULTS: results, ...more };
  const args = ['--config', 'test/runner/wtr.config.mjs'];
  spawnSync(wtr, args, { cwd, env, stdio: quiet ? 'ignore' : 'inherit' });
  const done = outcomes(results);
  rmSync(scratch, { recursive: true });
  return {
    // A file may end before the browser was asked for anything.
    version: done.find(({ version }) => version)?.version,
    tests: done.flatMap(({ file, tests }) => tests.map((test) => ({ ...test, file }))),
  };
}

/** Each test of a file that needs no browser. */
export function inNode(file, { cwd }) {
  const args = ['--test', '--test-reporter=tap', file];
  const { stdout } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  const lines = [...stdout.matchAll(/^\s*(not )?ok \d+ - (.*)$/gm)];
  return lines.map(([, no, name]) => ({ name, file, passed: !no }));
}
