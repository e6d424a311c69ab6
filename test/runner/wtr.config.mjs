import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { answer } from '../server/answers.mjs';
import { totals } from './totals.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const engine = await import(`./engines/${process.env.ENGINE ?? 'chromium'}.mjs`);

export default {
  // The whole repository is served, so that tests can load /cdn, /dist and /demo as they ship.
  rootDir: root,
  files: [...(engine.files ?? ['test/**/*.test.ts']), ...engine.lacks.map((file) => `!${file}`)],
  // Two engines may run side by side.
  port: process.env.PORT ? Number(process.env.PORT) : undefined,
  nodeResolve: { exportConditions: ['production', 'default'] },
  middleware: [answer],
  // Two pages at once take the focus, and the keys, from each other.
  concurrency: 1,
  browsers: [await engine.launcher()],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: engine.target ?? 'esnext',
      tsconfig: `${root}/tsconfig.json`,
    }),
    {
      name: 'engine',
      async executeCommand({ command, payload, session }) {
        if (!Object.hasOwn(engine.commands, command)) return undefined;
        return (await engine.commands[command](session, payload)) ?? true;
      },
    },
    {
      name: 'figures',
      // What a run saw, for who writes a page of it.
      executeCommand({ command, payload }) {
        if (command !== 'figures') return undefined;
        if (process.env.FIGURES) writeFileSync(process.env.FIGURES, JSON.stringify(payload));
        return true;
      },
    },
  ],
  // A machine that is busy with another engine starts a browser slowly.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  // One file has two engines look at every page and state; on a slow machine that takes minutes.
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: '30000', ...engine.mocha } },
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="en"${process.env.WHOLE ? ' data-whole' : ''}>
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
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    ...(process.env.WTR_TOTALS ? [totals(process.env.WTR_TOTALS)] : []),
  ],
};
