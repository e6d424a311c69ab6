import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/care-feedback.js';
import type { CareFeedback } from '../../src/elements/care-feedback.js';
import { all, focused, one, show as showAny, spoken, wordsOf } from '../helpers.js';

/** The element, what was sent of it so far, and the focus before its first field. */
async function show() {
  const markup = '<care-feedback action="/thanks"></care-feedback>';
  const host = (await showAny(markup)) as unknown as CareFeedback;
  const form = one<HTMLFormElement>(host, 'form');
  const sent: [string, FormDataEntryValue][][] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push([...new FormData(form, event.submitter)]);
  });
  const title = host.parentElement!.querySelector('h1')!;
  title.tabIndex = -1;
  title.focus();
  return { host, form, sent };
}

const press = async (...keys: string[]) => {
  for (const key of keys) await sendKeys({ press: key });
};

describe('the question of <care-feedback>', () => {
  it('is a group of two radio buttons, neither chosen', async () => {
    const { host } = await show();
    const radios = all<HTMLInputElement>(host, 'input');
    expect(radios.map(({ type, name, value }) => [type, name, value])).to.deep.equal([
      ['radio', 'helpful', 'yes'],
      ['radio', 'helpful', 'no'],
    ]);
    expect(radios.map(({ checked }) => checked)).to.deep.equal([false, false]);
    expect(wordsOf(one(host, 'fieldset > legend'))).to.equal('Was this helpful? (required)');
    const tree = await spoken();
    expect(tree.find(({ role }) => role === 'group')!.name).to.equal(
      'Was this helpful? (required)',
    );
    expect(tree.filter(({ role }) => role === 'radio').map(({ name }) => name)).to.deep.equal([
      'Yes',
      'No',
    ]);
  });

  it('has to be answered: the browser sends nothing and goes to it', async () => {
    const { host, form, sent } = await show();
    one(host, 'button').focus();
    await press('Enter');
    expect(sent).to.deep.equal([]);
    expect(form.checkValidity()).to.equal(false);
    expect(focused()).to.equal(one(host, 'input'));
    expect(one<HTMLInputElement>(host, 'input').validationMessage).not.to.equal('');
  });
});

describe('a <care-feedback> filled in with the keyboard', () => {
  it('sends the answer and the comment', async () => {
    const { sent } = await show();
    await press('Tab', ' ', 'ArrowDown', 'Tab');
    await sendKeys({ type: 'Too long.' });
    await press('Tab', 'Enter');
    expect(sent).to.deep.equal([
      [
        ['helpful', 'no'],
        ['comment', 'Too long.'],
      ],
    ]);
  });

  it('sends the answer without a comment', async () => {
    const { host, sent } = await show();
    await press('Tab', ' ', 'Tab');
    expect(focused()).to.equal(one(host, 'textarea'));
    await press('Tab', ' ');
    expect(sent).to.deep.equal([
      [
        ['helpful', 'yes'],
        ['comment', ''],
      ],
    ]);
  });
});

describe('the comment of <care-feedback>', () => {
  it('is optional, is not remembered by the browser, and asks for nothing personal', async () => {
    const { host } = await show();
    const comment = one<HTMLTextAreaElement>(host, 'textarea');
    expect(comment.required).to.equal(false);
    expect(comment.autocomplete).to.equal('off');
    const { name, description } = (await spoken()).find(({ role }) => role === 'textbox')!;
    expect(name).to.include('(optional)');
    expect(description).to.include('don’t write your name or anything about your health');
  });

  it('is said to be no way to get help', async () => {
    const { host } = await show();
    expect(wordsOf(one(host, '#hint'))).to.include('call your care team');
  });
});
