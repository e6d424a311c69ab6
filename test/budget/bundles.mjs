/** The CDN file as rollup.config.mjs builds it, but for the packs' words: what the budget weighs. */
import { rollup } from 'rollup';
import { bundle } from '../../rollup.config.mjs';

const noWords = {
  name: 'no-words',
  load: (id) =>
    /[\\/]generated[\\/][\w-]+\.[\w-]+\.js$/.test(id) ? 'export const pack = {}' : null,
};

const { output, ...input } = bundle('dist/cdn.js', 'node_modules/.cache/wordless.js', [noWords]);
const built = await rollup(input);
await built.write(output);
await built.close();
