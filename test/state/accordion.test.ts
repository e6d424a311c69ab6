// What is found and what is printed of the questions, whatever is open.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { CareFaq } from '../../src/index.js';
import { all, bundled, names, one, onPaper, packWith, settled, show, wordsOf } from '../helpers.js';

const ids = bundled.questions!.map(({ id }) => id);

const faq = (attributes = '') => show<CareFaq>(`<care-faq ${attributes}></care-faq>`);
const found = (host: Element) =>
  all(host, 'details').flatMap((item, index) => (item.checkVisibility() ? [ids[index]] : []));

describe('the search', () => {
  it('is there only where the page wants it', async () => {
    expect(all(await faq(), 'input')).to.have.length(0);
    await faq('filter');
    expect(await names('searchbox')).to.deep.equal(['Search the questions']);
  });

  it('leaves the questions whose words, or whose answer’s, are all in it', async () => {
    const host = await faq('filter');
    one(host, 'input').focus();
    await sendKeys({ type: 'FAULT  cancer' });
    await settled();
    expect(found(host)).to.deep.equal(['did-i-cause-it']);
    await sendKeys({ press: 'Escape' });
    await settled();
    expect(found(host)).to.deep.equal(ids);
  });

  it('finds no question by ids and the like, which no reader sees', async () => {
    const host = await faq('filter');
    one(host, 'input').focus();
    await sendKeys({ type: 'paragraph' });
    await settled();
    expect(found(host)).to.deep.equal([]);
  });

  for (const [what, block] of Object.entries({
    'a list': { type: 'list', intro: 'Try', items: [{ text: ['rest and ', { strong: 'Zebra' }] }] },
    'a name': { type: 'definitions', items: [{ name: [{ term: 'x', text: 'Zebra' }], text: 'A' }] },
    'a cell': {
      type: 'table',
      caption: 'A',
      columns: ['A', 'B'],
      rows: [{ name: 'A', cells: [['A ', { link: 'https://nhs.uk', text: 'Zebra' }]] }],
    },
    'a column': {
      type: 'table',
      caption: 'A',
      columns: ['A', 'Zebra'],
      rows: [{ name: 'A', cells: ['A'] }],
    },
    'the lines of a cell': {
      type: 'table',
      caption: 'A',
      columns: ['A', 'B'],
      rows: [{ name: 'A', cells: [{ lines: ['A', ['or ', { strong: 'Zebra' }]] }] }],
    },
    'what not to do': { type: 'dont', items: [{ text: 'Zebra' }] },
    'a callout’s title': { type: 'callout', title: 'Zebra', body: [] },
    'a callout': {
      type: 'callout',
      title: 'A',
      body: [{ type: 'paragraph', text: [{ words: 'Zebra', lang: 'la' }] }],
    },
  }))
    it(`finds the words of ${what}, and not where its links lead`, async () => {
      const host = await faq('filter');
      host.content = packWith({
        glossary: [{ id: 'x', term: 'A', definition: 'A', basis: 'consensus' }],
        questions: [{ id: ids[0], question: 'Why?', answer: [block] }],
      });
      await settled();
      one(host, 'input').focus();
      await sendKeys({ type: 'zebra' });
      await settled();
      expect(found(host)).to.deep.equal([ids[0]]);
      await sendKeys({ type: ' nhs' });
      await settled();
      expect(found(host)).to.deep.equal([]);
    });

  it('says so where nothing is found', async () => {
    const host = await faq('filter');
    one(host, 'input').focus();
    await sendKeys({ type: 'zzzz' });
    await settled();
    expect(found(host)).to.deep.equal([]);
    expect(wordsOf(one(host, '[role="status"]'))).to.equal('No question has these words.');
  });
});

describe('on paper', () => {
  for (const attributes of ['', 'single', `open="${ids[1]}"`]) {
    it(`every answer stands, with ${attributes || 'none open'}`, async () => {
      const host = await faq(attributes);
      const hidden = () =>
        all(host, '[part="answer"] p').filter((text) => !text.checkVisibility()).length;
      expect(hidden()).to.be.greaterThan(0);
      await onPaper();
      expect(hidden()).to.equal(0);
      for (const answer of all(host, '[part="answer"]'))
        expect(answer.getBoundingClientRect().height).to.be.greaterThan(10);
      const tools = all(host, '.tools button, input');
      expect(tools.filter((tool) => tool.checkVisibility())).to.have.length(0);
    });
  }

  it('a question stands that a search has hidden on screen', async () => {
    const host = await faq('filter');
    one(host, 'input').focus();
    await sendKeys({ type: 'zzzz' });
    await settled();
    await onPaper();
    expect(found(host)).to.deep.equal(ids);
  });
});
