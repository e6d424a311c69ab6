/** What `npm pack` would publish: what the contract lists so far and nothing else. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { root } from './pack.mjs';

const [{ files }] = JSON.parse(
  execFileSync('npm pack --dry-run --json --ignore-scripts', {
    cwd: root,
    encoding: 'utf8',
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  }),
);
const published = files.map((file) => file.path).sort();

const read = (file) => readFileSync(path.join(root, file), 'utf8');

const list = (folder) =>
  readdirSync(path.join(root, folder), { recursive: true })
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();

/** One module, with its types, for each source file. */
const modules = list('src')
  .filter((file) => file.endsWith('.ts') && !file.startsWith('cli/'))
  .flatMap((file) => ['.js', '.d.ts'].map((end) => `dist/${file.replace(/\.ts$/, end)}`));

const packs = list('src/generated').filter((file) => file.endsWith('.json'));

const expected = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'package.json',
  'custom-elements.json',
  'cdn/LICENCES.txt',
  'cdn/care-elements.js',
  'cdn/care-forms.js',
  'cdn/care-pack.js',
  ...(existsSync(path.join(root, 'src/cdn.css')) ? ['cdn/care-elements.css'] : []),
  'cdn/sri.json',
  'dist/cli/care-elements.js',
  'dist/cli/LICENCES.txt',
  'schema/README.md',
  'schema/WRITING.md',
  'schema/pack.schema.json',
  ...packs.map((file) => `content/${file}`),
  ...modules,
].sort();

test('npm pack holds what the contract lists and nothing else', () => {
  const missing = expected.filter((file) => !published.includes(file));
  const surplus = published.filter((file) => !expected.includes(file));
  assert.deepEqual({ missing, surplus }, { missing: [], surplus: [] });
});

test('cdn/sri.json has the right hash of every other file in cdn/', () => {
  const hashes = JSON.parse(read('cdn/sri.json'));
  const actual = list('cdn')
    .filter((file) => file !== 'sri.json')
    .map((file) => {
      const hash = createHash('sha384').update(readFileSync(path.join(root, 'cdn', file)));
      return [file, `sha384-${hash.digest('base64')}`];
    });
  assert.deepEqual(Object.entries(hashes), actual);
});

test('nothing that ships names a machine or a source map', () => {
  const code = published.filter((file) => file !== 'package.json' && !file.endsWith('.md'));
  const telling = /sourceMappingURL|\/home\/|\/Users\/|\/work\/|node_modules/;
  assert.deepEqual(
    code.filter((file) => telling.test(read(file))),
    [],
  );
});

test('the CDN file carries its licences, no eval and no development build of Lit', () => {
  const text = read('cdn/care-elements.js');
  const banner = text.slice(0, text.indexOf('\n'));
  assert.match(banner, /^\/\*! care-elements \d+\.\d+\.\d+ .*MIT.*CC BY 4\.0.*BSD-3-Clause/);
  assert.ok(!/\beval\(|new Function\b|Lit is in dev mode/.test(text));
});
