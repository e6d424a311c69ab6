/** A file that a browser lost runs once more; one that failed never does. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { outcome } from './outcome.mjs';
import { withSecondTry } from './second-try.mjs';

const passed = (file) => ({ file, passed: 2, failed: 0, took: 10 });
const failed = (file) => ({ file, passed: 1, failed: 1, took: 10 });
const lost = (file) => ({ file, passed: 0, failed: 1, took: 0, lost: 'the browser disconnected' });

/** What comes of files where each run brings, for each file, the next of these; and what was said. */
async function tried(files, ...runs) {
  const ran = [];
  const said = [];
  const run = async (wanted) => {
    ran.push(wanted);
    const made = runs[ran.length - 1] ?? [];
    return made.filter(({ file }) => wanted.includes(file));
  };
  const results = await withSecondTry(files, run, (line) => said.push(line));
  const sum = (name) => results.reduce((total, result) => total + result[name], 0);
  return { ran, said: said.join('\n'), count: `${sum('passed')} passed, ${sum('failed')} failed` };
}

test('where nothing is lost, all run once and nothing is said', async () => {
  const { ran, said, count } = await tried(['a', 'b'], [passed('a'), passed('b')]);
  assert.deepEqual(ran, [['a', 'b']]);
  assert.equal(said, '');
  assert.equal(count, '4 passed, 0 failed');
});

test('a file with a failed test is not tried again', async () => {
  const { ran, count } = await tried(['a', 'b'], [failed('a'), passed('b')], [passed('a')]);
  assert.equal(ran.length, 1);
  assert.equal(count, '3 passed, 1 failed');
});

test('a file that the browser lost runs once more, alone, and the run says so and why', async () => {
  const { ran, said, count } = await tried(['a', 'b'], [lost('a'), failed('b')], [passed('a')]);
  assert.deepEqual(ran, [['a', 'b'], ['a']]);
  assert.match(said, /lost 1 of 2 files, which run once more:\n- a: the browser disconnected/);
  assert.equal(count, '3 passed, 1 failed');
});

test('a file that no report tells of was lost, too', async () => {
  const { ran, said, count } = await tried(['a', 'b'], [passed('a')], [passed('b')]);
  assert.deepEqual(ran, [['a', 'b'], ['b']]);
  assert.match(said, /- b: no report of it/);
  assert.equal(count, '4 passed, 0 failed');
});

test('what fails the second time has failed', async () => {
  const { ran, count } = await tried(['a'], [lost('a')], [failed('a')], [passed('a')]);
  assert.equal(ran.length, 2);
  assert.equal(count, '1 passed, 1 failed');
});

test('a file that is lost twice has failed, and is not tried a third time', async () => {
  const { ran, said, count } = await tried(['a'], [lost('a')], [lost('a')], [passed('a')]);
  assert.equal(ran.length, 2);
  assert.match(said, /a was lost twice, and has failed/);
  assert.equal(count, '0 passed, 1 failed');
});

test('a run that does not come to any file has failed for each', async () => {
  const { ran, count } = await tried(['a', 'b'], []);
  assert.equal(ran.length, 1);
  assert.equal(count, '0 passed, 2 failed');
});

const suite = (...tests) => ({ tests, suites: [] });
const session = (given) => ({ passed: false, errors: [], ...given });
const disconnected = 'Tests were interrupted because the browser disconnected.';

test('a test that fails is a failure, whatever becomes of the browser afterwards', () => {
  const testResults = suite({ name: 'x', passed: false, error: { message: 'expected 1' } });
  const { failed, lost } = outcome(session({ testResults, errors: [{ message: disconnected }] }));
  assert.deepEqual({ failed, lost }, { failed: 1, lost: undefined });
});

test('a file that cannot be loaded, or leads its page away, fails by its own fault', () => {
  for (const message of [
    'Could not import your test module. Check the browser logs.',
    'Tests were interrupted because the page navigated to https://example.org/.',
    'Tests were interrupted because the page was reloaded.',
  ]) {
    const { failed, lost } = outcome(session({ errors: [{ message }] }));
    assert.deepEqual({ failed, lost }, { failed: 1, lost: undefined }, message);
  }
});

test('a browser that crashes, does not start or does not end has lost the file', () => {
  for (const message of [
    disconnected,
    'The browser was unable to create and start a test page after 120000ms.',
    'Browser tests did not start after 120000ms',
    'Browser tests did not finish within 300000ms.',
    'Protocol error (Page.navigate): Target closed',
  ])
    assert.equal(outcome(session({ errors: [{ message }] })).lost, message);
  assert.equal(outcome(session({})).lost, 'no report');
});

test('what an engine leaves out counts as nothing, and names stand with their suites', () => {
  const inner = { name: 'of a list', ...suite({ name: 'x', passed: true, duration: 5 }) };
  const testResults = { tests: [{ name: 'y', passed: false }], suites: [inner] };
  assert.deepEqual(outcome(session({ testResults })), {
    passed: 1,
    failed: 0,
    tests: [{ name: 'of a list x', passed: true }],
    took: 5,
    lost: undefined,
  });
});
