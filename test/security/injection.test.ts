// Attack strings in every string of a pack, in every widget: text stays text, and nothing else comes of it.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { CareElement, CareFaq, CareSymptomChecklist } from '../../src/index.js';
import { validatePack } from '../../src/validate.js';
import type { Pack } from '../../src/generated/pack.js';
import { attacks, sample } from './attacks.js';
import { oneIn, settled } from '../helpers.js';
import { fullPack } from './packs.js';
import { expectFits, expectUnharmed, openNarrow, rootOf, sayings, skeleton } from './page.js';
import { places, withStrings, type Place } from './schema.js';

const tags = ['care-symptom-checklist', 'care-warning-signs', 'care-faq', 'care-references'];
const bare = (tag: string) => `<${tag}></${tag}>`;
const sections = ['symptoms', 'when-to-get-help', 'questions-to-ask'].map(
  (id) => `<care-section section="${id}"></care-section>`,
);
const page = [...[...tags, 'care-about', 'care-article'].map(bare), ...sections].join('');

const open = async () => [...(await openNarrow(page)).children] as CareElement[];

/** Shows a pack in every widget and uses what makes more of its words visible. */
async function enter(widgets: readonly CareElement[], pack: Pack): Promise<void> {
  for (const widget of widgets) widget.content = pack;
  await settled();
  const [checklist] = widgets as [CareSymptomChecklist];
  checklist.notes = true;
  checklist.selected = pack.symptoms?.map(({ id }) => id) ?? [];
  for (const widget of widgets)
    if (widget.localName === 'care-faq') (widget as CareFaq).expandAll();
  await settled();
}

const skeletonOf = (widgets: readonly CareElement[]) =>
  widgets.map(rootOf).map(skeleton).join('\n');

/** What is said by widgets and by the list as text. */
function said(widgets: readonly CareElement[]): string[] {
  return [...widgets.map(rootOf).flatMap(sayings), (widgets[0] as CareSymptomChecklist).toText()];
}

/** The words that end in a place's number, wherever they are said. */
const mark = (index: number) => `§${index}§`;
const at = (all: readonly Place[], words: (place: Place) => string): [Place, string][] =>
  all.map((place, index) => [place, `${words(place)}${mark(index)}`]);

// A pack with everything takes a second or more for each string.
const strings = sample.filter(oneIn(3)).filter(({ length }) => length < 1980);

const packs = await Promise.all([0, 1].map(fullPack));
// What is withdrawn shows none of its words.
for (const { provenance } of packs) provenance.review = { status: 'unreviewed' };

describe('words of a pack', () => {
  for (const [variant, pack] of packs.entries()) {
    const all = [...places(pack)].filter(({ kind }) => /^(Words|string)$/.test(kind));

    it(`are shown as they stand, whatever they are (${strings.length} strings in ${all.length} places, pack ${variant + 1})`, async () => {
      const widgets = await open();
      await enter(
        widgets,
        withStrings(
          pack,
          at(all, ({ value }) => value),
        ),
      );
      const before = said(widgets);
      const shown = all.flatMap((_, index) =>
        before.some((words) => words.includes(mark(index))) ? [index] : [],
      );
      expect(shown.length).to.be.above(all.length / 2);
      const form = skeletonOf(widgets);
      for (const attack of strings) {
        const hostile = withStrings(
          pack,
          at(all, () => attack),
        );
        expect(await validatePack(hostile), attack).to.deep.equal([]);
        await enter(widgets, hostile);
        expectUnharmed(attack);
        expect(skeletonOf(widgets) === form, `the same elements stand with ${attack}`).to.equal(
          true,
        );
        // Where a line of a drawing ends at a soft hyphen, there is a hyphen.
        const forms = [attack, attack.replaceAll('\u00ad', '-')];
        const now = said(widgets);
        const lost = shown.filter(
          (index) => !now.some((words) => forms.some((form) => words.includes(form + mark(index)))),
        );
        expect(
          lost.map((index) => all[index]!.path),
          attack,
        ).to.deep.equal([]);
        expectFits(widgets[0]!.parentElement!, attack);
      }
    }).timeout(180_000);
  }
});

const kinds = [...new Set(packs.flatMap((pack) => [...places(pack)].map(({ kind }) => kind)))];

const tried = attacks.filter(oneIn(40));

describe(`a pack that nobody validated, with ${tried.length} attack strings in its strings of each kind`, () => {
  for (const kind of kinds)
    it(`${kind}: shows words or nothing, and runs nothing`, async () => {
      const widgets = await open();
      for (const pack of packs) {
        const all = [...places(pack)].filter((place) => place.kind === kind);
        for (let first = 0; all.length && first < tried.length; first += all.length) {
          const attack = (index: number) => tried[(first + index) % tried.length]!;
          await enter(
            widgets,
            withStrings(
              pack,
              all.map((place, index) => [place, attack(index)]),
            ),
          );
          expectUnharmed(`${kind}, from attack ${first}`);
        }
      }
    }).timeout(240_000);
});
