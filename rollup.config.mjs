import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { licences } from './src/build/licences.mjs';

const json = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const { name, version, dependencies } = json('package.json');

const banner =
  `/*! ${name} ${version} | code MIT, words CC BY 4.0 | ` +
  `with Lit ${dependencies.lit}, BSD-3-Clause, Copyright Google LLC */\n` +
  // Chromium compiles all at once while it loads, not piece by piece when a widget waits for it.
  '//# allFunctionsCalledOnLoad';

/** One self-contained file that runs as a classic and as a module script. */
export const bundle = (input, file, plugins = [], preamble = banner) => ({
  input,
  output: { file, format: 'iife', indent: false },
  plugins: [
    ...plugins,
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    terser({
      ecma: 2022,
      // What is alike compresses better when it stands together: functions first.
      compress: { passes: 3, hoist_funs: true },
      format: { ascii_only: true, comments: false, preamble },
    }),
  ],
  // An import that is not found, or a global that is missing, is a file that does not run.
  onwarn(warning) {
    throw new Error(warning.message);
  },
});

const files = {
  'dist/cdn.js': 'cdn/care-elements.js',
  'dist/define/care-pack.js': 'cdn/care-pack.js',
  'dist/cdn-forms.js': 'cdn/care-forms.js',
};

const inside = new Set();

/** Beside the files the licences of what is in them, all in one text. */
const attribution = {
  name: 'attribution',
  async writeBundle(_, chunks) {
    for (const { modules } of Object.values(chunks))
      for (const file of Object.keys(modules)) inside.add(file);
    await writeFile('cdn/LICENCES.txt', await licences([...inside]));
  },
};

export default Object.entries(files).map(([input, file]) => bundle(input, file, [attribution]));
