/** What the budgets weigh, made as the CDN file is: what of it a reader gets without the words of a pack. */
import path from 'node:path';
import { rollup } from 'rollup';
import { bundle } from '../../rollup.config.mjs';

const four = ['CareSymptomChecklist', 'CareWarningSigns', 'CareFaq', 'CareReferences'];
const all = [...four, 'CareArticle', 'CareSection', 'CareAbout'];

/** A module that has these classes, and no more, of the package. */
const only = (classes) => ({
  name: 'only',
  resolveId: (id) => (id === 'only' ? id : null),
  load: (id) =>
    id === 'only'
      ? `export { ${classes} } from ${JSON.stringify(path.resolve('dist/index.js'))}`
      : null,
});

const noWords = {
  name: 'no-words',
  load: (id) =>
    /[\\/]generated[\\/][\w-]+\.[\w-]+\.js$/.test(id) ? 'export const pack = {}' : null,
};

const bundles = {
  four: ['only', only(four), { format: 'es', preamble: '' }],
  all: ['only', only(all), { format: 'es', preamble: '' }],
  wordless: ['dist/cdn.js', noWords, { format: 'iife' }],
};

for (const [name, [entry, plugin, { format, preamble }]] of Object.entries(bundles)) {
  const file = `node_modules/.cache/budget/${name}.js`;
  const { output, ...input } = bundle(entry, file, [plugin], preamble);
  const built = await rollup(input);
  await built.write({ ...output, format });
  await built.close();
}
