/** A reporter for Web Test Runner that writes `{passed, failed, skipped, took}` to a file for queue.mjs. */
import { writeFileSync } from 'node:fs';

export function totals(file) {
  return {
    onTestRunFinished({ sessions }) {
      const all = { passed: 0, failed: 0, skipped: 0, took: {} };
      for (const session of sessions) {
        const tests = session.testResults ? flatten(session.testResults) : [];
        for (const test of tests) {
          all[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
        }
        // A file that does not load has no tests to fail.
        all.took[session.testFile] = tests.reduce((sum, { duration = 0 }) => sum + duration, 0);
        const told = tests.some((test) => !test.passed && !test.skipped);
        if (!session.passed && !told) all.failed += 1;
      }
      writeFileSync(file, JSON.stringify(all));
    },
  };
}

const flatten = ({ tests, suites }) => [...tests, ...suites.flatMap(flatten)];
