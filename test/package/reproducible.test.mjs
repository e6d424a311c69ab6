/** Two builds of the same sources, in two places, give the same bytes: whoever doubts can build it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';
import { root } from './pack.mjs';

const scratch = mkdtempSync(path.join(tmpdir(), 'care-elements-'));
after(() => rmSync(scratch, { recursive: true }));

const run = (command, cwd, env = {}) =>
  execFileSync(command, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** The tree as git knows it: on a clean tree, what a clone has. Nothing that was built is in it. */
function clone() {
  const folder = path.join(scratch, 'another place', 'by another name');
  const files = run('git ls-files -z --cached --others --exclude-standard', root).split('\0');
  for (const file of files.filter(Boolean))
    cpSync(path.join(root, file), path.join(folder, file), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
}

/** What npm packs in a folder: the hash of every file, and of the whole. */
function packed(folder) {
  const to = mkdtempSync(path.join(scratch, 'tarball-'));
  const out = run(`npm pack --json --ignore-scripts --pack-destination "${to}"`, folder);
  const [{ files, filename }] = JSON.parse(out);
  const hash = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
  return {
    files: Object.fromEntries(files.map(({ path: file }) => [file, hash(path.join(folder, file))])),
    tarball: hash(path.join(to, filename)),
  };
}

test('a build elsewhere, in another time zone and language, gives the same package, byte for byte', () => {
  const elsewhere = clone();
  run('npm run --silent build', elsewhere, { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8', LC_ALL: 'C' });
  const here = packed(root);
  const there = packed(elsewhere);
  const names = new Set([...Object.keys(here.files), ...Object.keys(there.files)]);
  const different = [...names].filter((file) => here.files[file] !== there.files[file]);
  assert.deepEqual(different, [], 'Is the build here older than its sources? Run npm run build.');
  assert.ok('cdn/sri.json' in here.files && 'cdn/care-elements.js' in here.files);
  assert.equal(here.tarball, there.tarball);
});
