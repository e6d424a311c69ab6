import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { CareSymptomChecklist } from '../../src/index.js';
import { all, freeze, replace, settled, show, wordsOf } from '../helpers.js';

const checklist = (attributes = '') =>
  show<CareSymptomChecklist>(`<care-symptom-checklist ${attributes}></care-symptom-checklist>`);

describe('what a reader must know before the words', () => {
  it('goes along in the copied text and on paper: out of date, another country', async () => {
    freeze('2027-06-01');
    const host = await checklist('region="US"');
    let paper = '';
    replace(window, 'print', () => (paper = wordsOf(document.querySelector('.care-print'))));
    host.print();
    dispatchEvent(new Event('afterprint'));
    for (const words of [host.toText(), paper])
      expect(words).to.contain('30 May 2027').and.to.contain('United Kingdom');
  });
});

describe('a checklist that the form disables', () => {
  it('can neither be cleared nor written in', async () => {
    const host = await checklist('notes');
    host.selected = ['fever'];
    await settled();
    const fieldset = document.createElement('fieldset');
    fieldset.disabled = true;
    host.before(fieldset);
    fieldset.append(host);
    await settled();
    const controls = all<HTMLInputElement>(host, '[part=field], [type=checkbox]');
    expect(controls.filter((control) => !control.matches(':disabled'))).to.have.length(0);
    const clear = all<HTMLButtonElement>(host, 'button').at(-1)!;
    expect([wordsOf(clear), clear.disabled]).to.deep.equal(['Clear my list', true]);
  });
});
