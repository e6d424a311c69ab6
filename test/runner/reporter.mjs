/** A reporter for Web Test Runner: a line for each file that is done, and its outcome in a file. */
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { outcome } from './outcome.mjs';

/** `more` is told with every outcome, for what is known only later. */
export function reporter(to, more = () => ({})) {
  let done = 0;
  let run;
  return {
    start(given) {
      run = given;
    },
    reportTestFileResults({ logger, sessionsForTestFile: [session], testFile }) {
      const file = path.relative(process.cwd(), testFile).replaceAll(path.sep, '/');
      const result = { file, ...outcome(session), ...more() };
      if (to) appendFileSync(to, `${JSON.stringify(result)}\n`);
      done += 1;
      const seconds = Math.round((Date.now() - run.startTime) / 1000);
      const { passed, failed, lost } = result;
      const said = lost ? `lost: ${lost}` : `${passed} passed, ${failed} failed`;
      const sign = failed ? '✖' : '✔';
      logger.log(`${sign} ${done} of ${run.testFiles.length}, ${seconds} s: ${file}: ${said}`);
    },
  };
}
