// `npm run promises` takes an hour; that each of its breaks still has its place is known at once.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { breaks } from './breaks.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

for (const { promise, what, file, find, tests } of breaks)
  test(`${promise}: "${what}" can be broken in ${file}`, () => {
    const places = readFileSync(`${root}/${file}`, 'utf8').split(find).length - 1;
    assert.equal(places, 1, `${JSON.stringify(find)} stands there ${places} times`);
    const [folder, name] = tests.match(/^(.*)\/(.*)$/).slice(1);
    const pattern = new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
    assert.ok(
      readdirSync(`${root}/${folder}`).some((entry) => pattern.test(entry)),
      tests,
    );
  });
