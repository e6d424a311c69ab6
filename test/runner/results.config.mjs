// The tests of RESULTS_FILES in one engine, and a list of them for results.mjs.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import config, { engine } from './wtr.config.mjs';

let version;

const below = (suite, above = '') => [
  ...suite.tests.map(({ name, passed }) => ({ name: `${above}${name}`, passed })),
  ...suite.suites.flatMap((inner) => below(inner, `${above}${inner.name} `)),
];

const list = {
  onTestRunFinished({ sessions }) {
    const tests = sessions.flatMap(({ testFile, testResults, passed }) => {
      const file = path.relative(process.cwd(), testFile);
      const found = testResults ? below(testResults) : [];
      // A file that does not load has no tests to fail.
      if (!passed && found.every((test) => test.passed)) found.push({ name: 'loads', passed });
      return found.map((test) => ({ ...test, file }));
    });
    writeFileSync(process.env.LIST, JSON.stringify({ version, tests }));
  },
};

export default {
  ...config,
  files: [
    ...process.env.RESULTS_FILES.split(' '),
    ...config.files.filter((file) => file.startsWith('!')),
  ],
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
  reporters: [...(process.env.RESULTS_QUIETLY ? [] : config.reporters), list],
};
