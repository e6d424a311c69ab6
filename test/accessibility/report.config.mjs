// The tests of this folder, and a list of them for report.mjs.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import chromium from '../web-test-runner.config.mjs';

const below = (suite, above = '') => [
  ...suite.tests.map(({ name, passed }) => ({ name: `${above}${name}`, passed })),
  ...suite.suites.flatMap((inner) => below(inner, `${above}${inner.name} `)),
];

const list = {
  onTestRunFinished({ sessions }) {
    const tests = sessions.flatMap(({ testFile, testResults, passed }) => {
      const file = path.relative(process.cwd(), testFile);
      const found = testResults ? below(testResults) : [{ name: `${file} loads`, passed }];
      return found.map((test) => ({ ...test, file }));
    });
    writeFileSync(process.env.REPORT_TESTS, JSON.stringify(tests));
  },
};

export default {
  ...chromium,
  files: ['test/accessibility/*.test.ts'],
  reporters: [...chromium.reporters, list],
};
