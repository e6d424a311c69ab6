/** A reporter for Web Test Runner that writes `{passed, failed, skipped, took}` to a file for queue.mjs. */
import { writeFileSync } from 'node:fs';

export function totals(file) {
  return {
    onTestRunFinished({ sessions }) {
      const all = { passed: 0, failed: 0, skipped: 0, took: {} };
      for (const session of sessions) {
        const tests = session.testResults ? flatten(session.testResults) : [];
        // What an engine leaves out (`mocha` in engines/) has neither passed nor failed with an error.
        for (const { passed, error } of tests)
          all[passed ? 'passed' : error ? 'failed' : 'skipped'] += 1;
        all.took[session.testFile] = tests.reduce((sum, { duration = 0 }) => sum + duration, 0);
        // A file that does not load has no tests to fail. One that leaves a test out has not passed
        // for the runner, and not failed for us.
        const broken = !tests.length || session.errors?.length;
        const told = tests.some(({ error }) => error);
        if (!session.passed && broken && !told) all.failed += 1;
      }
      writeFileSync(file, JSON.stringify(all));
    },
  };
}

const flatten = ({ tests, suites }) => [...tests, ...suites.flatMap(flatten)];
