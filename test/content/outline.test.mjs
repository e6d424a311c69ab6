// What a whole pack says, by rows.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { everything } from '../everything.mjs';
import { outline } from '../../dist/content/outline.js';
import { claims } from '../../dist/content/rests.js';
import { foldText, plainWords } from '../../dist/content/text.js';
import { texts } from '../../dist/content/walk.js';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const packs = {
  'the bundled pack': read('../../src/content/packs/liver-metastases.en.json'),
  'hay fever': read('../fixtures/packs/hay-fever.en.json'),
  'a pack with everything': everything(),
};

for (const [name, pack] of Object.entries(packs)) {
  const parts = outline(pack, ({ title }) => title);
  const entries = parts.flatMap(({ entries }) => entries);
  const rows = entries.flatMap(({ rows }) => rows);

  test(`the outline leaves out nothing that a reader sees: ${name}`, () => {
    const whole = JSON.stringify(entries);
    // How a temperature is written, each use of the outline decides.
    const handlers = { ...plainWords, temperature: String };
    const plain = (text) => foldText(text, handlers).map((words) => JSON.stringify(words));
    for (const { path, text } of texts(pack))
      for (const words of plain(text)) assert.ok(whole.includes(words.slice(1, -1)), path);
    assert.deepEqual(
      parts.at(-1).entries.map(({ rows }) => rows[0].text),
      pack.references.map(({ title }) => title),
    );
    for (const { path, rows } of entries)
      for (const row of rows) assert.ok(row.path.startsWith(path), row.path);
  });

  test(`every statement is a row, with what it rests on: ${name}`, () => {
    let count = 0;
    for (const { path, rests } of claims(pack)) {
      const row = rows.find((row) => row.path === path);
      assert.ok(row, path);
      assert.deepEqual([row.citations, row.basis], [rests.citations, rests.basis], path);
      count += 1;
    }
    assert.ok(count > 30, `${count} statements`);
  });

  test(`ids stand once in a part: ${name}`, () => {
    for (const { name, entries } of parts)
      assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length, name);
  });
}
