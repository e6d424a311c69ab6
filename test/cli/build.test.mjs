// The script for a page: it registers the pack in any order with the library, and carries no markup.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import test from 'node:test';
import vm from 'node:vm';
import { hayFever, json, packs, program, put, read, run, scratch } from './cli.mjs';

const KEY = 'globalThis[Symbol.for("care-elements")]';

/** Runs scripts one after the other on one page. */
function page(...scripts) {
  const warnings = [];
  const console = { warn: (text) => warnings.push(text) };
  const context = vm.createContext({ console, EventTarget, Event, CustomEvent });
  for (const script of scripts) vm.runInContext(script, context);
  return { warnings, evaluate: (code) => vm.runInContext(code, context) };
}

function built(pack, name) {
  const { code, data } = run('build', put('pack.json', pack), '--out-dir', name, '--json');
  assert.equal(code, 0);
  return { ...data, script: read(data.file) };
}

test('it registers the pack, and leaves nothing else behind', () => {
  const { script } = built(json(hayFever), 'plain');
  const { evaluate } = page(script);
  const pack = JSON.parse(evaluate(`JSON.stringify(${KEY}.packs.get("hay-fever").get("en"))`));
  assert.match(pack.references[0].custom.vancouver, /^NHS\. Hay fever\.?/);
  for (const reference of pack.references) delete reference.custom;
  const { $schema, ...content } = json(hayFever);
  assert.ok($schema);
  assert.deepEqual(pack, content);
  assert.equal(evaluate('Object.keys(globalThis).join()'), 'console,EventTarget,Event,CustomEvent');
});

test('it comes after the library or before it, and an older version is left out', () => {
  const pack = json(hayFever);
  const { script } = built(pack, 'one');
  const { script: newer } = built({ ...pack, version: '1.10.0' }, 'two');
  const library = `${KEY} = { packs: new Map(), pending: 0, settings: {}, changes: new EventTarget() };
    ${KEY}.changes.addEventListener('change', () => (globalThis.told = true));`;
  const after = page(library, script);
  assert.equal(after.evaluate('told'), true);
  const { evaluate, warnings } = page(newer, script);
  assert.equal(evaluate(`${KEY}.packs.get("hay-fever").get("en").version`), '1.10.0');
  assert.match(warnings.join(), /1\.0\.0 is older/);
});

test('it is ASCII, since a page reads it in its own encoding', () => {
  const title = 'Heuschnupfen, “花粉症” حمى القش 😷';
  const { script } = built({ ...json(hayFever), title }, 'ascii');
  assert.match(script, /^[\n -~]+$/);
  const { evaluate } = page(script);
  assert.equal(evaluate(`${KEY}.packs.get("hay-fever").get("en").title`), title);
});

test('hostile words stay words', () => {
  const hostile = '</script><script>alert(1)//\u2028\u2029\'"\\ <!-- ${x} $& `';
  const pack = { ...json(hayFever), title: hostile };
  const { script, snippet } = built(pack, 'hostile');
  assert.doesNotMatch(script, /<[/!a-z]|\u2028|\u2029/i);
  assert.doesNotMatch(snippet, /alert/);
  const { evaluate } = page(script);
  assert.equal(evaluate(`${KEY}.packs.get("hay-fever").get("en").title`), hostile);
});

test('its hash and what to paste', () => {
  const { script, integrity, snippet } = built(json(hayFever), 'hash');
  assert.equal(integrity, `sha384-${createHash('sha384').update(script).digest('base64')}`);
  assert.ok(snippet.includes(`<script src="hay-fever.en.js" integrity="${integrity}"`));
  assert.match(
    snippet,
    /<care-article condition="hay-fever" lang="en">\n {2}<p>This information could not be shown\. In an emergency, call your local emergency number\.<\/p>/,
  );
});

test('two builds give the same bytes', () => {
  const [a, b] = ['first', 'second'].map((name) => built(json(hayFever), name).script);
  assert.equal(a, b);
});

test('without the formatter it says how to install it, and goes on', () => {
  const alone = scratch('care-elements.mjs');
  copyFileSync(program, alone);
  const { status, stdout } = spawnSync(
    process.execPath,
    [alone, 'build', hayFever, '--out-dir', scratch('alone')],
    { cwd: scratch('.'), encoding: 'utf8' },
  );
  assert.equal(status, 0);
  assert.match(
    stdout,
    /shown unformatted.*npm install @citation-js\/core @citation-js\/plugin-csl/,
  );
  assert.doesNotMatch(read('alone/hay-fever.en.js'), /vancouver/);
});

test('a broken pack is not built', () => {
  const { code, out } = run('build', path.join(packs, 'broken/unknown-field.json'));
  assert.equal(code, 1);
  assert.match(out, /"titel" is not known here/);
  assert.throws(() => read('broken.en.js'), /ENOENT/);
});
