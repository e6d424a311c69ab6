import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { all, bundled, heard, one, packWith, settled, show, spoken, wordsOf } from '../helpers.js';

const signs = (attributes = '') => show(`<care-warning-signs ${attributes}></care-warning-signs>`);
const cards = (host: Element) =>
  all(host, '[part="card"]').map((card) => wordsOf(card.querySelector('h3')));

const emergency = 'Emergency: Get help now';
const urgent = 'Urgent: Get help the same day';
const soon = 'Soon: Get advice within a few days';

describe('the warning signs', () => {
  it('stand by level, the emergency first', async () => {
    expect(cards(await signs())).to.deep.equal([emergency, urgent, soon]);
  });

  it('stand so in whatever order the pack has them', async () => {
    const host = await signs();
    host.content = packWith({ warningSigns: [...bundled.warningSigns!].reverse() });
    await settled();
    expect(cards(host)).to.deep.equal([emergency, urgent, soon]);
  });

  it('have their level spoken, not only coloured', async () => {
    await signs();
    const headings = (await spoken()).filter(({ role }) => role === 'heading');
    const said = headings.map(({ name }) => name.replace(/\s+:/, ':'));
    expect(said.filter((words) => words.includes(': '))).to.deep.equal([emergency, urgent, soon]);
  });

  it('have a shape for each level that is not spoken', async () => {
    const host = await signs();
    const shapes = all(host, 'svg').map((svg) => svg.innerHTML);
    expect(new Set(shapes).size).to.equal(3);
    const roles = (await spoken()).map(({ role }) => role);
    expect(roles.filter((role) => /image|graphic|svg/i.test(role))).to.deep.equal([]);
  });

  it('show every sign of the pack', async () => {
    const host = await signs();
    const lines = all(host, '[part="card"] li').length;
    const wanted = bundled.warningSigns!.flatMap(({ groups }) =>
      groups.flatMap(({ signs, steps = [] }) => [...signs!, ...steps]),
    );
    expect(lines).to.equal(wanted.length);
  });

  it('say what to do before the signs it is for', async () => {
    const host = await signs();
    for (const group of all(host, '[part="item"]')) {
      const action = group.querySelector('.action')!;
      const order = action.compareDocumentPosition(group.querySelector('ul')!);
      expect(order).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  it('offer the emergency number to touch, in every group of the emergency card and nowhere else', async () => {
    const host = await signs('region="GB"');
    const groups = one(host, '[part="card"]').querySelectorAll('[part="item"]');
    expect(groups).to.have.length(bundled.warningSigns![0]!.groups.length);
    for (const group of groups) {
      const call = group.querySelector('[part="button"]')!;
      expect(wordsOf(call)).to.equal('Call 999');
      expect(call.getAttribute('href')).to.equal('tel:999');
    }
    expect(all(host, '[part="button"]')).to.have.length(groups.length);
  });

  it('offer no button where no number is known', async () => {
    expect(all(await signs(), '[part="button"]')).to.have.length(0);
  });
});

describe('the attribute level', () => {
  it('limits what is shown', async () => {
    expect(cards(await signs('level="urgent"'))).to.deep.equal([urgent]);
  });

  it('takes several, and never changes their order', async () => {
    expect(cards(await signs('level=" soon  emergency "'))).to.deep.equal([emergency, soon]);
  });

  it('follows a change', async () => {
    const host = await signs('level="urgent"');
    host.removeAttribute('level');
    await settled();
    expect(cards(host)).to.have.length(3);
  });

  for (const level of ['fatal', 'Emergency']) {
    it(`shows all levels, with one warning, for "${level}" alone`, async () => {
      const said = heard('warn');
      const host = await signs(`level="${level}"`);
      host.requestUpdate();
      await settled();
      expect(cards(host)).to.have.length(3);
      expect(said).to.have.length(1);
      expect(said[0]).to.include('<care-warning-signs>').and.to.include(`level="${level}"`);
    });
  }

  it('keeps to the levels it knows beside one it does not, with a warning', async () => {
    const said = heard('warn');
    expect(cards(await signs('level="soon fatal"'))).to.deep.equal([soon]);
    expect(said).to.have.length(1);
    expect(said[0]).to.include('fatal').and.not.to.include('soon fatal');
  });
});

describe('a pack that cannot be trusted with warning signs', () => {
  const [first, ...rest] = structuredClone(bundled.warningSigns!);

  for (const [what, warningSigns] of Object.entries({
    'a level that does not exist': [{ ...first, level: 'emergancy' }, ...rest],
    'a level without groups': [{ ...first, groups: undefined }, ...rest],
    'signs that are no list': [{ ...first, groups: [{ signs: 'Pain' }] }, ...rest],
    'a sign without words': [{ ...first, groups: [{ signs: [{ text: null }] }] }, ...rest],
    'something to do without words': [{ ...first, groups: [{ action: {} }] }, ...rest],
  })) {
    it(`is refused whole for ${what}: no sign is left out in silence`, async () => {
      const said = heard('error');
      const host = await signs();
      host.content = packWith({ warningSigns });
      await settled();
      expect(said).to.have.length(1);
      expect(cards(host)).to.deep.equal([]);
      expect(wordsOf(host)).to.include('In an emergency, call');
    });
  }
});
