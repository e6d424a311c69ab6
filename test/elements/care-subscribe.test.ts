import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/care-subscribe.js';
import type { CareSubscribe } from '../../src/elements/care-subscribe.js';
import {
  all,
  focused,
  heard,
  one,
  settled,
  show as showAny,
  spoken,
  unframed,
  wordsOf,
} from '../helpers.js';

/** The element, what was sent of it so far, and the focus before its first field. */
async function show(attributes = 'privacy="We keep it safe."') {
  const markup = `<care-subscribe action="/thanks" ${attributes}></care-subscribe>`;
  const host = (await showAny(markup)) as unknown as CareSubscribe;
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

describe('a <care-subscribe> filled in with the keyboard', () => {
  it('sends the address and the consent', async () => {
    const { host, sent } = await show();
    await press('Tab');
    await sendKeys({ type: 'ann@hospital.example' });
    await press('Tab');
    expect(focused()).to.equal(one(host, '[name="consent"]'));
    await press(' ', 'Tab', 'Enter');
    expect(sent).to.deep.equal([
      [
        ['email', 'ann@hospital.example'],
        ['consent', 'yes'],
      ],
    ]);
  });

  it('sends by Enter in the address too', async () => {
    const { host, sent } = await show();
    one<HTMLInputElement>(host, '[name="consent"]').click();
    one(host, '[name="email"]').focus();
    await sendKeys({ type: 'ann@hospital.example' });
    await press('Enter');
    expect(sent).to.have.length(1);
  });

  for (const address of ['', 'ann', 'ann@', '@hospital.example', 'ann hospital@example', 'a@b@c'])
    it(`sends nothing for the address "${address}", and the browser goes to it`, async () => {
      const { host, form, sent } = await show();
      const email = one<HTMLInputElement>(host, '[name="email"]');
      one<HTMLInputElement>(host, '[name="consent"]').click();
      email.focus();
      if (address) await sendKeys({ type: address });
      await press('Enter');
      one(host, 'button').focus();
      await press('Enter');
      expect(sent).to.deep.equal([]);
      expect(form.checkValidity()).to.equal(false);
      expect(email.validity.valueMissing || email.validity.typeMismatch).to.equal(true);
      expect(email.validationMessage).not.to.equal('');
      expect(focused()).to.equal(email);
    });

  it('sends nothing without consent, and the browser goes to it', async () => {
    const { host, form, sent } = await show();
    await press('Tab');
    await sendKeys({ type: 'ann@hospital.example' });
    await press('Enter');
    expect(sent).to.deep.equal([]);
    expect(form.checkValidity()).to.equal(false);
    const consent = one<HTMLInputElement>(host, '[name="consent"]');
    expect(consent.validity.valueMissing).to.equal(true);
    expect(focused()).to.equal(consent);
  });
});

describe('the fields of <care-subscribe>', () => {
  it('are an address that the browser may fill in, and a consent that is not ticked', async () => {
    const { host } = await show();
    const fields = all<HTMLInputElement>(host, 'input');
    expect(
      fields.map((field) => ({
        type: field.type,
        name: field.name,
        required: field.required,
        // Not every engine reflects it for a box to tick.
        autocomplete: field.getAttribute('autocomplete'),
      })),
    ).to.deep.equal([
      { type: 'email', name: 'email', required: true, autocomplete: 'email' },
      { type: 'checkbox', name: 'consent', required: true, autocomplete: 'off' },
    ]);
    expect(fields[1]!.checked).to.equal(false);
    expect(fields[1]!.defaultChecked).to.equal(false);
  });
});

describe('what <care-subscribe> says of privacy', () => {
  it('is the site’s sentence, before the consent and told with it', async () => {
    const { host } = await show('privacy="We keep &lt;b&gt;it&lt;/b&gt; safe."');
    expect(wordsOf(one(host, '#privacy'))).to.equal('We keep <b>it</b> safe.');
    const order = one(host, '#privacy').compareDocumentPosition(one(host, '[name="consent"]'));
    expect(order).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    const consent = (await spoken()).find(({ role }) => role === 'checkbox')!;
    expect(consent.description).to.equal('We keep <b>it</b> safe.');
  });

  it('can lead to where it is said in full', async () => {
    const { host } = await show('privacy="We keep it safe." privacy-href="/privacy#email"');
    const link = one<HTMLAnchorElement>(host, 'a');
    expect(link.href).to.equal(`${location.origin}/privacy#email`);
    expect(link.rel).to.equal('noreferrer');
    expect(unframed(wordsOf(one(host, '#privacy')))).to.equal(
      'We keep it safe. How your information is used',
    );
  });

  it('is in the page’s language where our words are not', async () => {
    heard('warn');
    const { host } = await show('lang="ar" privacy="نحتفظ به بأمان."');
    const { lang, dir } = one(host, '#privacy span');
    expect({ lang, dir }).to.deep.equal({ lang: 'ar', dir: 'rtl' });
  });

  for (const href of ['javascript:alert(1)', 'http://forms.example/', 'data:text/html,x'])
    it(`has no link to ${href}, and says so once`, async () => {
      const said = heard('error');
      const { host } = await show(`privacy="We keep it safe." privacy-href="${href}"`);
      host.requestUpdate();
      await settled();
      expect(all(host, 'a')).to.deep.equal([]);
      expect(wordsOf(one(host, '#privacy'))).to.equal('We keep it safe.');
      expect(said).to.have.length(1);
      expect(said[0]).to.include('<care-subscribe>').and.to.include(`privacy-href="${href}"`);
    });

  it('is missed where the site says nothing, in one warning', async () => {
    const said = heard('warn');
    const { host } = await show('');
    host.requestUpdate();
    await settled();
    expect(one(host, '#privacy').checkVisibility()).to.equal(false);
    expect(said).to.have.length(1);
    expect(said[0]).to.include('<care-subscribe>').and.to.include('privacy');
  });
});
