// The command line as one file, with what it needs but for the formatter of references, whose licence
// (AGPL/CPAL) does not fit ours; and the licences of what is in it.
import { chmod, readFile, readdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

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
  define: { REGISTRAR: JSON.stringify(registrar.outputFiles[0].text.trim()) },
});
await chmod(file, 0o755);

const inside = Object.keys(metafile.inputs).flatMap(
  (input) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? [],
);
// The validator that is generated from the schema has pieces of these two in it.
const licences = [...new Set([...inside, 'ajv', 'ajv-formats'])].sort().map(async (name) => {
  const folder = `node_modules/${name}`;
  const read = (entry) => readFile(`${folder}/${entry}`, 'utf8');
  const { license, author } = JSON.parse(await read('package.json'));
  const by = [author?.name ?? author].filter(Boolean).map((who) => `, ${who}`);
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name}: ${license}${by}\n${file ? `\n${await read(file)}` : ''}`;
});
await writeFile('dist/cli/LICENCES.txt', (await Promise.all(licences)).join('\n---\n\n'));
