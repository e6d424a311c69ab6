/** Runs tests and tells of each by its name, for who writes about them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const wtr = path.join('node_modules', '.bin', 'wtr');

/** Each test of these files, `{name, file, passed}`, in one engine, and the engine's exact version. */
export function inBrowser(engine, files, { cwd, quiet }) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'care-elements-'));
  const env = {
    ...process.env,
    ENGINE: engine,
    LIST: path.join(scratch, 'tests.json'),
    RESULTS_FILES: files,
    RESULTS_QUIETLY: quiet ? 'yes' : '',
  };
  const args = ['--config', 'test/runner/results.config.mjs'];
  spawnSync(wtr, args, { cwd, env, stdio: quiet ? 'ignore' : 'inherit' });
  const list = JSON.parse(readFileSync(env.LIST, 'utf8'));
  rmSync(scratch, { recursive: true });
  return list;
}

/** Each test of a file that needs no browser. */
export function inNode(file, { cwd }) {
  const args = ['--test', '--test-reporter=tap', file];
  const { stdout } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  const lines = [...stdout.matchAll(/^\s*(not )?ok \d+ - (.*)$/gm)];
  return lines.map(([, no, name]) => ({ name, file, passed: !no }));
}
