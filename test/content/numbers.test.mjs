// Numbers to call: each with its source, and none shipped that was only recalled.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { numbers } from '../../dist/generated/numbers.js';

/** What is shipped for a region. */
function numbersOf(region) {
  const { emergency, advice } = numbers.find(({ regions }) => regions.split(' ').includes(region));
  return [emergency, advice];
}

const { regions } = JSON.parse(readFileSync('src/content/numbers.json', 'utf8'));

test('each number says where it was seen and when it was checked', () => {
  for (const { region, emergency, advice } of regions)
    for (const entry of [emergency, advice].filter(Boolean)) {
      assert.match(entry.checked, /^\d{4}-\d\d-\d\d$/, region);
      assert.ok(entry.source, region);
      assert.match(entry.seen, /^[SR]$/, region);
    }
});

test('a number that was only recalled is not shipped, in data or in the built file', () => {
  const recalled = regions.flatMap(({ emergency, advice }) =>
    [emergency, advice].filter((entry) => entry?.seen === 'R').map(({ number }) => number),
  );
  assert.ok(recalled.length > 0);
  const shipped = JSON.stringify(numbers) + readFileSync('cdn/care-elements.js', 'utf8');
  for (const number of recalled) assert.ok(!shipped.includes(number), number);
});

test('111 is advice in Great Britain and the emergency number in New Zealand', () => {
  assert.deepEqual(numbersOf('GB'), ['999', '111']);
  assert.deepEqual(numbersOf('NZ'), ['111', undefined]);
});

test('Northern Ireland has no advice number, and every EU member has 112', () => {
  assert.deepEqual(numbersOf('GB-NIR'), ['999', undefined]);
  for (const region of ['DE', 'FR', 'PL', 'IE']) assert.equal(numbersOf(region)[0], '112');
});
