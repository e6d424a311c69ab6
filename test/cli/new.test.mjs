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
  if (/your own site/.test(what)) return '/pictures/a.png';
  if (/such as fr/.test(what)) return 'fr';
  if (/its number/.test(what)) return '116 123';
  if (/e-mail/.test(what)) return 'ward@hospital.example';
  return 'Words';
}

test('it has every part of a pack, each block but the drawings, each kind of text', () => {
  const { code, out } = run('new', 'tension-headache');
  assert.equal(code, 0);
  assert.match(out, /tension-headache\.en\.json\n.*care-elements validate/);
  const pack = json('tension-headache.en.json');
  const { properties, $defs } = json(`${root}src/content/pack.schema.json`);
  // What statements rest on is said beside them: what the pack says would hold for all.
  const parts = Object.keys(properties).filter(
    (name) => !/^(\$schema|citations|basis)$/.test(name),
  );
  assert.deepEqual(Object.keys(pack).sort(), parts.sort());
  const text = JSON.stringify(pack);
  for (const { $ref } of $defs.Block.oneOf) {
    const { type } = $defs[$ref.split('/').at(-1)].properties;
    if (type.const !== 'figure') assert.ok(text.includes(`"type":"${type.const}"`), type.const);
  }
  for (const { $ref } of $defs.Inline.oneOf.slice(1)) {
    const [kind] = $defs[$ref.split('/').at(-1)].required;
    assert.ok(text.includes(`{"${kind}":`), kind);
  }
  for (const shown of ['symptoms', 'warningSigns', 'questionsToAsk'])
    assert.ok(text.includes(`"list":"${shown}"`), shown);
  assert.deepEqual([pack.condition, pack.lang], ['tension-headache', 'en']);
});

/** What a pack of each kind has of its own. */
const kinds = {
  condition: ['symptoms', 'treatment', 'is-it-serious'],
  medicine: ['how-to-take-it', 'if-you-take-too-much', 'side-effects', 'can-i-drive'],
  procedure: ['how-to-get-ready', 'on-the-day', 'when-can-i-go-home'],
  test: ['how-to-get-ready', 'results', 'can-it-be-wrong'],
  support: ['get-help-now', 'my-plan', 'what-happens-when-i-call'],
};

for (const [kind, ids] of Object.entries(kinds)) {
  test(`${kind}: sections and questions that fit`, () => {
    run('new', `fits-${kind}`, '--kind', kind);
    const { sections, questions } = json(`fits-${kind}.en.json`);
    const found = [...sections, ...questions].map(({ id }) => id);
    for (const id of ids) assert.ok(found.includes(id), `${id} in ${found.join(' ')}`);
    assert.ok(sections.length >= 5 && questions.length >= 5);
  });

  test(`${kind}: validate names each blank, and nothing else`, () => {
    const { code: made } = run('new', `blanks-${kind}`, '--kind', kind);
    assert.equal(made, 0);
    const blanks = [...read(`blanks-${kind}.en.json`).matchAll(BLANK)];
    const { code, data } = run('validate', '--json', `blanks-${kind}.en.json`);
    const [{ faults }] = data.files;
    assert.equal(code, 1);
    assert.equal(faults.length, blanks.length);
    for (const { message } of faults) assert.match(message, /^Still to be filled in: /);
  });

  test(`${kind}: once its blanks are filled, it has no fault, and nothing to warn of`, () => {
    const file = `${kind}.json`;
    run('new', `filled-${kind}`, '--kind', kind, '--lang', 'pt-BR', '--out', file);
    put(file, read(file).replace(BLANK, answer));
    const { code, data } = run('validate', '--json', file);
    assert.deepEqual([data.files[0].faults, data.files[0].warnings, code], [[], [], 0]);
    assert.equal(json(file).lang, 'pt-BR');
    const { lists } = data.files[0].figures;
    for (const [list, section] of Object.entries(lists)) assert.ok(section, list);
  });
}

test('without a kind it is a condition', () => {
  const made = (...args) => run('new', 'same', ...args).code;
  assert.equal(made('--out', 'a.json') + made('--out', 'b.json', '--kind', 'condition'), 0);
  assert.equal(read('a.json'), read('b.json'));
});

test('it overwrites nothing', () => {
  put('mine.en.json', 'mine');
  const { code, err } = run('new', 'mine');
  assert.equal(code, 2);
  assert.match(err, /mine\.en\.json is there already and was left as it is/);
  assert.equal(read(scratch('mine.en.json')), 'mine');
});
