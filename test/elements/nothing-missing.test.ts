// What a pack says, the article shows: all of it, in the editor's order, whatever the editor called it.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { CareElement } from '../../src/elements/care-element.js';
import { foldText, plainWords } from '../../src/content/text.js';
import { shows } from '../../src/content/shows.js';
import { texts } from '../../src/content/walk.js';
import type { Pack, Section, WarningGroup } from '../../src/index.js';
import {
  afterwards,
  all,
  bundled,
  heard,
  one,
  onPaper,
  packWith,
  settled,
  show,
  wordsOf,
} from '../helpers.js';

const names =
  'medicine.en procedure.en vaccine.en crisis.en childs-illness.en arabic.ar hay-fever.en';
const read = async (name: string) =>
  (await (await fetch(`/test/fixtures/packs/${name}.json`)).json()) as Pack;
const packs: [name: string, read: () => Promise<Pack>][] = [
  ['liver-metastases.en', async () => bundled],
  ...names.split(' ').map((name): [string, () => Promise<Pack>] => [name, () => read(name)]),
];

/** An element with a pack of its own, everything in it that folds opened. */
async function shown(pack: Pack, tag = 'care-article', attributes: object = {}) {
  const place = await show('<div></div>');
  const host = document.createElement(tag) as CareElement;
  Object.assign(host, { lang: pack.lang, region: 'GB', content: pack, ...attributes });
  place.append(host);
  await settled();
  for (const details of all<HTMLDetailsElement>(host, 'details')) details.open = true;
  return host;
}

/** Words without spaces: a drawing breaks its lines where it likes. */
const close = (words: string) => words.replace(/\s/g, '');
const squeezed = (words: string) => words.replace(/\s+/g, ' ').trim();

/** What a reader sees or hears: the words that are displayed, and those that stand for pictures. */
function said(host: Element): string {
  const pictures = all(host, 'img, svg[aria-label], [role=img]').map(
    (picture) => picture.getAttribute('alt') ?? wordsOf(picture) + picture.ariaLabel,
  );
  const drawn = all(host, 'svg text, svg title, svg desc').map(wordsOf);
  const displayed = all(host, '.care').map(({ innerText }) => innerText);
  return squeezed([...displayed, ...pictures, ...drawn].join(' '));
}

/** The words of a pack; whom to call is the page's own, and words of ours may stand nowhere. */
function* wordsIn(pack: Pack) {
  for (const { path, text } of texts({ ...pack, labels: {} }))
    for (const words of foldText(text, { ...plainWords, contact: () => '' }))
      if (/\w|\p{L}/u.test(words)) yield { path, words: squeezed(words) };
}

const ways = ({ services = [] }: Pack) =>
  services.flatMap(({ ways }) => ways.map((way) => Object.values(way)[0] as string));

for (const [name, pack] of packs) {
  describe(`of the pack ${name}`, () => {
    it('every word and every way to reach a service is in the article', async () => {
      const host = await shown(await pack());
      const text = close(said(host));
      const missing = [...wordsIn(host.content!)].filter(
        ({ words }) => !text.includes(close(words)),
      );
      expect(missing).to.deep.equal([]);
      const links = all<HTMLAnchorElement>(host, 'a[href]')
        .map(({ href }) => href)
        .join(' ');
      const digits = (way: string) => (/^[+\d]/.test(way) ? way.replace(/[^+\d]/g, '') : way);
      for (const way of ways(host.content!)) expect(links).to.include(digits(way));
    });

    it('each element that fits it shows its part', async () => {
      const errors = heard('error');
      const read = await pack();
      const tags: [tag: string, has: unknown, attributes?: object][] = [
        ['care-warning-signs', read.warningSigns],
        ['care-symptom-checklist', read.symptoms],
        ['care-faq', read.questions],
        ['care-references', read.references],
        ['care-about', true],
        ...read.sections!.map(({ id }): [string, unknown, object] => [
          'care-section',
          true,
          { section: id },
        ]),
      ];
      for (const [tag, has, attributes] of tags) {
        if (!has) continue;
        const host = await shown(read, tag, attributes);
        expect(wordsOf(one(host, '[part=heading]')), tag).not.to.equal('');
        expect(said(host))
          .to.include(read.provenance.source)
          .and.not.match(/undefined|\[object/);
        host.remove();
      }
      expect(errors).to.deep.equal([]);
    });
  });
}

const section = (id: string, title: string, body?: Section['body']): Section => ({
  id,
  title,
  body: body ?? [{ type: 'paragraph', text: `This is ${title}.`, basis: 'consensus' }],
});
const titles = (host: Element) => all(host, '.part > [data-anchor]').map(wordsOf);

it('a list that no section shows is shown by the article itself', async () => {
  const pack = packWith({ sections: [section('one', 'One')], questions: undefined });
  const host = await shown(pack);
  const { symptoms, questionsToAsk, warningSigns } = bundled;
  expect([...shows(pack)]).to.have.length(0);
  expect(all(host, '[type=checkbox]')).to.have.length(symptoms!.length + questionsToAsk!.length);
  expect(all(host, '.card.emergency, .card.urgent, .card.soon')).to.have.length(
    warningSigns!.length,
  );
  expect(titles(host).slice(0, 4)).to.deep.equal([
    'When to get help',
    'One',
    'Symptom checklist',
    'Questions to ask',
  ]);
});

it('a section may have any id: it stands beside our part of that name', async () => {
  const ours = ['about', 'questions', 'glossary', 'references', 'symptoms', 'further-reading'];
  const sections = ours.map((id) => section(id, `The editor’s ${id}`));
  const host = await shown(packWith({ sections }));
  const editors = sections.map(({ title }) => title);
  expect(titles(host)).to.include.members([
    ...editors,
    'Questions and answers',
    'Words explained',
    'References',
    'About this information',
  ]);
  for (const title of editors) expect(said(host)).to.include(`This is ${title}.`);
});

it('the emergency number can be touched in every group of an emergency, said for whom or not', async () => {
  const sign = { text: 'you cannot breathe', basis: 'consensus' } as const;
  const groups: WarningGroup[] = [
    { title: 'Everyone', signs: [sign] },
    { title: 'Some', who: 'If you have asthma', signs: [sign] },
    { title: 'Nobody has signs here', who: 'If you are pregnant', after: [sign] },
  ];
  const warningSigns = [{ level: 'emergency', groups }];
  for (const tag of ['care-article', 'care-warning-signs']) {
    const host = await shown(packWith({ warningSigns, questions: undefined }), tag);
    expect(
      all<HTMLAnchorElement>(host, '.group a.call').map(({ href }) => href),
      tag,
    ).to.deep.equal(Array(3).fill('tel:999'));
  }
});

it('on a narrow page each cell of a table stands under its heading, the first column’s too', async () => {
  await setViewport({ width: 320, height: 640 });
  afterwards(() => setViewport({ width: 800, height: 600 }));
  const table = {
    type: 'table',
    caption: 'Before the test',
    columns: ['You may eat', 'Do not eat'],
    rows: [{ name: 'White rice', cells: ['Brown rice'], basis: 'consensus' }],
  } as const;
  const body = [table] as unknown as Section['body'];
  const host = await shown(packWith({ sections: [section('food', 'Food', body)] }));
  const seen = all(host, 'tbody :is(th, td)').map(({ innerText }) => squeezed(innerText));
  expect(seen[0]).to.equal('You may eat White rice');
  expect(seen[1]).to.equal('Do not eat Brown rice');
  expect(seen).to.have.length(2);
});

it('the order is the editor’s: what is urgent comes where a section shows it', async () => {
  const sections = [
    section('last-thing', 'Zebra'),
    section('first', 'Apple'),
    section('help', 'When to call', [{ type: 'show', list: 'warningSigns' }]),
    section('end', 'Middle', [{ type: 'show', list: 'symptoms' }]),
  ];
  const host = await shown(packWith({ sections, questions: undefined, questionsToAsk: undefined }));
  expect(titles(host).slice(0, 4)).to.deep.equal(['Zebra', 'Apple', 'When to call', 'Middle']);
  expect(all(host, '.card.emergency')).to.have.length(1);
  one(host, '[data-section$="/help"] .card.emergency');
  one(host, '[data-section$="/end"] [type=checkbox]');
});

it('on paper a source, a page to go on to and a service’s page have their addresses', async () => {
  const places: string[] = [];
  for (const name of ['crisis.en', 'medicine.en']) {
    const host = await shown(await read(name));
    await onPaper();
    const links = all<HTMLAnchorElement>(host, ':is(.links, .pages, .ways) a:not(.back)');
    for (const link of links.filter(({ protocol }) => protocol === 'https:')) {
      places.push(link.closest('ul, span, p')!.className);
      expect(getComputedStyle(link, '::after').content, link.href).not.to.equal('none');
    }
  }
  expect(new Set(places)).to.include('pages').and.to.include('ways').and.to.include('links');
});
