// The browsers that are promised full function: which they are, and what is used that they lack.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { browsers, lacking, query } from './browsers.mjs';
import { fallbacks, newer } from './list.mjs';

const root = new URL('../../', import.meta.url);
const { found, known } = await newer();

test('the README lists exactly the browsers that the query gives', () => {
  const readme = readFileSync(new URL('README.md', root), 'utf8');
  assert.ok(readme.includes(`npx browserslist "${query}"`));
  const [, list] = readme.match(/## Browsers.*?```text\n(.*?)\n```/s);
  assert.deepEqual(list.split(/,\s+/), browsers);
});

test('every feature that one of them lacks has a fallback, said in fallbacks.json', () => {
  assert.deepEqual(
    [...found.keys()].filter((name) => !(name in fallbacks)),
    [],
  );
});

test('fallbacks.json names nothing that is not used, or that all of them have', () => {
  assert.deepEqual(
    Object.keys(fallbacks).filter((name) => !found.has(name)),
    [],
  );
});

test('features are seen in scripts, markup, events and styles', () => {
  for (const name of [
    'api.AbortSignal.timeout_static',
    'api.HTMLElement.attachInternals',
    'api.IntersectionObserver.observe',
    'javascript.builtins.Intl.DisplayNames',
    'javascript.builtins.Array.flatMap',
    'html.global_attributes.popover',
    'api.HTMLElement.beforetoggle_event',
    'css.selectors.has',
    'css.at-rules.container',
    'css.types.color.oklch.relative_syntax',
  ])
    assert.ok(known.has(name), name);
  assert.deepEqual(lacking(['api', 'URL', 'canParse_static']), ['chrome 109', 'safari_ios 16.6']);
});

test('what is published has the syntax of 2022', () => {
  const check = fileURLToPath(new URL('node_modules/es-check/lib/cli/index.js', root));
  for (const [more, files] of [
    [[], 'cdn/*.js'],
    [['--module'], 'dist/!(cli)/**/*.js'],
  ]) {
    const args = [check, 'es2022', files, ...more];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout + stderr);
  }
});
