// How the commands are called, and what is said to who calls them in another way.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { hayFever, json, program, root, run, scratch } from './cli.mjs';

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

for (const name of commands) {
  test(`${name} --help`, () => {
    const { code, out, err } = run(name, '--help');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, new RegExp(`^care-elements ${name} <`));
  });
}

for (const [name, args, message] of [
  ['nothing', [], /Say what to do\. There are: validate, new/],
  ['a command that is not there', ['check'], /no command "check"/],
  ['an option that is not there', ['validate', '--fix', 'a'], /Unknown option '--fix'.*--help/],
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
