import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { answer } from '../server/answers.mjs';
import { bundled } from './bundled.mjs';
import { pool } from './pool.mjs';
import { reporter } from './reporter.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const {
  ENGINE = 'chromium',
  WORKERS,
  PORT,
  WHOLE,
  SEED = '0',
  RESULTS,
  FIGURES,
  FILES,
} = process.env;
const engine = await import(`./engines/${ENGINE}.mjs`);

const workers = engine.single ? 1 : Number(WORKERS ?? availableParallelism());
const browsers = await Promise.all(Array.from({ length: workers }, () => engine.launcher()));
/** Only a browser that runs says exactly which it is. */
let version;

export default {
  // The whole repository is served, so that tests can load /cdn, /dist and /demo as they ship.
  rootDir: root,
  files: [
    ...(FILES?.split(' ') ?? engine.files ?? ['test/**/*.test.ts']),
    ...engine.lacks.map((file) => `!${file}`),
  ],
  // Two engines may run side by side.
  port: PORT ? Number(PORT) : undefined,
  nodeResolve: { exportConditions: ['production', 'default'] },
  middleware: [answer],
  browsers: [pool(browsers, engine.tidy)],
  plugins: [
    bundled(root, engine.target ?? 'esnext'),
    {
      name: 'engine',
      async executeCommand({ command, payload, session }) {
        version ??= await engine.commands.version(session);
        if (!Object.hasOwn(engine.commands, command)) return undefined;
        return (await engine.commands[command](session, payload)) ?? true;
      },
    },
    {
      name: 'figures',
      // What a run saw, for who writes a page of it.
      executeCommand({ command, payload }) {
        if (command !== 'figures') return undefined;
        if (FIGURES) writeFileSync(FIGURES, JSON.stringify(payload));
        return true;
      },
    },
  ],
  // A machine that is busy with another engine starts a browser slowly.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  // A file takes seconds; minutes where it goes through the whole, or the machine is busy. A browser
  // that crashes is noticed at once.
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: '60000', ...engine.mocha } },
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="en" data-seed="${SEED}"${WHOLE ? ' data-whole' : ''}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Test page</title>
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`,
  coverageConfig: { include: ['src/**/*.ts'], exclude: ['src/generated/**'] },
  reporters: [
    defaultReporter({ reportTestProgress: false }),
    reporter(RESULTS, () => ({ version })),
  ],
};
