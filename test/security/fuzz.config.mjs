/** `npm run fuzz`: many more packs than in `npm test`. `RUNS=50 SEED=7 npm run fuzz` repeats a run. */
import base from '../runner/wtr.config.mjs';

const { RUNS = 300, SEED = Math.floor(Math.random() * 2 ** 31) } = process.env;
const fuzz = { runs: Number(RUNS), seed: Number(SEED) };
console.log(`RUNS=${fuzz.runs} SEED=${fuzz.seed}`);

export default {
  ...base,
  files: ['test/security/fuzz.test.ts'],
  testsFinishTimeout: 3_600_000,
  testRunnerHtml: (framework) =>
    base
      .testRunnerHtml(framework)
      .replace('<body>', `<body><script>globalThis.fuzz = ${JSON.stringify(fuzz)};</script>`),
};
