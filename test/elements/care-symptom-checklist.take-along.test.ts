// What the reader takes along: a copy, a sheet of paper, an entry in a form of the page.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { CareSymptomChecklist } from '../../src/index.js';
import {
  all,
  bundled,
  eventsOf,
  expectFocus,
  one,
  onPaper,
  replace,
  settled,
  show,
  wordsOf,
} from '../helpers.js';

const symptoms = bundled.symptoms!;
const ids = symptoms.map(({ id }) => id);

const checklist = (attributes = '') =>
  show<CareSymptomChecklist>(`<care-symptom-checklist ${attributes}></care-symptom-checklist>`);
const boxes = (host: Element) => all<HTMLInputElement>(host, '[type="checkbox"]');
const button = (host: Element, words: RegExp) =>
  all(host, 'button').find((item) => words.test(wordsOf(item)))!;

describe('the list as plain text', () => {
  it('has the advice and the emergency line before what is ticked', async () => {
    const host = await checklist('region="GB"');
    host.selected = [ids[1]!, ids[0]!];
    const text = host.toText();
    const order = [
      bundled.title,
      'This list cannot tell you what is wrong.',
      'Show your list to your team',
      '\nIn an emergency, call 999.\n',
      'My list to show:',
      `- ${symptoms[0]!.text}\n- ${symptoms[1]!.text}\n`,
      bundled.provenance.source,
    ].map((words) => text.indexOf(words));
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    expect(order[0]).to.equal(0);
  });

  it('has the advice where nothing is ticked', async () => {
    const host = await checklist();
    expect(host.toText()).to.include('This list cannot tell you what is wrong.');
    expect(host.toText()).to.include('In an emergency, call your local emergency number.');
  });

  it('says that no clinician has checked the words', async () => {
    expect((await checklist()).toText()).to.include('Not yet checked by a clinician.');
  });

  it('has nothing of the markup', async () => {
    expect((await checklist('region="GB"')).toText()).not.to.match(/<|&amp;|\[object|undefined/);
  });
});

describe('copying', () => {
  it('puts the text in the clipboard and says so', async () => {
    const copied: string[] = [];
    replace(navigator, 'clipboard', { writeText: async (text: string) => copied.push(text) });
    const host = await checklist();
    boxes(host)[0]!.click();
    button(host, /^Copy/).click();
    await settled();
    expect(copied).to.deep.equal([host.toText()]);
    expect(wordsOf(one(host, '[role="status"]'))).to.equal('Your list has been copied.');
  });

  for (const [what, clipboard] of [
    ['refuses', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }],
    ['has no clipboard', undefined],
  ] as const) {
    it(`shows the text to be copied by hand where the browser ${what}`, async () => {
      replace(navigator, 'clipboard', clipboard);
      const host = await checklist();
      boxes(host)[0]!.click();
      button(host, /^Copy/).click();
      await settled();
      const field = one<HTMLTextAreaElement>(host, 'textarea');
      expect(field.value).to.equal(host.toText());
      expect(field.readOnly).to.equal(true);
      expect(wordsOf(one(host, '[role="status"]'))).to.match(/did not allow copying/);
    });
  }
});

describe('printing', () => {
  const sheet = () => document.querySelector('html > .care-print');
  const page = () => [...document.body.children].map((child) => child.cloneNode());

  it('lays out the advice and the list for paper alone, and takes them away after', async () => {
    const host = await checklist('region="GB"');
    host.selected = [ids[0]!];
    await settled();
    await onPaper();
    const before = page();
    const sheets = [...document.adoptedStyleSheets];
    let seen: Record<string, unknown> = {};
    replace(window, 'print', () => {
      const paper = sheet()!;
      const list = [...paper.shadowRoot!.querySelectorAll('li')];
      seen = {
        page: host.checkVisibility(),
        paper: paper.checkVisibility(),
        list: list.filter((item) => item.checkVisibility()).map(wordsOf),
        words: wordsOf(paper),
        boxes: [...paper.shadowRoot!.querySelectorAll('input, button')].filter((item) =>
          item.checkVisibility(),
        ).length,
      };
    });
    button(host, /^Print/).click();
    expect(seen).to.include({ page: false, paper: true, boxes: 0 });
    expect(seen.list).to.include(symptoms[0]!.text);
    expect(seen.list).not.to.include(symptoms[1]!.text);
    const [advice, emergency, list] = ['This list cannot', 'call 999', 'My list to show'].map(
      (words) => String(seen.words).indexOf(words),
    );
    expect(advice).to.be.greaterThan(-1).and.to.be.lessThan(emergency!);
    expect(emergency).to.be.lessThan(list!);
    window.dispatchEvent(new Event('afterprint'));
    expect(page().every((child, index) => child.isEqualNode(before[index]!))).to.equal(true);
    expect(page()).to.have.length(before.length);
    expect([...document.adoptedStyleSheets]).to.deep.equal(sheets);
    expect(host.checkVisibility()).to.equal(true);
  });

  it('shows nothing of the sheet on screen, and does not move the focus', async () => {
    const host = await checklist();
    const print = button(host, /^Print/);
    print.focus();
    let visible: boolean | undefined;
    replace(window, 'print', () => (visible = sheet()!.checkVisibility()));
    print.click();
    expect(visible).to.equal(false);
    expectFocus(print);
    window.dispatchEvent(new Event('afterprint'));
    expect(sheet() === null).to.equal(true);
  });

  it('has what the reader noted', async () => {
    const host = await checklist('notes');
    host.selected = [ids[0]!];
    await settled();
    const field = one<HTMLInputElement>(host, 'input[part="field"]');
    field.value = 'in May';
    field.dispatchEvent(new Event('input'));
    await settled();
    await onPaper();
    let noted: string[] = [];
    replace(window, 'print', () => {
      const shown = [...sheet()!.shadowRoot!.querySelectorAll<HTMLInputElement>('li, li *')];
      noted = shown
        .filter((item) => item.checkVisibility())
        .map((item) => item.value || wordsOf(item));
    });
    host.print();
    window.dispatchEvent(new Event('afterprint'));
    expect(noted.join(' ')).to.include('in May');
  });

  it('prints nothing where there is nothing to show', async () => {
    let asked = 0;
    replace(window, 'print', () => (asked += 1));
    const host = document.createElement('care-symptom-checklist');
    host.print();
    expect(host.toText()).to.equal('');
    expect(asked).to.equal(0);
  });
});

describe('in a form of the page', () => {
  async function form(attributes = '') {
    const markup = `<form><fieldset><legend>You</legend><care-symptom-checklist name="signs" ${attributes}></care-symptom-checklist></fieldset></form>`;
    const page = (await show(markup)) as unknown as HTMLFormElement;
    const host = page.querySelector('care-symptom-checklist')!;
    return { page, host, sent: () => new FormData(page).getAll('signs') };
  }

  it('there is an entry for each ticked symptom', async () => {
    const { host, sent } = await form();
    expect(sent()).to.deep.equal([]);
    boxes(host)[2]!.click();
    boxes(host)[0]!.click();
    await settled();
    expect(sent()).to.deep.equal([ids[0], ids[2]]);
    boxes(host)[0]!.click();
    await settled();
    expect(sent()).to.deep.equal([ids[2]]);
  });

  it('there is none without a name', async () => {
    const { page, host } = await form();
    host.name = undefined;
    host.selected = [ids[0]!];
    await settled();
    expect([...new FormData(page)]).to.deep.equal([]);
  });

  it('a reset restores what was ticked at first, and tells nobody', async () => {
    const page = (await show('<form></form>')) as unknown as HTMLFormElement;
    const host = document.createElement('care-symptom-checklist');
    host.selected = [ids[1]!];
    page.append(host);
    await settled();
    boxes(host)[0]!.click();
    await settled();
    const changes = eventsOf('care-change');
    page.reset();
    await settled();
    expect(host.selected).to.deep.equal([ids[1]]);
    expect(boxes(host)[0]!.checked).to.equal(false);
    expect(changes).to.have.length(0);
  });

  it('a disabled fieldset disables the boxes and sends nothing', async () => {
    const { page, host, sent } = await form();
    host.selected = [ids[0]!];
    await settled();
    page.querySelector('fieldset')!.disabled = true;
    await settled();
    for (const box of boxes(host)) expect(box.matches(':disabled')).to.equal(true);
    expect(sent()).to.deep.equal([]);
    page.querySelector('fieldset')!.disabled = false;
    await settled();
    expect(boxes(host)[0]!.matches(':disabled')).to.equal(false);
    expect(sent()).to.deep.equal([ids[0]]);
  });
});
