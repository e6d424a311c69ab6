// A pack is structured text: what looks like markup is shown as it stands, and links lead only out.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { Pack } from '../../src/index.js';
import {
  all,
  bundled,
  heard,
  one,
  packWith,
  replace,
  seenIn,
  settled,
  show,
  tags,
  wordsOf,
} from '../helpers.js';

const hostile = '<img src=x onerror="window.hurt()"><script>window.hurt()</script>{{7*7}}${7*7}';

/** The pack with other words in every place that a reader sees. */
function everywhere(words: string): Pack {
  const seen = /^(text|hint|title|question|who|source|vancouver|strong|definition|term|intro)$/;
  const change = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== 'object' || value === null) return value;
    const item = Object.entries(value).map(([key, inner]) => [
      key,
      seen.test(key) && typeof inner === 'string' && !('link' in value && key === 'link')
        ? words
        : change(inner),
    ]);
    return Object.fromEntries(item);
  };
  const { glossary, ...rest } = packWith();
  return { ...(change(rest) as Pack), ...(glossary && { glossary }) };
}

/** A pack with one question whose answer is this text. */
const saying = (...text: unknown[]) =>
  packWith({
    questions: [
      { id: 'q', question: 'Why?', answer: [{ type: 'paragraph', text, basis: 'consensus' }] },
    ],
  });

async function answer(...text: unknown[]) {
  const host = await show('<care-faq open="q"></care-faq>');
  host.content = saying(...text);
  await settled();
  return host;
}

for (const tag of tags) {
  it(`<${tag}> shows markup in a pack as words and runs none of it`, async () => {
    let hurt = 0;
    replace(window, 'hurt', () => (hurt += 1));
    const host = await show(`<${tag}></${tag}>`);
    host.content = everywhere(hostile);
    await settled();
    expect(wordsOf(host)).to.include(hostile);
    expect(all(host, 'img, script')).to.have.length(0);
    expect(hurt).to.equal(0);
  });
}

describe('what belongs together stays on one line', () => {
  /** How far apart, from above to below, the middles of an element's pieces are. */
  const spread = (node: Node) => {
    const range = new Range();
    range.selectNodeContents(node);
    const middles = [...range.getClientRects()].map(({ top, bottom }) => (top + bottom) / 2);
    return Math.max(...middles) - Math.min(...middles);
  };

  it('a number and its unit', async () => {
    const said = 'From 36 °C, 5 mg or 40 % to 10 am; 2 my 3 of';
    const host = await answer(said, { strong: ' and 7 kg' });
    const { textContent } = one(host, '[part="answer"] p');
    expect(textContent!.match(/\d\S*\u00a0[\p{L}°%]+/gu)).to.deep.equal([
      '36\u00a0°C',
      '5\u00a0mg',
      '40\u00a0%',
      '10\u00a0am',
      '7\u00a0kg',
    ]);
    expect(textContent).to.contain('2 my 3 of');
  });

  it('a term and the brackets and stops around it, at any width', async () => {
    const { id } = bundled.glossary![0]!;
    const host = await answer(
      'Your body cannot fight germs (',
      { term: id, text: 'neutropenia' },
      '), so ring.',
    );
    const held = one(host, '.hold');
    expect(held.textContent!.replace(/\s+/g, '')).to.equal('(neutropenia),');
    const paragraph = one(host, '[part="answer"] p');
    for (let width = 150; width < 500; width += 5) {
      paragraph.style.width = `${width}px`;
      expect(spread(held), `${width} px`).to.be.below(8);
    }
  });

  it('a term of many words is broken inside where it must be', async () => {
    const { id } = bundled.glossary![0]!;
    const host = await answer('So (', { term: id, text: 'a name of very many long words' }, ').');
    const paragraph = one(host, '[part="answer"] p');
    paragraph.style.width = '120px';
    expect(paragraph.scrollWidth).to.be.at.most(120);
  });
});

describe('a link in a text', () => {
  for (const url of ['https://nhs.uk/a?b=c#d', 'mailto:nurse@hospital.example', 'tel:+441234567'])
    it(`leads to ${url}, and does not say where the reader comes from`, async () => {
      const host = await answer({ link: url, text: 'here' });
      const link = one<HTMLAnchorElement>(host, '[part="answer"] a');
      expect([link.href, link.rel, wordsOf(link).split(' (')[0]]).to.deep.equal([
        url,
        'noreferrer',
        'here',
      ]);
    });

  for (const url of [
    'http://nhs.uk',
    'javascript:window.hurt()',
    ' https://nhs.uk',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//elsewhere.example',
    'blob:https://nhs.uk/x',
    '',
  ])
    it(`stays words where it would lead to "${url}"`, async () => {
      const host = await answer('Look ', { link: url, text: 'here' }, '.');
      expect(all(host, '[part="answer"] a')).to.have.length(0);
      expect(wordsOf(one(host, '[part="answer"]'))).to.match(/^Look here\./);
    });
});

describe('a text', () => {
  it('has its marked pieces in order', async () => {
    const { id } = bundled.references![0]!;
    const host = await answer(
      'Call ',
      { strong: 'now' },
      ': ',
      { contact: 'emergency' },
      '. See ',
      { citation: [id] },
      '.',
    );
    expect(seenIn(one(host, '[part="answer"]'))).to.match(
      /^Call now: your local emergency number\. See\. Sources: 1 and the editors’ judgement\./,
    );
    expect(wordsOf(one(host, '[part="answer"] strong'))).to.equal('now');
  });

  for (const [what, piece] of Object.entries({
    'a piece of no known kind': { html: '<b>x</b>' },
    'a number': 5,
    nothing: null,
    'a source that is not in the list': { citation: ['no-such-reference'] },
    'words that are none': { strong: ['x'] },
  }))
    it(`with ${what} in it makes the pack refused`, async () => {
      const said = heard('error');
      const host = await answer(piece);
      expect(said).to.have.length(1);
      expect(all(host, 'details')).to.have.length(0);
    });
});
