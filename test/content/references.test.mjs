// References as words: Vancouver style, written into a pack only where its fields do not give it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { plainReference } from '../../dist/content/plain-reference.js';
import { pack as bundled } from '../../dist/generated/liver-metastases.en.js';
import { vancouver } from '../../src/build/vancouver.mjs';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

test('every reference of the bundled pack is shown as the formatter writes it', () => {
  const { references } = read('src/content/packs/liver-metastases.en.json');
  const shown = bundled.references.map((item) => item.custom?.vancouver ?? plainReference(item));
  assert.deepEqual(shown, references.map(vancouver));
});

test('the module of the bundled pack holds what its JSON holds, in the same order', () => {
  const published = read('content/liver-metastases.en.json');
  assert.equal(JSON.stringify(bundled), JSON.stringify(published));
});

test('a reference that nobody has formatted is a line of words', () => {
  const page = { id: 'a', type: 'webpage', title: 'Is it fever?', publisher: 'NHS' };
  const author = [{ family: 'Bala', given: 'MM' }, { literal: 'A Group' }];
  for (const [item, words] of [
    [page, 'Is it fever? NHS.'],
    [{ ...page, title: 'Fever' }, 'Fever. NHS.'],
    [{ ...page, issued: { 'date-parts': [[2024, 1]] } }, 'Is it fever? NHS; 2024.'],
    [{ ...page, issued: { literal: 'no date' }, publisher: undefined }, 'Is it fever? no date.'],
    [{ ...page, author, publisher: undefined }, 'Bala MM, A Group. Is it fever?'],
    [{ ...page, 'container-title': 'Gut', issued: { raw: '2020' } }, 'Is it fever? Gut. 2020.'],
    [{ id: 'a', type: 'webpage' }, ''],
  ])
    assert.equal(plainReference(item), words);
});
