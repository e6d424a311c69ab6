// Every attack string in every string of a pack, found by walking the schema: taken as it stands, or refused by name.
import { expect } from '@open-wc/testing';
import { validatePack } from '../../src/validate.js';
import { oneIn } from '../helpers.js';
import { sample } from './attacks.js';
import { fullPack } from './packs.js';
import { fields, holderOf, places, type Place } from './schema.js';

const packs = await Promise.all([0, 1, 2, 3, 4, 5, 6].map(fullPack));

/** One place of each field, with a pack that has it. */
const each = new Map<string, [pack: object, place: Place]>();
for (const pack of packs)
  for (const place of places(pack)) each.set(`${place.field} ${place.kind}`, [pack, place]);

/** That somebody signed other words is a fault of its own. */
const signature = /^\$\.provenance\.review\.reviewers\[\d+\]\.parts\./;

/** Where a faulty pack is refused, with these words in this place. */
async function refusedAt(pack: object, place: Place, words: string): Promise<string[]> {
  const [holder, key] = holderOf(pack, place);
  holder[key] = words;
  const paths = (await validatePack(pack)).map(({ path }) => path);
  holder[key] = place.value;
  return signature.test(place.path) ? paths : paths.filter((path) => !signature.test(path));
}

describe('packs made from the schema', () => {
  it('are valid, with everything that there can be', async () => {
    for (const pack of packs) expect(await validatePack(pack)).to.deep.equal([]);
  });

  it('have every string that the schema knows, a new one too', () => {
    const there = [...each.values()].map(([, { field }]) => field);
    const missing = [...fields()].filter((field) => !there.includes(field));
    // Drawings and boxes stand in no answer, and a group in one place; the rules say so, not the schema.
    const elsewhere =
      /^\$\.questions\[\]\.answer\[\](\.body\[\])?\.(figure|alternative|labels|id|group|items\[\]\.(id|hint|codes))|^\$\.sections\[\]\.body\[\]\.group/;
    expect(missing.filter((field) => !elsewhere.test(field))).to.deep.equal([]);
  });
});

// Each attack is a pack to be validated whole.
const tried = [...each].filter(oneIn(12));

describe(`${sample.length} attack strings in ${tried.length} of ${each.size} fields`, () => {
  for (const [name, [pack, place]] of tried)
    it(`${name}: each is taken as it stands, or refused by the field’s path`, async () => {
      for (const attack of sample) {
        const paths = await refusedAt(pack, place, attack);
        const named = paths.some((path) => path !== '$' && place.path.startsWith(path));
        if (paths.length) expect(named, `${attack}: refused at ${paths}`).to.equal(true);
        else if (/url/i.test(place.kind)) expect(attack).to.match(/^(https:\/\/|mailto:)[^@\s]+$/);
      }
    });
});
