/**
 * `npm run silence`: has every control of every element used in each engine that is installed, and
 * writes what was seen to demo/silence.html.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { absent, installed } from '../runner/engines/installed.mjs';
import { json, write } from './demo-page.mjs';
import { page } from './silence-page.mjs';

const scratch = mkdtempSync(path.join(tmpdir(), 'care-silence-'));
const wtr = path.join('node_modules', '.bin', 'wtr');
const args = [
  '--config',
  'test/runner/wtr.config.mjs',
  '--files',
  'test/csp-and-privacy/silence.test.ts',
];

/** What one engine saw; the tests' own totals beside it. */
function run(engine) {
  const [figures, totals] = ['figures', 'totals'].map((name) => path.join(scratch, name + engine));
  const env = { ...process.env, ENGINE: engine, FIGURES: figures, WTR_TOTALS: totals };
  spawnSync(wtr, args, { stdio: 'inherit', env });
  return { ...JSON.parse(readFileSync(figures)), ...JSON.parse(readFileSync(totals)) };
}

const engines = installed.map(run);
const { version } = json('package.json');
const date = new Date().toISOString().slice(0, 10);
await write('demo/silence.html', page({ version, date, engines, absent }));
rmSync(scratch, { recursive: true });

for (const { engine, controls, calls, reports, passed, failed } of engines)
  console.log(
    `${engine}: ${controls} controls used, ${calls} calls, ${reports} reports; ${passed} passed, ${failed} failed`,
  );
process.exitCode = engines.some(({ calls, reports, failed }) => calls + reports + failed) ? 1 : 0;
