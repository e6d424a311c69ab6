// Templates and styles in dist/, which the build shortens, are those of the sources.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { parse as parseStyles, walk } from 'css-tree';
import { transform } from 'esbuild';
import { parseFragment, serialize } from 'parse5';
import { parseAst } from 'rollup/parseAst';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const files = readdirSync(new URL('../../src', import.meta.url), { recursive: true })
  .filter((file) => /\.ts$/.test(file) && !/^(cli|generated)\b/.test(file))
  .map((file) => file.replace(/\.ts$/, ''));

const source = async (file) =>
  (await transform(read(`src/${file}.ts`), { loader: 'ts', target: 'es2022' })).code;

function* literals(node, tags) {
  if (typeof node !== 'object' || node === null) return;
  const name = node.tag?.name ?? node.tag?.callee?.name;
  if (tags.includes(name)) yield node.quasi.quasis.map(({ value }) => value.cooked).join('x');
  if (node.callee?.name === 'unsafeCSS' && tags.includes('css')) yield node.arguments[0].value;
  for (const inner of Object.values(node)) yield* literals(inner, tags);
}

const block =
  'p|div|li|[ou]l|d[ltd]|h\\d|nav|section|details|summary|fieldset|legend|figcaption|figure';
const beside = new RegExp(
  ` ?(</?(?:${block}|table|caption|t[dhr]|thead|tbody|g|path)\\b[^>]*>) ?`,
  'g',
);

/** What the browser makes of a template, but for white space that it does not show. */
const parsed = (template) =>
  serialize(parseFragment(template.replace(/x(?=[^<>]*(<|$))/g, '<!---->')))
    .replace(/\s+/g, ' ')
    .replace(beside, '$1');

/** How often a style sheet has which class, at-rule, property and string that is shown. */
function counted(sheet) {
  const counts = {};
  walk(
    parseStyles(sheet, { parseCustomProperty: true }),
    function ({ type, property, name, value }) {
      if (!/^(ClassSelector|Atrule|Declaration|String)$/.test(type)) return;
      if (type === 'String' && !this.declaration) return;
      const key = `${type} ${property ?? name ?? value}`;
      counts[key] = (counts[key] ?? 0) + 1;
    },
  );
  return counts;
}

for (const [what, tags, known, least] of [
  ['markup', ['html', 'headed', 'svg'], parsed, 100],
  ['style', ['css'], counted, 11],
])
  test(`every ${what} says in dist/ what it says in src/`, async () => {
    let count = 0;
    for (const file of files) {
      const before = [...literals(parseAst(await source(file)), tags)];
      const after = [...literals(parseAst(read(`dist/${file}.js`)), tags)];
      assert.deepEqual(after.map(known), before.map(known), file);
      count += after.length;
    }
    assert.ok(count >= least, `${count}`);
  });

test('a script that ships is ASCII: a page in any charset shows the same', () => {
  for (const file of readdirSync(new URL('../../cdn', import.meta.url)))
    if (file.endsWith('.js')) assert.match(read(`cdn/${file}`), /^[\t\n -~]*$/, file);
});
