// The tests of this folder in one engine, and a list of them for report.mjs.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import config, { engine } from '../web-test-runner.config.mjs';

let version;

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
    writeFileSync(process.env.REPORT_TESTS, JSON.stringify({ version, tests }));
  },
};

export default {
  ...config,
  files: ['test/accessibility/*.test.ts', ...config.files.filter((file) => file.startsWith('!'))],
  plugins: [
    {
      name: 'version',
      // Only a browser that runs says exactly which it is.
      async executeCommand({ session }) {
        version ??= await engine.commands.version(session);
      },
    },
    ...config.plugins,
  ],
  reporters: [...config.reporters, list],
};
