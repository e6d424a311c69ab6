/** The script and the style of each library, as small as a site would send them. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { bundle } from '../../rollup.config.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '../..');

/** Made as our own CDN file is: Rollup, Terser, one file. */
async function script(file) {
  const { output, ...input } = bundle(file, undefined, [], '');
  // The peers' own warnings are theirs.
  const built = await rollup({ ...input, onwarn: undefined, logLevel: 'silent' });
  const made = await built.generate({ ...output, inlineDynamicImports: true });
  await built.close();
  return made.output[0].code;
}

async function style(file) {
  if (file.endsWith('.css')) {
    const { outputFiles } = await build({
      entryPoints: [file],
      bundle: true,
      minify: true,
      write: false,
      loader: { '.woff': 'empty', '.woff2': 'empty' },
    });
    return outputFiles[0].text;
  }
  const sass = await import('sass');
  const loadPaths = [path.join(here, 'node_modules')];
  return sass.compile(file, { loadPaths, style: 'compressed', quietDeps: true }).css;
}

/** What a library has a page load. */
export async function load({ id, style: sheet, built }) {
  const own = path.join(here, 'libraries', id);
  const file = path.join(own, 'script.mjs');
  return {
    script: built
      ? built.map((file) => readFileSync(path.join(root, file), 'utf8')).join('\n')
      : existsSync(file)
        ? await script(file)
        : '',
    style: sheet ? await style(path.join(own, sheet)) : '',
  };
}

/** Bytes of a text by brotli 11, and by gzip 9. */
export const weigh = (text) =>
  text
    ? { br: brotliCompressSync(text).length, gz: gzipSync(text, { level: 9 }).length }
    : { br: 0, gz: 0 };
