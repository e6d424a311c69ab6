// How hard a text is to read: what the command line prints, from its source.
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['src/cli/reading.ts'],
  absWorkingDir: new URL('../..', import.meta.url).pathname,
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const address = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`;

export const { plain, reading } = await import(address);
