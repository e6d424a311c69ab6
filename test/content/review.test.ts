import { expect } from '@open-wc/testing';
import { contentHash } from '../../src/content/review.js';
import { bundled, packWith, replace } from '../helpers.js';

/** As the first version signed packs, and as `JSON.stringify` can where nobody has changed a prototype. */
async function signed(pack: unknown): Promise<string> {
  const json = JSON.stringify(pack, (_, value: unknown) =>
    Object(value) !== value || Array.isArray(value)
      ? value
      : Object.entries(value as object)
          .filter(([key]) => !['$schema', 'review', 'custom'].includes(key))
          .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(json));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

const odd = {
  b: [1, 'é😀"\\\u2028', null, true, undefined, [], {}],
  a: { review: 1, z: undefined, A: -0.5e-9, ä: NaN, a: '', 10: 1, 9: 2 },
  $schema: 'x',
  custom: {},
};

describe('the hash of what a reviewer checks', () => {
  it('is what it has been since the first signature', async () => {
    expect(await contentHash(bundled)).to.equal(await signed(bundled));
    expect(await contentHash(odd as never)).to.equal(
      'sha256-m+BeCrnwUlqIBw+hCjYnUw350sde6nzhvi3Rz+Fw38U=',
    );
  });

  it('is the same in whatever order names stand, and another with another word', async () => {
    const turned = Object.fromEntries(Object.entries(bundled).reverse());
    expect(await contentHash(turned as never)).to.equal(await contentHash(bundled));
    const other = packWith({ title: `${bundled.title} ` });
    expect(await contentHash(other)).not.to.equal(await contentHash(bundled));
  });

  const list = Array.prototype;
  for (const [type, name, value] of [
    [list, 'toJSON', () => 'a list'],
    [Object.prototype, 'toJSON', () => 'an object'],
    [String.prototype, 'toJSON', () => 'words'],
    [Date.prototype, 'toJSON', () => 'a day'],
    [list, 'entries', () => []],
    [list, 'map', () => []],
    [list, 'filter', () => []],
    [list, 'sort', () => []],
    [list, 'join', () => ''],
    [Object, 'entries', () => []],
    [Object, 'keys', () => []],
  ] as const)
    it(`asks nothing of a page’s own ${name} of ${type.constructor.name}`, async () => {
      const before = await contentHash(bundled);
      replace(type, name, value);
      const hash = contentHash(bundled);
      Reflect.deleteProperty(Object.prototype, 'toJSON');
      expect(await hash).to.equal(before);
    });

  it('leaves out what a page adds to every object and list', async () => {
    const before = await contentHash(bundled);
    for (const type of [Object, Array]) {
      const key = `each${type.name}`;
      Object.assign(type.prototype, { [key]: () => {} });
      const hash = contentHash(bundled);
      Reflect.deleteProperty(type.prototype, key);
      expect(await hash).to.equal(before);
    }
  });
});
