/** What the tests of `import` share: a sample, its import, and the draft with its blanks filled in. */
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { json, put, read, root, run, scratch } from './cli.mjs';

export const samples = path.join(root, 'test/fixtures/import');

/** Puts a sample, or words, where the commands are called, and imports it. */
export function importing(name, content, ...options) {
  if (content === undefined) copyFileSync(path.join(samples, name), scratch(name));
  else put(name, content);
  const out = `${name}.pack.json`;
  const { code, data, err } = run('import', '--json', '--force', '--out', out, ...options, name);
  return { code, data, err, pack: data.out && json(out), losses: data.losses };
}

/** Faults of a draft once somebody has filled in its blanks. */
export function faultsOf(out) {
  put(out, read(out).replace(/\[… ([^\]]+)\]/g, answer));
  return run('validate', '--json', out).data.files[0].faults;
}

function answer(_, what) {
  if (/two letters/.test(what)) return 'GB';
  if (/checked this number/.test(what)) return new Date().toISOString().slice(0, 10);
  if (/YYYY/.test(what)) return '2099-01-01';
  if (/https:/.test(what)) return 'https://www.nhs.uk/';
  return 'Words';
}

/** Every run of plain words in a value. */
export const wordsOf = (value) =>
  typeof value === 'string'
    ? value
    : Object(value) === value
      ? Object.values(value).map(wordsOf).join(' ')
      : '';

/** `left out: message | words`, for what was lost. */
export const lines = (losses) =>
  losses.map(({ kind, message, words }) => `${kind}: ${message} | ${words}`);
