import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import { CareSymptomChecklist } from '../../src/index.js';
import {
  all,
  bundled,
  eventsOf,
  expectFocus,
  heard,
  names,
  one,
  packWith,
  replace,
  settled,
  show,
  spoken,
  tabTo,
  until,
  wordsOf,
} from '../helpers.js';

const symptoms = bundled.symptoms!;
const ids = symptoms.map(({ id }) => id);

const checklist = (attributes = '') =>
  show<CareSymptomChecklist>(`<care-symptom-checklist ${attributes}></care-symptom-checklist>`);
const boxes = (host: Element) => all<HTMLInputElement>(host, '[type="checkbox"]');
const myList = (host: Element) => all(host, '[part="card"] li').map(wordsOf);
const button = (host: Element, words: RegExp) =>
  all(host, 'button').find((item) => words.test(wordsOf(item)))!;

describe('the symptom checklist', () => {
  it('has a box for each symptom, named by its words, in a group with a question', async () => {
    await checklist();
    const soon = {
      emergency: 'Get help now',
      urgent: 'Get help the same day',
      soon: 'Get advice within a few days',
    };
    const wanted = symptoms.map(({ text, hint, level }) =>
      [text, hint, level && soon[level]].filter(Boolean).join(' '),
    );
    expect(await names('checkbox')).to.deep.equal(wanted);
    expect(await names('group')).to.deep.equal(['Tick what you have noticed']);
  });

  it('is ticked with Tab and Space', async () => {
    const host = await checklist();
    await tabTo(boxes(host)[1]!);
    await sendKeys({ press: ' ' });
    await settled();
    expect(host.selected).to.deep.equal([ids[1]]);
    expect(myList(host)).to.deep.equal([symptoms[1]!.text]);
    expectFocus(boxes(host)[1]);
    await sendKeys({ press: ' ' });
    await settled();
    expect(host.selected).to.deep.equal([]);
    expect(myList(host)).to.deep.equal([]);
  });

  it('tells assistive technology what is ticked and that the list has changed', async () => {
    const host = await checklist();
    boxes(host)[0]!.click();
    await settled();
    const told = await spoken();
    expect(told.find(({ role }) => role === 'checkbox')!.checked).to.equal(true);
    const status = told.findIndex(({ role }) => role === 'status');
    expect(told[status]!.live).to.equal('polite');
    expect(wordsOf(one(host, '[role="status"]'))).to.equal('Your list has been updated.');
  });

  it('says the advice and the emergency line before the first box', async () => {
    const host = await checklist('region="GB"');
    const intro = one(host, '[part="intro"]');
    expect(wordsOf(intro)).to.include('This list cannot tell you what is wrong.');
    expect(wordsOf(intro)).to.match(/In an emergency, call 999\./);
    const order = intro.compareDocumentPosition(boxes(host)[0]!);
    expect(order).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('says how fast help is needed below a symptom, and the same whatever is ticked', async () => {
    const list = [
      { id: 'a', text: 'Yellow eyes', level: 'urgent', basis: 'consensus' },
      { id: 'b', text: 'Hiccups', basis: 'consensus' },
    ];
    const host = await checklist();
    host.content = packWith({ symptoms: list });
    await settled();
    const rows = () => all(host, '.row label').map(wordsOf);
    expect(rows()).to.deep.equal(['Yellow eyesGet help the same day', 'Hiccups']);
    boxes(host)[0]!.click();
    await settled();
    expect(rows()).to.deep.equal(['Yellow eyesGet help the same day', 'Hiccups']);
    expect(wordsOf(one(host, '.my-list'))).not.to.include('same day');
    expect(host.toText()).not.to.include('same day');
  });

  it('shows the signs of an emergency in short where the page has no warning signs', async () => {
    const host = await checklist();
    expect(wordsOf(one(host, '[part="intro"]'))).to.include('black, sticky poo');
    expect(all(host, '[data-to]')).to.have.length(0);
  });

  it('leads to the warning signs where the page has them, whichever comes first', async () => {
    const host = await checklist();
    const signs = document.createElement('care-warning-signs');
    host.after(signs);
    await until(() => host.shadowRoot!.querySelector('[data-to]'));
    expect(wordsOf(one(host, '[part="intro"]'))).not.to.include('black, sticky poo');
    one(host, '[data-to]').click();
    expectFocus(one(signs, '[data-anchor$="_warning-signs"]'));
    signs.remove();
    await until(() => !host.shadowRoot!.querySelector('[data-to]'));
    expect(wordsOf(one(host, '[part="intro"]'))).to.include('black, sticky poo');
  });

  it('has no box for having none of the symptoms', async () => {
    const host = await checklist();
    expect(boxes(host)).to.have.length(symptoms.length);
  });

  it('lists what is ticked in the order of the pack', async () => {
    const host = await checklist();
    boxes(host)[4]!.click();
    boxes(host)[2]!.click();
    await settled();
    expect(host.selected).to.deep.equal([ids[2], ids[4]]);
    expect(myList(host)).to.deep.equal([symptoms[2]!.text, symptoms[4]!.text]);
  });

  it('lets no field be filled in from what the browser remembers', async () => {
    replace(navigator, 'clipboard', { writeText: () => Promise.reject(new Error('no')) });
    const host = await checklist('notes');
    boxes(host)[0]!.click();
    button(host, /^Copy/).click();
    await settled();
    const fields = all(host, 'input, textarea');
    expect(fields).to.have.length(symptoms.length + 3);
    for (const field of fields) expect(field.getAttribute('autocomplete')).to.equal('off');
  });
});

describe('what a script ticks', () => {
  it('is shown, in the order of the pack', async () => {
    const host = await checklist();
    host.selected = [ids[3]!, ids[1]!, ids[3]!];
    await settled();
    expect(host.selected).to.deep.equal([ids[1], ids[3]]);
    expect(boxes(host)[3]!.checked).to.equal(true);
    host.selected = [];
    await settled();
    expect(boxes(host).filter(({ checked }) => checked)).to.have.length(0);
  });

  it('is dropped with one warning where the pack has no such symptom', async () => {
    const said = heard('warn');
    const host = await checklist();
    host.selected = ['headache', ids[0]!, '__proto__'];
    await settled();
    expect(host.selected).to.deep.equal([ids[0]]);
    expect(said).to.have.length(1);
    expect(said[0]).to.include('<care-symptom-checklist>').and.to.include('selected');
    expect(said[0]).to.include('"headache"').and.to.include('"__proto__"');
  });

  it('waits for a pack that comes later', async () => {
    heard('error');
    const host = await checklist('condition="gout"');
    host.selected = [ids[0]!];
    host.content = packWith();
    await settled();
    expect(host.selected).to.deep.equal([ids[0]]);
    expect(boxes(host)[0]!.checked).to.equal(true);
  });

  it('is kept from before the tag was known', async () => {
    const host = await show<CareSymptomChecklist>('<late-checklist></late-checklist>');
    host.selected = [ids[2]!];
    CareSymptomChecklist.define('late-checklist');
    await host.updateComplete;
    expect(host.selected).to.deep.equal([ids[2]]);
    expect(boxes(host)[2]!.checked).to.equal(true);
  });

  it('goes with clear(), and so do the notes', async () => {
    const host = await checklist('notes');
    boxes(host)[0]!.click();
    await settled();
    const [start] = all<HTMLInputElement>(host, 'input[part="field"]');
    start!.focus();
    await sendKeys({ type: 'on Monday' });
    host.clear();
    await settled();
    expect(host.selected).to.deep.equal([]);
    boxes(host)[0]!.click();
    await settled();
    expect(all<HTMLInputElement>(host, 'input[part="field"]')[0]!.value).to.equal('');
  });
});

describe('care-change', () => {
  it('tells that the reader ticked, and not what', async () => {
    const changes = eventsOf('care-change');
    const host = await checklist();
    boxes(host)[0]!.click();
    expect(changes).to.have.length(1);
    const [{ detail, bubbles, composed, target }] = changes as [CustomEvent];
    expect([detail, bubbles, composed]).to.deep.equal([null, true, true]);
    expect(target === host).to.equal(true);
  });

  it('tells that the reader cleared the list', async () => {
    const host = await checklist();
    host.selected = [ids[0]!];
    await settled();
    const changes = eventsOf('care-change');
    button(host, /^Clear/).click();
    await settled();
    expect(host.selected).to.deep.equal([]);
    expect(changes).to.have.length(1);
  });

  it('tells that the reader wrote a note', async () => {
    const host = await checklist('notes');
    host.selected = [ids[0]!];
    await settled();
    const changes = eventsOf('care-change');
    one(host, 'textarea').focus();
    await sendKeys({ press: 'a' });
    expect(changes.map(({ detail }) => detail)).to.deep.equal([null]);
  });

  it('says nothing of what a script does', async () => {
    const changes = eventsOf('care-change');
    const host = await checklist();
    host.selected = [ids[0]!];
    await settled();
    host.clear();
    host.content = packWith({ version: '2.0.0' });
    await settled();
    expect(changes).to.have.length(0);
  });
});

describe('notes', () => {
  it('are not asked for unless the site wants them', async () => {
    const host = await checklist();
    boxes(host)[0]!.click();
    await settled();
    expect(all(host, '[part="field"]')).to.have.length(0);
  });

  it('belong to what is ticked, by name too', async () => {
    const host = await checklist('notes');
    boxes(host)[0]!.click();
    await settled();
    expect(await names('textbox')).to.deep.equal(['When did it start?', 'Note']);
    expect(await names('group')).to.deep.equal(['Tick what you have noticed', symptoms[0]!.text]);
  });

  it('stay while other boxes are ticked, and come into the copied text', async () => {
    const host = await checklist('notes');
    boxes(host)[3]!.click();
    await settled();
    one(host, 'input[part="field"]').focus();
    await sendKeys({ type: 'in May' });
    one(host, 'textarea').focus();
    await sendKeys({ type: 'worse at night' });
    boxes(host)[0]!.click();
    await settled();
    expect(host.toText()).to.include(
      `- ${symptoms[0]!.text}\n- ${symptoms[3]!.text}\n  When did it start? in May\n  Note: worse at night\n`,
    );
  });
});
