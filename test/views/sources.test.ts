// What statements rest on: in one quiet line at the end of each part, or as numbers at each statement.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { configure } from '../../src/index.js';
import type { CareElement } from '../../src/elements/care-element.js';
import type { Pack } from '../../src/generated/pack.js';
import {
  all,
  bundled,
  expectFocus,
  heard,
  names,
  one,
  openSheets,
  packWith,
  replace,
  seenIn,
  settled,
  show,
  tags,
  wordsOf,
} from '../helpers.js';

const numbered = (id: number) => ({ id: `s${id}`, type: 'book' as const, title: `Source ${id}` });
const cites = (...numbers: number[]) => ({ citations: numbers.map((number) => `s${number}`) });
const judged = { basis: 'consensus' } as const;
const support = { basis: 'support' } as const;
const paragraph = (text: unknown, rests = {}) => ({ type: 'paragraph', text, ...rests });
const table = (rows: object) => ({
  type: 'table',
  caption: 'Tests',
  columns: ['Test', 'Shows'],
  rows: [{ name: 'Scan', cells: ['Pictures'], ...rows }],
});

/** A pack with nine sources, and otherwise what is given. */
const pack = (given: object): Pack => ({
  ...packWith(),
  keyPoints: undefined,
  sections: undefined,
  questions: undefined,
  symptoms: undefined,
  symptomAdvice: undefined,
  warningSigns: undefined,
  warningAdvice: undefined,
  questionsToAsk: undefined,
  glossary: undefined,
  references: Array.from({ length: 9 }, (_, index) => numbered(index + 1)),
  ...(given as Partial<Pack>),
});

async function shown(markup: string, content: Pack) {
  const host = await show<CareElement>(markup);
  host.content = content;
  await settled();
  return host;
}

/** One section with these blocks. */
const section = (body: object[], rests = {}, attributes = '') =>
  shown(
    `<care-section section="overview" ${attributes}></care-section>`,
    pack({ sections: [{ id: 'overview', title: 'S', body, ...rests }] }),
  );

const lines = (host: Element) => all(host, '.sources').map(seenIn);

describe('by default', () => {
  it('no mark stands in a sentence, and one line ends the part: numbers in order, each once', async () => {
    const host = await section([
      paragraph('One.', cites(5, 3)),
      { type: 'list', items: [{ text: 'Two', ...cites(3, 9) }] },
    ]);
    expect(all(host, 'p:not(.sources), li').map(wordsOf)).to.include.members(['One.', 'Two']);
    expect(lines(host)).to.deep.equal(['Sources: 3, 5, 9.']);
  });

  it('three or more numbers in a row are one link, two are not', async () => {
    const host = await section([paragraph('One.', cites(1, 2, 4, 5, 6, 9))]);
    expect(lines(host)).to.deep.equal(['Sources: 1, 2, 4–6, 9.']);
    const spoken = (await names('link')).filter((name) => name.startsWith('reference'));
    expect(spoken).to.deep.equal([
      'reference 1',
      'reference 2',
      'references 4 to 6',
      'reference 9',
    ]);
  });

  it('the line says in words what is judged, and nothing of what needs no source', async () => {
    const line = async (...blocks: object[]) => lines(await section(blocks));
    expect(await line(paragraph('One.', cites(2)), paragraph('Two.', judged))).to.deep.equal([
      'Sources: 2 and the editors’ judgement.',
    ]);
    expect(await line(paragraph('One.', judged))).to.deep.equal([
      'Source: the editors’ judgement.',
    ]);
    expect(await line(paragraph('One.', cites(2)), paragraph('Two.', support))).to.deep.equal([
      'Source: 2.',
    ]);
    expect(await line(paragraph('One.', support))).to.deep.equal([]);
  });

  it('numbers that an editor put into a sentence stand in the line, and leave no gap', async () => {
    const host = await section([paragraph(['It is so ', { citation: ['s7'] }, '.'], cites(2))]);
    expect(wordsOf(one(host, 'p:not(.sources)'))).to.equal('It is so.');
    expect(lines(host)).to.deep.equal(['Sources: 2, 7.']);
  });

  it('a table has a line of its own, and its section one for the rest', async () => {
    const host = await section([table(cites(4)), paragraph('One.', cites(2))], cites(8));
    expect(lines(host)).to.deep.equal(['Source: 4.', 'Sources: 2, 8.']);
    expect(one(host, '.scroll').nextElementSibling!.matches('.sources')).to.equal(true);
  });

  it('what a table lacks stands in the line of the part that says it for all', async () => {
    const host = await section([table({})], { ...cites(8), ...judged });
    expect(lines(host)).to.deep.equal(['Sources: 8 and the editors’ judgement.']);
  });

  it('each part of an article ends with its line', async () => {
    const item = (id: string, rests: object) => ({ id, text: id, ...rests });
    const host = await shown(
      '<care-article></care-article>',
      pack({
        keyPoints: [{ text: 'Key', ...cites(1) }],
        sections: [
          {
            id: 'overview',
            title: 'S',
            body: [
              { type: 'do', items: [{ text: 'Rest', ...cites(2) }] },
              { type: 'checklist', id: 'c', title: 'C', items: [item('box', cites(3))] },
              { type: 'show', service: 'line' },
            ],
          },
        ],
        services: [
          {
            id: 'line',
            name: 'Line',
            checked: '2026-11-01',
            ways: [{ call: '01632 960 999' }],
            ...cites(4),
          },
        ],
        symptomAdvice: [{ text: 'Look', ...cites(5) }],
        symptoms: [item('pain', cites(6))],
        questionsToAsk: [item('ask', cites(7))],
        questions: [{ id: 'q', question: 'Q', answer: [paragraph('A', cites(8))] }],
        glossary: [{ id: 'g', term: 'G', definition: 'g', ...cites(9) }],
      }),
    );
    expect(lines(host)).to.deep.equal([
      'Source: 1.',
      'Source: 2.',
      'Source: 3.',
      'Source: 4.',
      'Sources: 5, 6.',
      'Source: 7.',
      'Source: 8.',
      'Source: 9.',
    ]);
  });

  it('what a whole pack rests on stands in the last line', async () => {
    const host = await shown('<care-about></care-about>', pack({ ...cites(1, 2, 3), ...judged }));
    expect(seenIn(one(host, '[part="provenance"]'))).to.match(
      /clinician\. Sources: 1–3 and the editors’ judgement\.$/,
    );
  });

  for (const tag of tags)
    it(`<${tag}> shows each source that it names by statements, too`, async () => {
      const keys = (host: Element) =>
        new Set(all(host, '.citation').flatMap(({ dataset }) => dataset.cites!.split(' ')));
      const host = await show(`<${tag}></${tag}>`);
      const inParts = keys(host);
      host.sources = 'inline';
      await settled();
      expect([...keys(host)]).to.have.members([...inParts]);
    });
});

describe('a link to several references', () => {
  const range = () => section([paragraph('One.', cites(1, 2, 3))]);

  it('leads to the first, and each of them leads back to it', async () => {
    const host = await range();
    const list = await show<CareElement>('<care-references></care-references>');
    list.content = host.content;
    await settled();
    const [link] = all(host, '.citation');
    link!.click();
    expectFocus(all(list, '[part="reference"]')[0]);
    for (const [index, back] of all<HTMLAnchorElement>(list, '.back').entries()) {
      expect(back.hash).to.equal(`#${host.content!.condition}/s${index + 1}`);
      back.click();
      expectFocus(link);
    }
    expect(all(list, '.back')).to.have.length(3);
  });

  it('shows each of them where the page has no list', async () => {
    const host = await range();
    one(host, '.citation').click();
    const sources = [...openSheets(host)[0]!.querySelectorAll('[part="reference"]')];
    expect(sources.map(wordsOf)).to.deep.equal(['Source 1.', 'Source 2.', 'Source 3.']);
  });
});

describe('the warning signs', () => {
  const signs = (rests: object, more = {}) =>
    pack({
      warningSigns: [
        {
          level: 'emergency',
          groups: [
            { id: 'now', action: { text: 'Call.', ...rests }, signs: [{ text: 'A', ...cites(2) }] },
            { signs: [{ text: 'B', ...cites(3) }] },
          ],
        },
      ],
      warningAdvice: [{ text: 'Take your list.', ...cites(4) }],
      ...more,
    });

  it('say once, at their end, on what the urgency rests and who has checked it', async () => {
    const host = await shown('<care-warning-signs></care-warning-signs>', signs(judged));
    expect(lines(host)).to.deep.equal([
      'Source: 2.',
      'Source: 3.',
      'Source: 4. The editors judged how urgent each sign is. Not yet checked by a clinician.',
    ]);
  });

  it('that rest on sources alone say so', async () => {
    const host = await shown('<care-warning-signs></care-warning-signs>', signs(cites(1)));
    expect(lines(host).at(-1)).to.equal(
      'Source: 4. How urgent each sign is comes from the sources named here. Not yet checked by a clinician.',
    );
  });

  it('are judged where the whole pack is', async () => {
    const content = signs({}, judged);
    const host = await shown('<care-warning-signs></care-warning-signs>', content);
    expect(lines(host).at(-1)).to.include('The editors judged how urgent each sign is.');
  });

  it('one group of them in a section leaves the judgement to its line', async () => {
    const host = await shown(
      '<care-section section="overview"></care-section>',
      signs(judged, {
        sections: [{ id: 'overview', title: 'S', body: [{ type: 'show', group: 'now' }] }],
      }),
    );
    expect(lines(host)).to.deep.equal(['Source: 2.', 'Source: the editors’ judgement.']);
  });
});

describe('sources="inline"', () => {
  it('raises the numbers at each statement as one group; what is judged ends the part', async () => {
    const host = await section(
      [paragraph('One.', { ...cites(4, 2), ...judged }), table(cites(5))],
      {},
      'sources="inline"',
    );
    expect(seenIn(one(host, 'p:not(.sources)'))).to.equal('One.\u20602, 4');
    expect(seenIn(one(host, 'tbody th'))).to.match(/Scan\u20605$/);
    expect(lines(host)).to.deep.equal(['Source: the editors’ judgement.']);
  });

  it('names what a block rests on as a whole at its end', async () => {
    const host = await section(
      [{ type: 'list', items: [{ text: 'One' }], ...cites(3), ...judged }],
      {},
      'sources="inline"',
    );
    expect(lines(host)).to.deep.equal(['Source: 3.', 'Source: the editors’ judgement.']);
  });

  it('keeps the numbers on the line of the word before them, with no gap, at any width', async () => {
    const words = [
      'Two tests (the first of blood)',
      ['So you may feel a bit ', { strong: 'tired' }],
      'Is it so? Who can say?',
    ];
    const host = await section(
      words.map((text) => paragraph(text, cites(2, 4, 9))),
      {},
      'sources="inline"',
    );
    for (let width = 130; width < 330; width += 3) {
      host.setAttribute('style', `width: ${width}px`);
      for (const group of all(host, '.raised')) {
        const before = document.createRange();
        before.setStart(group.parentElement!, 0);
        before.setEndBefore(group);
        const word = [...before.getClientRects()].filter(({ width }) => width).pop()!;
        const numbers = [...group.querySelectorAll('a')].map((link) =>
          link.getBoundingClientRect(),
        );
        for (const { top, bottom } of numbers) {
          const middle = (top + bottom) / 2;
          expect(middle, `${width} px: ${wordsOf(group)}`).to.be.within(word.top - 6, word.bottom);
        }
        // The number stands in the middle of what can be touched.
        expect(numbers[0]!.left + 9 - word.right, `${width} px`).to.be.within(-1, 2);
      }
    }
  });
});

describe('where sources are named', () => {
  afterEach(() => configure({ sources: undefined }));
  const raised = (host: Element) => all(host, '.raised').length;

  it('is the page’s choice, and an element’s own before that', async () => {
    const host = await show('<care-faq></care-faq>');
    expect(raised(host)).to.equal(0);
    configure({ sources: 'inline' });
    await settled();
    expect(raised(host)).to.be.above(0);
    host.setAttribute('sources', 'part');
    await settled();
    expect(raised(host)).to.equal(0);
  });

  it('is at the end of parts, with a warning, where neither is asked for', async () => {
    const warned = heard('warn');
    const host = await show('<care-faq sources="whatever"></care-faq>');
    expect(raised(host)).to.equal(0);
    expect(warned).to.deep.equal([
      '<care-faq>: sources="whatever" is unknown; there is: part, inline.',
    ]);
  });

  it('is the same on paper', async () => {
    let paper = '';
    replace(window, 'print', () => {
      dispatchEvent(new Event('beforeprint'));
      paper = wordsOf(document.querySelector('.care-print')!.shadowRoot);
    });
    const host = await show('<care-article></care-article>');
    (host as CareElement & { print(): void }).print();
    expect(paper).to.include('Sources: ').and.not.to.include('\u2060');
    host.setAttribute('sources', 'inline');
    await settled();
    (host as CareElement & { print(): void }).print();
    expect(paper).to.include('\u2060');
    expect(bundled.references).not.to.equal(undefined);
  });
});
