// Any pack that the schema allows is taken and shown; one with a fault is refused by the fault's path.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define.js';
import type { CareElement } from '../../src/index.js';
import { validatePack } from '../../src/validate.js';
import { heard, seed as sampleSeed, settled, show, whole } from '../helpers.js';
import { anyPack } from './packs.js';
import { expectUnharmed, watchCanary } from './page.js';
import { holderOf, places } from './schema.js';

/** `npm run fuzz` gives more runs, and a seed to repeat them. */
const { runs = whole ? 30 : 4, seed = sampleSeed } =
  (globalThis as { fuzz?: { runs?: number; seed?: number } }).fuzz ?? {};
const options = { numRuns: runs, seed, endOnFailure: true, includeErrorInReport: true };

const tags = ['care-symptom-checklist', 'care-warning-signs', 'care-faq', 'care-references'];
const page = `<div>${[...tags, 'care-about', 'care-article'].map((tag) => `<${tag}></${tag}>`).join('')}</div>`;

/** Shows a pack in every widget; gives what each says went wrong. */
async function errorsOf(widgets: readonly CareElement[], pack: unknown): Promise<string[]> {
  const errors: string[] = [];
  const note = (event: Event) => errors.push((event as CustomEvent<{ code: string }>).detail.code);
  document.addEventListener('care-error', note);
  for (const widget of widgets) widget.content = pack as NonNullable<CareElement['content']>;
  await settled();
  document.removeEventListener('care-error', note);
  return errors;
}

async function open(): Promise<CareElement[]> {
  watchCanary();
  heard('error');
  heard('warn');
  return [...(await show(page)).children] as CareElement[];
}

/** What no string, list, number or object of the schema may be. */
const wrong = [null, 7.5, {}, [[]], '', { unknown: true }, Array(501).fill(0), '\u202e'];

describe(`fuzz, ${runs} packs each, seed ${seed}`, function () {
  this.timeout(0);

  it('any valid pack is taken as valid, is the same as JSON, and shows in every widget', async () => {
    const widgets = await open();
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (draw) => {
        const pack = await anyPack(draw);
        const faults = (await validatePack(pack)).map(({ path, message }) => `${path}: ${message}`);
        expect(faults.join()).to.equal('');
        expect(JSON.parse(JSON.stringify(pack))).to.deep.equal(pack);
        const errors = await errorsOf(widgets, pack);
        // A pack may be withdrawn, or lack what a widget is for; nothing else keeps it from being shown.
        expect(errors.filter((code) => !/^(withdrawn|not-found)$/.test(code))).to.deep.equal([]);
        expectUnharmed('any pack');
      }),
      options,
    );
  });

  it('a pack with something wrong in a place is refused by that place or what is around it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (draw) => {
        const pack = await anyPack(draw);
        const all = [...places(pack)];
        const place = draw(fc.constantFrom, ...all);
        const [holder, key] = holderOf(pack, place);
        holder[key] = draw(fc.constantFrom, ...wrong.filter((value) => typeof value !== 'string'));
        const paths = (await validatePack(pack)).map(({ path }) => path);
        expect(paths, place.path).to.satisfy((found: string[]) =>
          found.some((path) => path.startsWith(place.path) || place.path.startsWith(path)),
        );
      }),
      options,
    );
  });

  it('a pack that nobody validated, broken anywhere, shows words or an error, and throws nothing', async () => {
    const widgets = await open();
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (draw) => {
        const pack = await anyPack(draw);
        for (const place of draw(fc.subarray, [...places(pack)], { minLength: 1, maxLength: 3 })) {
          const [holder, key] = holderOf(pack, place);
          holder[key] = draw(fc.constantFrom, ...wrong);
        }
        await errorsOf(widgets, pack);
        for (const widget of widgets) expect(widget.shadowRoot!.textContent).to.be.a('string');
        expectUnharmed('a broken pack');
      }),
      options,
    );
  });
});
