// The skeleton: complete, every blank named, and a good pack once they are filled.
import assert from 'node:assert/strict';
import test from 'node:test';
import { json, put, read, root, run, scratch } from './cli.mjs';

const BLANK = /\[… ([^\]]+)\]/g;

/** What somebody might write into a blank. */
function answer(_, what) {
  if (/two letters/.test(what)) return 'GB';
  if (/YYYY/.test(what)) return '2099-01-01';
  if (/https:/.test(what)) return 'https://www.nhs.uk/';
  return 'Words';
}

test('it has every part of a pack, each block but the drawings, each kind of text', () => {
  const { code, out } = run('new', 'tension-headache');
  assert.equal(code, 0);
  assert.match(out, /tension-headache\.en\.json\n.*care-elements validate/);
  const pack = json('tension-headache.en.json');
  const { properties, $defs } = json(`${root}src/content/pack.schema.json`);
  const parts = Object.keys(properties).filter((name) => name !== '$schema');
  assert.deepEqual(Object.keys(pack).sort(), parts.sort());
  const text = JSON.stringify(pack);
  for (const { $ref } of $defs.Block.oneOf) {
    const { type } = $defs[$ref.split('/').at(-1)].properties;
    if (type.const !== 'figure') assert.ok(text.includes(`"type":"${type.const}"`), type.const);
  }
  for (const kind of ['strong', 'link', 'term', 'citation', 'contact'])
    assert.ok(text.includes(`{"${kind}":`), kind);
  assert.deepEqual([pack.condition, pack.lang], ['tension-headache', 'en']);
});

test('validate names each blank, and nothing else', () => {
  run('new', 'blanks');
  const blanks = [...read('blanks.en.json').matchAll(BLANK)];
  const { code, data } = run('validate', '--json', 'blanks.en.json');
  const [{ faults }] = data.files;
  assert.equal(code, 1);
  assert.equal(faults.length, blanks.length);
  for (const { message } of faults) assert.match(message, /^Still to be filled in: /);
});

test('once its blanks are filled, it has no fault', () => {
  run('new', 'filled', '--lang', 'pt-BR', '--out', 'draft.json');
  put('draft.json', read('draft.json').replace(BLANK, answer));
  const { code, data } = run('validate', '--json', 'draft.json');
  assert.deepEqual([data.files[0].faults, code], [[], 0]);
  assert.equal(json('draft.json').lang, 'pt-BR');
});

test('it overwrites nothing', () => {
  put('mine.en.json', 'mine');
  const { code, err } = run('new', 'mine');
  assert.equal(code, 2);
  assert.match(err, /mine\.en\.json is there already and was left as it is/);
  assert.equal(read(scratch('mine.en.json')), 'mine');
});
