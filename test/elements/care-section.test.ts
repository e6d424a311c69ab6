import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { CareSection } from '../../src/index.js';
import {
  accessible,
  all,
  bundled,
  eventsOf,
  fallbackStands,
  focused,
  heard,
  names,
  one,
  packWith,
  onPaper,
  openSheets,
  settled,
  show,
  standAt,
  tabTo,
  wordsOf,
} from '../helpers.js';

const sections = bundled.sections!;
const section = (id: string, attributes = '') =>
  show<CareSection>(`<care-section section="${id}" ${attributes}><p>Ask us.</p></care-section>`);

describe('a section', () => {
  for (const { id, title } of sections) {
    it(`${id} shows its heading and its text, and axe finds nothing`, async () => {
      const host = await section(id);
      expect((await names('heading'))[1]).to.equal(title);
      expect(host.shadowRoot!.querySelectorAll('p, li, td').length).to.be.above(1);
      await accessible();
    });
  }

  it('of an unknown id keeps the fallback and names those that exist', async () => {
    const errors = heard('error');
    const events = eventsOf<{ code: string; message: string }>('care-error');
    const host = await section('tets');
    expect(fallbackStands(host)).to.equal(true);
    expect(events[0]!.detail.code).to.equal('not-found');
    for (const { id } of sections) expect(errors[0]).to.contain(id);
  });

  it('changes with its attribute', async () => {
    const host = await section('tests');
    host.section = 'treatment';
    await settled();
    expect(wordsOf(one(host, '[part=heading]'))).to.equal('Treatment options');
  });

  it('is where the page’s address leads', async () => {
    standAt('#liver-metastases/tests');
    const host = await section('tests');
    expect(focused() === one(host, '[data-anchor]')).to.equal(true);
    expect(wordsOf(focused())).to.equal('Tests');
  });

  const comparison = async () => {
    const rows = ['Surgery', 'Ablation'].map((name) => ({ name, cells: ['Cut out', 'For a few'] }));
    const columns = ['Treatment', 'What it is', 'When it is used'];
    const table = { type: 'table', caption: 'Treatments', columns, rows, basis: 'consensus' };
    const host = await section('treatment');
    host.content = packWith({ sections: [{ id: 'treatment', title: 'Treatment', body: [table] }] });
    await settled();
    return host;
  };

  it('compares in a table with headings for rows and columns', async () => {
    const host = await comparison();
    expect(all(host, 'thead th').map(wordsOf)).to.include.members([
      'What it is',
      'When it is used',
    ]);
    expect(all(host, 'tbody th[scope=row]')).to.have.length(2);
    expect(await names('columnheader')).to.include('What it is');
  });

  it('shows a narrow page each row as a block that says its columns’ headings', async () => {
    const host = await comparison();
    host.style.width = '300px';
    const cell = one(host, 'tbody td');
    expect(getComputedStyle(cell).display).to.equal('block');
    expect(one(host, '.column').checkVisibility()).to.equal(true);
    expect(host.scrollWidth).to.be.at.most(300);
  });

  it('symptoms is followed by the boxes, when-to-get-help by the cards', async () => {
    const boxes = await section('symptoms');
    expect(all(boxes, '[type=checkbox]')).to.have.length(bundled.symptoms!.length);
    const cards = await section('when-to-get-help');
    expect(all(cards, '.card')).to.have.length(3);
  });
});

describe('a word that is explained', () => {
  it('opens its sheet by key, and Escape closes it and gives the focus back', async () => {
    const host = await section('overview');
    const term = one(host, '.term');
    await tabTo(term);
    await sendKeys({ press: 'Enter' });
    const entry = bundled.glossary!.find(({ id }) => `term-${id}` === focused()!.id)!;
    expect(wordsOf(focused())).to.equal(`${entry.term} ${entry.definition}`);
    await accessible();
    await sendKeys({ press: 'Escape' });
    expect(focused() === term, 'the focus is back').to.equal(true);
    expect(openSheets(host)).to.have.length(0);
  });

  it('is explained once for each widget, wherever it stands in it', async () => {
    const host = await section('treatment');
    const ids = all(host, '.popover').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const term of all(host, '.term'))
      expect(ids).to.include(
        term.getAttribute('popovertarget') ?? term.getAttribute('aria-controls'),
      );
  });

  it('is plain words on paper', async () => {
    const host = await section('overview');
    await onPaper();
    expect(getComputedStyle(one(host, '.term')).textDecorationLine).to.equal('none');
  });
});

describe('the questions to ask', () => {
  it('are ticked like the symptoms, with room for a note and nothing concluded', async () => {
    const changes = eventsOf('care-change');
    const host = await section('questions-to-ask');
    const box = one<HTMLInputElement>(host, '[type=checkbox]');
    await tabTo(box);
    await sendKeys({ press: ' ' });
    await settled();
    const mine = one(host, '.my-list li');
    expect(wordsOf(mine)).to.contain(bundled.questionsToAsk![0]!.text);
    expect(wordsOf(mine)).not.to.contain('When did it start');
    const note = one<HTMLTextAreaElement>(host, '.my-list textarea');
    await tabTo(note);
    await sendKeys({ type: 'On Monday' });
    await settled();
    expect(note.value).to.equal('On Monday');
    expect(changes.length).to.equal(1 + 'On Monday'.length);
    expect(changes[0]!.detail).to.equal(null);
    await accessible();
  });
});
