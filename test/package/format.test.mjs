// schema/README.md: made from the schema, with the worked example as it is tested.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const text = read('schema/README.md');
const { $defs, properties } = JSON.parse(read('src/content/pack.schema.json'));

test('every definition and every field of the schema is there', () => {
  for (const [name, { description = '', properties = {} }] of Object.entries($defs)) {
    const start = text.indexOf(`\n### ${name}\n`);
    assert.ok(start > 0, name);
    const section = text.slice(start, text.indexOf('\n## ', start + 5)).split('\n### ')[1];
    assert.ok(section.includes(description), name);
    for (const field of Object.keys(properties))
      assert.ok(section.includes(`\n| \`${field}\` |`), `${name}.${field}`);
  }
  for (const field of Object.keys(properties))
    assert.ok(text.includes(`\n| \`${field}\` |`), field);
});

test('links lead to a definition, and nothing is left to fill in', () => {
  for (const [, target] of text.matchAll(/\]\(#([^)]+)\)/g))
    assert.match(text.toLowerCase(), new RegExp(`\n### ${target}\n`));
  assert.doesNotMatch(text, /\{\{|undefined|\[object/);
});

test('the worked example is the fixture, and every example is JSON', () => {
  const examples = [...text.matchAll(/```json\n([^]*?)\n```/g)].map(([, code]) => JSON.parse(code));
  assert.ok(examples.length >= 3);
  assert.deepEqual(examples.at(-1), JSON.parse(read('test/fixtures/packs/hay-fever.en.json')));
});

test('the worked example uses every part of the format but the drawings', () => {
  const example = read('test/fixtures/packs/hay-fever.en.json');
  for (const field of Object.keys(properties)) assert.ok(example.includes(`"${field}":`), field);
  for (const { $ref } of $defs.Block.oneOf) {
    const { type } = $defs[$ref.split('/').at(-1)].properties;
    if (type.const !== 'figure') assert.ok(example.includes(`"type": "${type.const}"`), type.const);
  }
  for (const kind of ['strong', 'link', 'term', 'citation', 'contact', 'service', 'words', 'lines'])
    assert.match(example, new RegExp(`\\{\\s*"${kind}":`), kind);
  for (const name of ['Service', 'WarningLevel', 'WarningGroup', 'Checklist', 'Image', 'Show'])
    for (const field of Object.keys($defs[name].properties))
      assert.ok(example.includes(`"${field}":`), `${name}.${field}`);
  for (const way of $defs.Way.oneOf.map(({ $ref }) => $defs[$ref.split('/').at(-1)].required[0]))
    assert.ok(example.includes(`"${way}":`), way);
});
