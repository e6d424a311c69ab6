// The command line as one file, with what it needs but for the formatter of references, whose licence
// (AGPL/CPAL) does not fit ours; and the licences of what is in it.
import { chmod, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { licences } from './licences.mjs';

const common = {
  bundle: true,
  minify: true,
  write: false,
  legalComments: 'none',
  target: 'es2022',
};

const registrar = await build({
  ...common,
  entryPoints: ['src/cli/registrar.ts'],
  format: 'iife',
});

const file = 'dist/cli/care-elements.js';
const { metafile } = await build({
  ...common,
  entryPoints: ['src/cli/main.ts'],
  outfile: file,
  write: true,
  metafile: true,
  platform: 'node',
  format: 'esm',
  mainFields: ['module', 'main'],
  banner: { js: '#!/usr/bin/env node' },
  // For Node it has CommonJS only, which asks for modules as it runs.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  define: { REGISTRAR: JSON.stringify(registrar.outputFiles[0].text.trim()) },
});
await chmod(file, 0o755);

await writeFile('dist/cli/LICENCES.txt', await licences(Object.keys(metafile.inputs)));
