// What is heard: an outline without gaps, a live region that does not judge, languages, numbers.
import { expect } from '@open-wc/testing';
import { queryAllDeep } from '../../src/dom/anchors.js';
import type { CareElement } from '../../src/index.js';
import { all, one, oneIn, settled, show, spoken, wordsOf } from '../helpers.js';
import { small } from './pack.js';
import { enter, press, states } from './states.js';

const outline = async () =>
  (await spoken()).filter(({ role }) => role === 'heading').map(({ level }) => Number(level));

const tags = [
  ...['care-symptom-checklist', 'care-warning-signs', 'care-faq', 'care-references', 'care-about'],
  ...['care-article', 'care-section section="tests"', 'care-section section="symptoms"'],
  ...['care-feedback action="/"', 'care-subscribe action="/" privacy="Kept."'],
];

describe('the outline', () => {
  for (const [place, tag] of tags.entries())
    for (const level of [1, 2, 3, 4, 5, 6].filter((level) => oneIn(3)(level, level + place)))
      it(`goes down by one step at most: <${tag}> at level ${level}`, async () => {
        const end = tag.split(' ')[0];
        const above = Array.from({ length: level - 1 }, (_, i) => `<h${i + 1}>Above</h${i + 1}>`);
        const host = await show(`<${tag} heading-level="${level}"></${end}>`);
        host.insertAdjacentHTML('beforebegin', above.join(''));
        if (!/action/.test(tag)) host.content = small;
        await settled();
        const levels = (await outline()).slice(level);
        expect(levels[0]).to.equal(level);
        for (const [index, step] of levels.entries()) {
          expect(step - (levels[index - 1] ?? level)).to.be.at.most(1);
          expect(step).to.be.at.least(level).and.at.most(6);
        }
      });

  it('has no landmark of ours but the contents list, on a page without any', async () => {
    const host = await enter('article');
    document.body.append(host);
    await settled();
    const landmarks = /^(banner|contentinfo|complementary|region|navigation|search|form|footer)$/i;
    const found = (await spoken()).filter(({ role }) => landmarks.test(role));
    host.remove();
    expect(found.map(({ role, name }) => `${role} ${name}`)).to.deep.equal([
      'navigation On this page',
    ]);
  });
});

describe('the live region', () => {
  it('stands there before it has something to say', async () => {
    const host = await enter('checklist, nothing ticked');
    expect(wordsOf(one(host, '[role=status]'))).to.equal('');
  });

  it('says that the list was updated: the same for every tick, no count and no judgement', async () => {
    const host = await enter('checklist, nothing ticked');
    const heard = new Set<string>();
    for (const box of [...all(host, '[type=checkbox]'), ...all(host, '[type=checkbox]')]) {
      box.click();
      await settled();
      heard.add(wordsOf(one(host, '[role=status]')));
    }
    press(host, 'Clear my list');
    await settled();
    heard.add(wordsOf(one(host, '[role=status]')));
    expect([...heard]).to.deep.equal(['Your list has been updated.']);
  });

  it('says the same again so that it is heard again', async () => {
    const host = await enter('checklist, nothing ticked');
    const [first, second] = all(host, '[type=checkbox]');
    const said: (string | null)[] = [];
    for (const box of [first!, second!]) {
      box.click();
      await settled();
      said.push(one(host, '[role=status]').textContent);
    }
    expect(said[0]).not.to.equal(said[1]);
  });
});

describe('the language', () => {
  it('of our words is marked where the page has another', async () => {
    const host = await enter('warning signs, Arabic page elsewhere');
    expect(one(host, '.care').getAttribute('lang')).to.equal('en');
    expect(one(host, '.care').getAttribute('dir')).to.equal('ltr');
  });

  for (const state of Object.keys(states))
    it(`is known for every word: ${state}`, async () => {
      const host = await enter(state);
      for (const element of queryAllDeep(host.parentElement!, '.care'))
        expect(element.closest('[lang]')).not.to.equal(null);
    });
});

describe('numbers', () => {
  it('to call are links named by the number, with or without "Call"', async () => {
    await enter('warning signs');
    const links = (await spoken()).filter(({ role }) => role === 'link');
    const calls = links.filter(({ url }) => String(url).startsWith('tel:'));
    const told = calls.map(({ name, url }) => `${name.replaceAll('\u00a0', ' ')} → ${url}`);
    expect(told).to.deep.equal([
      'Call 999 → tel:999',
      'Ring our cancer helpline (01632 960 999) → tel:01632960999',
      // Each emergency group has its button.
      'Call 999 → tel:999',
    ]);
  });

  it('keep their unit: one text, not broken into pieces', async () => {
    await enter('checklist, nothing ticked');
    const boxes = (await spoken()).filter(({ role }) => role === 'checkbox');
    expect(boxes.map(({ name }) => name)).to.include('A temperature of 37.5 °C or above');
  });

  it('of references are named, and each way back is told from the others', async () => {
    await enter('article');
    const links = (await spoken()).filter(({ role }) => role === 'link');
    const back = links.map(({ name }) => name).filter((name) => name.startsWith('Back'));
    expect(back.length).to.be.above(1);
    expect(new Set(back).size).to.equal(back.length);
    expect(links.some(({ name }) => /reference 1/.test(name))).to.equal(true);
  });

  it('and everything else that can be used has a name', async () => {
    for (const state of Object.keys(states)) {
      const host: CareElement = await enter(state);
      const used = (await spoken()).filter(({ role }) =>
        /^(link|button|checkbox|radio|textbox|searchbox|navigation|img|image|table)$/.test(role),
      );
      expect(used.filter(({ name }) => !name.trim())).to.deep.equal([]);
      host.parentElement!.remove();
    }
  }).timeout(20_000);
});
