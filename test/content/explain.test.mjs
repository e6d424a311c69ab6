// What care-pack says of a pack that is not of the right shape: its place and what to do, without the
// advice that the command line adds.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { build } from 'esbuild';

const root = new URL('../..', import.meta.url);
const { outputFiles } = await build({
  entryPoints: ['src/content/validate-pack.ts'],
  absWorkingDir: root.pathname,
  bundle: true,
  format: 'esm',
  write: false,
});
const { validatePack } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const schema = read('src/content/pack.schema.json');
const pack = read('test/fixtures/packs/hay-fever.en.json');

for (const [name, change, at, message] of [
  [
    'a DOI',
    (p) => (p.references[0].DOI = 'doi:10.1/a'),
    '$.references[0].DOI',
    /Begins with "10\."/,
  ],
  [
    'a piece',
    (p) => (p.keyPoints[0].text = [{ em: 'a' }]),
    '$.keyPoints[0].text[0]',
    /{"strong": …}/,
  ],
  [
    'a block',
    (p) => (p.sections[0].body[0].type = 'p'),
    '$.sections[0].body[0]',
    /paragraph, subh/,
  ],
  ['an item', (p) => (p.symptoms[0] = 'a'), '$.symptoms[0]', /an object in curly brackets/],
  [
    'a link',
    (p) => (p.keyPoints[0].text = [{ link: 'tel:1', text: 'a' }]),
    '$.keyPoints[0].text[0].link',
    /`https:` or `mailto:`/,
  ],
  ['no words', (p) => (p.title = ''), '$.title', /must not be empty/],
  ['a language', (p) => (p.lang = 'pt_BR'), '$.lang', /BCP 47: en, pt-BR/],
  [
    'a level',
    (p) => (p.warningSigns[0].level = 'red'),
    '$.warningSigns[0].level',
    /`urgent`: the same day/,
  ],
  ['a name', (p) => (p.labels = { 'a b': 'c' }), '$.labels', /letters and digits/],
]) {
  test(`${name}: one fault, its place and the mend`, async () => {
    const broken = structuredClone(pack);
    change(broken);
    const faults = await validatePack(broken);
    assert.deepEqual(
      faults.map(({ path }) => path),
      [at],
    );
    assert.match(faults[0].message, message);
  });
}

test('every pattern of the schema says what it means, every kind what it is', () => {
  const unsaid = [];
  const visit = (node, path) => {
    if (typeof node !== 'object' || node === null) return;
    if (typeof node.pattern === 'string' && !node.description) unsaid.push(path);
    for (const [name, part] of Object.entries(node)) visit(part, `${path}/${name}`);
  };
  visit(schema, '#');
  assert.deepEqual(unsaid, []);
});
