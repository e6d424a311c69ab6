/**
 * `npm run silence`: has every control of every element used in each engine that is installed, and
 * writes what was seen to demo/silence.html.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { absent, installed } from '../runner/engines/installed.mjs';
import { inBrowser } from '../runner/results.mjs';
import { json, write } from './demo-page.mjs';
import { page } from './silence-page.mjs';

const scratch = mkdtempSync(path.join(tmpdir(), 'care-silence-'));

/** What one engine saw, and the counts of the tests beside it. */
function run(engine) {
  const figures = path.join(scratch, engine);
  const env = { FIGURES: figures, WHOLE: '1' };
  const { tests } = inBrowser(engine, 'test/csp-and-privacy/silence.test.ts', { env });
  const failed = tests.filter((test) => !test.passed).length;
  return { ...JSON.parse(readFileSync(figures)), passed: tests.length - failed, failed };
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
