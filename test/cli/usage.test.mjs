// How the commands are called, and what is said to who calls them in another way.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { hayFever, json, program, root, spawned as run, scratch } from './cli.mjs';

const commands = ['validate', 'new', 'build', 'review', 'diff'];

test('it is one file that a system can run, and says which version it is', () => {
  assert.match(readFileSync(program, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  const { code, out } = run('--version');
  assert.deepEqual([code, out.trim()], [0, json(`${root}package.json`).version]);
});

test('--help lists every command', () => {
  const { code, out } = run('--help');
  assert.equal(code, 0);
  for (const name of commands) assert.match(out, new RegExp(`^  ${name} +\\w`, 'm'));
});

test('without a command it prints the same, and that it was wrong use', () => {
  const { code, out, err } = run();
  assert.deepEqual([code, out, err], [2, run('--help').out, '']);
});

for (const name of commands) {
  test(`${name} --help`, () => {
    const { code, out, err } = run(name, '--help');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, new RegExp(`^care-elements ${name} <`));
  });
}

for (const [name, args, message] of [
  [
    'a command that is not there',
    ['frobnicate'],
    /no command "frobnicate"\. There are: validate, new/,
  ],
  ['a command with a wrong letter', ['valdate'], /Did you mean validate\?/],
  ['the beginning of a command', ['rev'], /Did you mean review\?/],
  ['what others call a command', ['check'], /Did you mean validate\?/],
  ['what others call a command, with a wrong letter', ['intt'], /Did you mean new\?/],
  ['a command in capitals', ['BUILD', hayFever], /Did you mean build\?/],
  ['an option that is not there', ['validate', '--fix', 'a'], /Unknown option '--fix'.*--help/],
  ['an option with a wrong letter', ['new', 'a', '--langg', 'en'], /Did you mean --lang\?.*--help/],
  [
    'the beginning of an option',
    ['review', '--next', 'a', hayFever],
    /Did you mean --next-review\?/,
  ],
  ['a kind that is not there', ['new', 'a', '--kind', 'medecine'], /Did you mean medicine\?/],
  [
    'a kind that nobody knows',
    ['new', 'a', '--kind', 'x'],
    /There are: condition, medicine, procedure/,
  ],
  ['no file', ['validate'], /care-elements validate <files…>/],
  ['a file too many', ['build', 'a', 'b'], /care-elements build <pack.json>/],
  [
    'a file that is not there',
    ['validate', 'nowhere.json'],
    /nowhere\.json: There is no such file/,
  ],
  ['a folder', ['validate', '.'], /This is a folder/],
  ['a role without signature', ['review', '--role', 'Nurse', hayFever], /add --sign/],
  ['a signature without role', ['review', '--sign', hayFever], /--role/],
  ['a condition in words', ['new', 'Hay Fever'], /lower-case letters, digits and hyphens/],
  ['a language in words', ['new', 'hay-fever', '--lang', 'English'], /no language code/],
]) {
  test(`wrong use: ${name}`, () => {
    const { code, out, err } = run(...args);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, message);
  });
}

test('wrong use as JSON', () => {
  const { code, data } = run('validate', scratch('nowhere.json'), '--json');
  assert.equal(code, 2);
  assert.match(data.error, /no such file/);
});

test('no colour where it is not a terminal', () => {
  assert.ok(!run('validate', hayFever).out.includes('\u001b'));
});
