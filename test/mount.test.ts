import { expect } from '@open-wc/testing';
import '../src/define.js';
import { mount } from '../src/page/mount.js';
import { afterwards, bundled, fallbackStands, heard, settled, wordsOf } from './helpers.js';

function write(markup: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = markup;
  document.body.append(page);
  afterwards(() => page.remove());
  mount(page);
  return page;
}

describe('a mount', () => {
  it('gets the element of its class, with its data as attributes and its content as fallback', async () => {
    const page = write(
      '<div class="care-mount care-faq" data-region="GB" data-heading-level="3" data-lang="en"><p>Ask us.</p></div>',
    );
    const element = page.querySelector('care-faq')!;
    expect(element.region).to.equal('GB');
    expect(element.headingLevel).to.equal(3);
    expect(element.lang).to.equal('en');
    expect(wordsOf(element.firstElementChild)).to.equal('Ask us.');
    await settled();
    expect(fallbackStands(element)).to.equal(false);
    expect(wordsOf(element)).to.contain(bundled.questions![0]!.question);
  });

  it('is filled once', () => {
    const page = write('<div class="care-mount care-faq"></div>');
    mount(page);
    expect(page.querySelectorAll('care-faq')).to.have.length(1);
  });

  it('takes over no handler and no style', () => {
    const page = write(
      '<div class="care-mount care-faq" data-onclick="alert(1)" data-style="color: red"></div>',
    );
    expect(page.querySelector('care-faq')!.getAttributeNames()).to.deep.equal([]);
  });

  it('of no element of ours is left as it is, with a warning', () => {
    const warnings = heard('warn');
    const page = write('<div class="care-mount care-nothing"><p>Ask us.</p></div>');
    expect(page.querySelector('.care-mount')!.innerHTML).to.equal('<p>Ask us.</p>');
    expect(warnings[0]).to.contain('care-nothing');
  });
});
