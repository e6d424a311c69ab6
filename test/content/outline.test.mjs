// What a whole pack says, by rows.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { outline } from '../../dist/content/outline.js';
import { foldText, plainWords } from '../../dist/content/text.js';
import { texts } from '../../dist/content/walk.js';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
for (const file of [
  '../../src/content/packs/liver-metastases.en.json',
  '../fixtures/packs/hay-fever.en.json',
])
  test(`the outline leaves out nothing that a reader sees: ${file}`, () => {
    const pack = read(file);
    const parts = outline(pack, ({ title }) => title);
    const entries = parts.flatMap(({ entries }) => entries);
    const whole = JSON.stringify(entries);
    const plain = (text) => foldText(text, plainWords).map((words) => JSON.stringify(words));
    for (const { path, text } of texts(pack))
      for (const words of plain(text)) assert.ok(whole.includes(words.slice(1, -1)), path);
    assert.deepEqual(
      parts.at(-1).entries.map(({ rows }) => rows[0].text),
      pack.references.map(({ title }) => title),
    );
    for (const { path, rows } of entries)
      for (const row of rows) assert.ok(row.path.startsWith(path), row.path);
  });
