import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { setViewport } from '@web/test-runner-commands';
import type { Text } from '../../src/generated/pack.js';
import {
  afterwards,
  all,
  bundled,
  heard,
  one,
  packWith,
  settled,
  show,
  spoken,
  wordsOf,
} from '../helpers.js';

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

  it('offer a number to touch, in every group of the emergency card and nowhere else', async () => {
    const host = await signs('region="GB"');
    const groups = one(host, '[part="card"]').querySelectorAll('[part="item"]');
    expect(groups).to.have.length(bundled.warningSigns![0]!.groups.length);
    for (const group of groups) expect(group.querySelectorAll('[part="button"]')).to.have.length(1);
    expect(all(host, '[part="button"]')).to.have.length(groups.length);
  });

  it('have signs in two columns where there is room, and in one where there is none', async () => {
    afterwards(() => setViewport({ width: 800, height: 600 }));
    const columns = (host: Element) => {
      const lines = [...one(host, '.group ul').querySelectorAll('li')];
      return new Set(lines.map((line) => line.getBoundingClientRect().left)).size;
    };
    const host = await signs();
    expect(columns(host)).to.equal(2);
    await setViewport({ width: 360, height: 640 });
    expect(columns(host)).to.equal(1);
  });

  it('offer no button where no number is known', async () => {
    expect(all(await signs(), '[part="button"]')).to.have.length(0);
  });
});

describe('what to do in an emergency', () => {
  const line = { contact: 'helpline' } as const;
  const emergency = { contact: 'emergency' } as const;
  const acting = async (attributes: string, text: Text) => {
    const host = await signs(attributes);
    const groups = [
      { action: { text, basis: 'support' }, signs: [{ text: 'Pain', basis: 'support' }] },
    ];
    host.content = packWith({ warningSigns: [{ level: 'emergency', groups }] });
    await settled();
    return host;
  };
  const said = (host: Element) => all(host, '.group > p').slice(0, -1).map(wordsOf);
  const touched = (host: Element) =>
    all<HTMLAnchorElement>(host, '.call').map((call) => [wordsOf(call), call.href]);

  it('is said once: how it begins is what is touched', async () => {
    const host = await acting('region="GB"', ['Call ', emergency, ' or go to A&E now.']);
    expect(said(host)).to.deep.equal(['Call 999 or go to A&E now.']);
    expect(touched(host)).to.deep.equal([['Call 999', 'tel:999']]);
  });

  it('is what is touched and nothing more where it is only to call', async () => {
    const host = await acting('region="GB"', ['Call ', emergency, '.']);
    expect(said(host)).to.deep.equal(['Call 999']);
  });

  it('is to ring the helpline where it says so, and the emergency number stands below', async () => {
    const host = await acting('region="GB" helpline="01632 960 999" helpline-label="the ward"', [
      'Ring ',
      line,
      ' now, day or night.',
    ]);
    expect(said(host)).to.deep.equal([
      'Ring the ward (01632 960 999) now, day or night.',
      'Call 999',
    ]);
    expect(touched(host)).to.deep.equal([
      ['Ring the ward (01632 960 999)', 'tel:01632960999'],
      ['Call 999', 'tel:999'],
    ]);
  });

  it('has the emergency number below it where it has none itself', async () => {
    const host = await acting('region="GB"', ['Ring ', line, ' now.']);
    expect(said(host)).to.deep.equal(['Ring your cancer team’s helpline now.', 'Call 999']);
    expect(touched(host)).to.deep.equal([['Call 999', 'tel:999']]);
  });

  it('stays a sentence where the number stands in its midst, and is as easy to touch', async () => {
    const host = await acting('region="GB"', [
      'Go to hospital now. Too ill? Call ',
      emergency,
      '.',
    ]);
    expect(said(host)).to.deep.equal(['Go to hospital now. Too ill? Call 999.']);
    expect(touched(host)).to.deep.equal([]);
    expect(one(host, '.action a').getBoundingClientRect().height).to.be.at.least(30);
  });

  it('is words where no number is known', async () => {
    const host = await acting('', ['Call ', emergency, ' or go to A&E now.']);
    expect(said(host)).to.deep.equal(['Call your local emergency number or go to A&E now.']);
  });

  it('has a wide place to touch', async () => {
    const host = await acting('region="GB"', ['Call ', emergency, ' now.']);
    const { width, height } = one(host, '.call').getBoundingClientRect();
    expect(height).to.be.at.least(44);
    expect(width).to.be.at.least(200);
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
