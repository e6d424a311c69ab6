import { expect } from '@open-wc/testing';
import { partHash, signableParts } from '../../src/content/parts.js';
import { pendingReview, signedBy } from '../../src/content/review.js';
import { voidSignatures } from '../../src/content/signatures.js';
import type { Pack } from '../../src/index.js';
import { bundled, packWith, replace, signed } from '../helpers.js';

/** As `JSON.stringify` can where nobody has changed a prototype. */
async function plainly(content: unknown): Promise<string> {
  const json = JSON.stringify(content, (_, value: unknown) =>
    Object(value) !== value || Array.isArray(value)
      ? value
      : Object.entries(value as object)
          .filter(([key]) => !['$schema', 'review', 'custom'].includes(key))
          .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(json));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** The hash of everything in a pack. */
const contentHash = (pack: unknown) => partHash(pack);

const odd = {
  b: [1, 'é😀"\\\u2028', null, true, undefined, [], {}],
  a: { review: 1, z: undefined, A: -0.5e-9, ä: NaN, a: '', 10: 1, 9: 2 },
  $schema: 'x',
  custom: {},
};

describe('the hash of what a reviewer signs', () => {
  it('is what it has been since the first signature', async () => {
    expect(await contentHash(bundled)).to.equal(await plainly(bundled));
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

describe('the parts that a reviewer signs', () => {
  const names = (pack: Pack) => signableParts(pack).map(([name]) => name);
  /** The parts whose signatures an edit of the signed pack makes void. */
  const voided = async (edit: (pack: Pack) => unknown) => {
    const pack = structuredClone(await signed(bundled));
    edit(pack);
    return (await voidSignatures(pack)).map(({ part }) => part);
  };

  it('are all that there is: each key of a pack belongs to one', () => {
    const parts = signableParts(bundled);
    const held = JSON.stringify(parts.map(([, content]) => content));
    for (const { question } of bundled.questions!)
      expect(held).to.contain(JSON.stringify(question));
    for (const { text } of bundled.symptoms!) expect(held).to.contain(JSON.stringify(text));
    const lists = new Set(names(bundled).map((name) => name.split('.')[0]!));
    const [rest] = parts[0]![1] as [object];
    for (const key of Object.keys(bundled))
      expect(lists.has(key) || key in rest || key === 'symptomAdvice', key).to.equal(true);
  });

  it('have names by which an editor finds them', () => {
    expect(names(bundled)).to.include.members([
      ...['pack', 'keyPoints', 'symptoms', 'warningAdvice', 'glossary', 'labels', 'references'],
      ...['warningSigns.emergency', 'sections.tests', 'questions.what-stage'],
    ]);
  });

  it('leave each other’s signatures as they are', async () => {
    expect(await voided(() => {})).to.deep.equal([]);
    expect(await voided((p) => (p.symptoms![0]!.hint = 'Or not'))).to.deep.equal(['symptoms']);
    expect(await voided((p) => p.symptomAdvice!.pop())).to.deep.equal(['symptoms']);
    expect(await voided((p) => (p.warningSigns![1]!.title = 'Now'))).to.deep.equal([
      'warningSigns.urgent',
    ]);
    expect(await voided((p) => (p.provenance.nextReview = '2030-01-01'))).to.deep.equal(['pack']);
    expect(await voided((p) => (p.references![0]!.title += '.'))).to.deep.equal(['references']);
  });

  it('hold the order in which they stand, and that there is no other', async () => {
    expect(await voided((p) => p.sections!.reverse())).to.deep.equal(['pack']);
    expect(
      await voided((p) => p.sections!.push({ id: 'more', title: 'More', body: [] })),
    ).to.deep.equal(['pack']);
    expect(
      await voided((p) => p.sections!.unshift({ ...p.sections![0]!, title: 'Another' })),
    ).to.deep.equal(['pack', `sections.${bundled.sections![0]!.id}`]);
    const [gone] = bundled.questions!;
    expect(await voided((p) => p.questions!.shift())).to.deep.equal([
      'pack',
      `questions.${gone!.id}`,
    ]);
  });

  it('hold what the pack says that all of it rests on', async () => {
    expect(await voided((p) => (p.basis = 'support'))).to.deep.equal(names(bundled));
  });

  it('tell who signed them once the signatures are known to hold, and not before', async () => {
    const nurse = await signed(bundled, { role: 'Nurse' }, (part) => part === 'symptoms');
    const pack = await signed(nurse, { role: 'Doctor' }, (part) => part.startsWith('warning'));
    expect(signedBy(pack, 'symptoms')).to.equal(undefined);
    await pendingReview(pack);
    expect(signedBy(pack, 'symptoms')!.role).to.equal('Nurse');
    expect(signedBy(pack, 'warningSigns.soon')!.role).to.equal('Doctor');
    expect(signedBy(pack, 'keyPoints')).to.equal(undefined);
    const changed = packWith({ ...pack, title: 'Another', symptoms: [] });
    await pendingReview(changed);
    expect(signedBy(changed, 'symptoms')).to.equal(undefined);
  });

  it('are hashed for nobody where nobody has signed them', () => {
    replace(crypto.subtle, 'digest', () => expect.fail('hashed'));
    expect(pendingReview(packWith())).to.equal(undefined);
  });
});
