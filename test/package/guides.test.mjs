/** What a guide says is held by a test, and it names which. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { root } from './pack.mjs';

test('every test that a guide or SECURITY.md names is there', () => {
  const guides = path.join(root, 'demo/guides');
  const files = [...readdirSync(guides).map((file) => path.join(guides, file)), 'SECURITY.md'];
  const words = files.map((file) => readFileSync(path.resolve(root, file), 'utf8'));
  const named = words.join().match(/\btest\/[\w./-]+\.m?[jt]s\b/g);
  assert.ok(named.length > 30);
  for (const name of named) assert.ok(existsSync(path.join(root, name)), name);
});
