// What both forms have in common.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/care-feedback.js';
import '../../src/define/care-subscribe.js';
import { CareFeedback } from '../../src/elements/care-feedback.js';
import type { CareForm } from '../../src/elements/care-form.js';
import { CareSubscribe } from '../../src/elements/care-subscribe.js';
import {
  accessible,
  afterwards,
  all,
  fallbackStands,
  heard,
  names,
  one,
  replace,
  settled,
  show as showAny,
  spoken,
  wordsOf,
} from '../helpers.js';

const show = async (markup: string) => (await showAny(markup)) as unknown as CareForm;
const form = (host: Element) => host.shadowRoot!.querySelector('form');
const classes = { 'care-feedback': CareFeedback, 'care-subscribe': CareSubscribe };
const fallback = '<p>Write to us.</p>';

for (const tag of ['care-feedback', 'care-subscribe'] as const) {
  /** The tag with all that it needs. */
  const markup = (attributes = 'action="/thanks"') =>
    `<${tag} privacy="We keep it safe." ${attributes}>${fallback}</${tag}>`;

  describe(`<${tag}>`, () => {
    it('is a native form, posted to the action that the site gives', async () => {
      const host = await show(markup('action="/thanks?page=liver"'));
      expect(form(host)!.method).to.equal('post');
      expect(form(host)!.action).to.equal(`${location.origin}/thanks?page=liver`);
      expect(fallbackStands(host)).to.equal(false);
      expect(all(host, 'button').map((button) => (button as HTMLButtonElement).type)).to.deep.equal(
        ['submit'],
      );
    });

    for (const action of ['thanks.html', '?sent', 'https://forms.example/in'])
      it(`takes action="${action}", silently`, async () => {
        const warnings = heard('warn');
        const errors = heard('error');
        const host = await show(markup(`action="${action}"`));
        expect(form(host)!.action).to.equal(new URL(action, document.baseURI).href);
        expect([...warnings, ...errors]).to.deep.equal([]);
      });

    for (const attribute of ['', 'action', 'action=""'])
      it(`shows its fallback and says why, once, for ${attribute || 'no action'}`, async () => {
        const said = heard('error');
        const host = await show(markup(attribute));
        host.requestUpdate();
        await settled();
        expect(form(host)).to.equal(null);
        expect(fallbackStands(host)).to.equal(true);
        expect(wordsOf(host)).to.equal('');
        expect(said).to.have.length(1);
        expect(said[0]).to.include(`<${tag}>`).and.to.include('action');
      });

    for (const action of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java&#10;script:alert(1)',
      'data:text/html,x',
      'mailto:ward@hospital.example',
      'http://forms.example/in',
      // On this page, which is served over http.
      '//forms.example/in',
      'ftp://forms.example/in',
      'blob:https://forms.example/1',
      'https://',
      'http://[',
    ])
      it(`refuses action="${action}" and says so, once`, async () => {
        const said = heard('error');
        const host = await show(markup(`action="${action}"`));
        host.requestUpdate();
        await settled();
        expect(form(host)).to.equal(null);
        expect(fallbackStands(host)).to.equal(true);
        expect(said).to.have.length(1);
        expect(said[0]).to.include(`<${tag}>`).and.to.include('action="');
      });

    it('shows nothing at all without an action and without a fallback', async () => {
      heard('error');
      const host = await show(`<${tag}></${tag}>`);
      expect(host.offsetHeight).to.equal(0);
      await accessible();
    });

    it('is there as soon as the action is, and gone when it goes', async () => {
      const said = heard('error');
      const host = await show(markup(''));
      host.action = '/thanks';
      await settled();
      expect(form(host)).not.to.equal(null);
      host.action = 'javascript:alert(1)';
      await settled();
      expect(form(host)).to.equal(null);
      expect(fallbackStands(host)).to.equal(true);
      expect(said).to.have.length(2);
    });

    it('keeps what a script set before it was upgraded', async () => {
      const late = `late-${tag}`;
      const main = await show(`<div><${late}></${late}></div>`);
      const host = main.firstElementChild as CareForm;
      Object.assign(host, { action: '/thanks', headingLevel: 4, privacy: 'We keep it.' });
      classes[tag].define(late);
      await host.updateComplete;
      expect(one(host, '[part="heading"]').localName).to.equal('h4');
    });

    it('keeps what the reader has filled in when it is moved, or the language changes', async () => {
      heard('warn');
      const host = await show(markup());
      const field = one<HTMLInputElement>(host, '[part="field"]');
      field.value = 'ann@hospital.example';
      host.parentElement!.append(host);
      host.lang = 'fr';
      await settled();
      expect(one(host, '[part="field"]')).to.equal(field);
      expect(field.value).to.equal('ann@hospital.example');
    });

    for (const level of [1, 2, 3, 4, 5, 6])
      it(`has its heading at level ${level}`, async () => {
        const host = await show(markup(`action="/thanks" heading-level="${level}"`));
        expect(all(host, 'h1,h2,h3,h4,h5,h6').map(({ localName }) => localName)).to.deep.equal([
          `h${level}`,
        ]);
      });

    for (const [given, used] of Object.entries({ 9: 6, 0: 1, '-2': 1, x: 2, 2.4: 2 }))
      it(`has its heading at level ${used} for heading-level="${given}", with one warning`, async () => {
        const said = heard('warn');
        const host = await show(markup(`action="/thanks" heading-level="${given}"`));
        host.requestUpdate();
        await settled();
        expect(one(host, '[part="heading"]').localName).to.equal(`h${used}`);
        expect(said).to.have.length(1);
        expect(said[0]).to.include(`<${tag}>`).and.to.include('heading-level=');
      });

    it('returns to the second level when the attribute goes', async () => {
      const said = heard('warn');
      const host = await show(markup('action="/thanks" heading-level="4"'));
      host.removeAttribute('heading-level');
      await settled();
      expect(one(host, '[part="heading"]').localName).to.equal('h2');
      expect(said).to.deep.equal([]);
    });

    it('stands in English where there are no words of the language, and says so', async () => {
      const said = heard('warn');
      const host = await show(`<div lang="ar" dir="rtl">${markup()}</div>`);
      const element = host.firstElementChild!;
      const { lang, dir } = one(element, '.care');
      expect({ lang, dir }).to.deep.equal({ lang: 'en', dir: 'ltr' });
      expect(said).to.have.length(1);
      expect(said[0]).to.include(`<${tag}>`).and.to.include('lang="ar"');
    });

    it('takes the words of another region of its language, and stands in their direction', async () => {
      const said = heard('warn');
      const host = await show(`<div lang="en-AU" dir="rtl">${markup()}</div>`);
      const { lang, dir } = one(host.firstElementChild!, '.care');
      expect({ lang, dir }).to.deep.equal({ lang: 'en', dir: 'ltr' });
      expect(said).to.deep.equal([]);
    });

    it('needs no script to be sent: nothing is asked of the network, and nothing is kept', async () => {
      const used: string[] = [];
      const spy = (object: object, name: string) =>
        replace(object, name, () => void used.push(name));
      spy(window, 'fetch');
      spy(XMLHttpRequest.prototype, 'send');
      spy(Navigator.prototype, 'sendBeacon');
      spy(HTMLFormElement.prototype, 'submit');
      spy(HTMLFormElement.prototype, 'requestSubmit');
      spy(Storage.prototype, 'setItem');
      spy(history, 'pushState');
      const loaded = performance.getEntriesByType('resource').length;
      const host = await show(markup());
      const sent: SubmitEvent[] = [];
      form(host)!.addEventListener('submit', (event) => {
        event.preventDefault();
        sent.push(event);
      });
      for (const box of all<HTMLInputElement>(host, '[type="radio"], [type="checkbox"]'))
        box.click();
      one(host, '[part="field"]').focus();
      await sendKeys({ type: 'ann@hospital.example' });
      one(host, 'button').focus();
      await sendKeys({ press: 'Enter' });
      expect(sent).to.have.length(1);
      expect(sent[0]!.isTrusted).to.equal(true);
      expect(used).to.deep.equal([]);
      expect(performance.getEntriesByType('resource')).to.have.length(loaded);
      expect(document.cookie).to.equal('');
    });

    it('tells the page neither of a choice nor of being sent', async () => {
      const reached: string[] = [];
      const note = ({ type }: Event) => reached.push(type);
      for (const type of ['submit', 'formdata', 'change', 'invalid', 'reset']) {
        document.addEventListener(type, note, true);
        afterwards(() => document.removeEventListener(type, note, true));
      }
      const host = await show(markup());
      one(host, 'button').click();
      for (const box of all<HTMLInputElement>(host, '[type="radio"], [type="checkbox"]'))
        box.click();
      // Firefox sends a form for an event that a script made, if it stands in the page.
      form(host)!.target = 'nowhere';
      const frame = document.createElement('iframe');
      Object.assign(frame, { name: 'nowhere', title: 'What is sent' });
      host.after(frame);
      expect(form(host)!.dispatchEvent(new SubmitEvent('submit', { bubbles: true }))).to.equal(
        true,
      );
      expect(reached).to.deep.equal([]);
    });

    it('stands inside a form of the page without taking part in it', async () => {
      const outer = await show(`<form>${markup()}</form>`);
      const host = outer.firstElementChild!;
      expect([...new FormData(outer as unknown as HTMLFormElement)]).to.deep.equal([]);
      expect(form(host)!.checkValidity()).to.equal(false);
      expect((outer as unknown as HTMLFormElement).checkValidity()).to.equal(true);
    });

    it('gives every control a name, and says in words which are required', async () => {
      const host = await show(markup());
      const controls = (await spoken()).filter(({ role }) =>
        ['radio', 'checkbox', 'textbox', 'button'].includes(role),
      );
      expect(controls.length).to.be.greaterThan(2);
      for (const { name } of controls) expect(name).not.to.equal('');
      for (const field of all<HTMLInputElement>(host, '[required]')) {
        const label = field.type === 'radio' ? one(host, 'legend') : field.labels![0]!;
        expect(wordsOf(label)).to.include('(required)');
      }
      expect(all(host, '[placeholder], [aria-label], [title]')).to.deep.equal([]);
      expect(await names('heading')).to.have.length(2);
    });

    it('offers at least 44 pixels to touch', async () => {
      const host = await show(markup());
      for (const target of all(host, '.choice, [part="field"], button')) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.outerHTML).to.be.at.least(44);
      }
    });

    it('fits into 240 pixels', async () => {
      const host = await show(`<div style="width: 240px">${markup()}</div>`);
      for (const node of all(host.firstElementChild!, '*'))
        expect(node.scrollWidth, node.outerHTML).to.be.at.most(240);
    });

    it('says nothing of a condition', async () => {
      const host = await show(markup());
      expect(wordsOf(host)).not.to.match(/liver|cancer|metasta/i);
    });

    it('passes axe: empty, refused by the browser, filled in', async () => {
      const host = await show(markup('action="/thanks" privacy-href="/privacy"'));
      await accessible();
      one(host, 'button').click();
      await accessible();
      for (const box of all<HTMLInputElement>(host, '[type="radio"], [type="checkbox"]'))
        box.click();
      one<HTMLInputElement>(host, '[part="field"]').value = 'ann@hospital.example';
      await accessible();
    });
  });
}

describe('registering the forms', () => {
  it('again says nothing and changes nothing', () => {
    const said = heard('warn');
    CareFeedback.define();
    CareSubscribe.define();
    expect(customElements.get('care-feedback')).to.equal(CareFeedback);
    expect(customElements.get('care-subscribe')).to.equal(CareSubscribe);
    expect(said).to.deep.equal([]);
  });

  it('under a tag of the caller’s choice works, twice too', async () => {
    CareFeedback.define('hospital-feedback');
    CareFeedback.define('hospital-feedback-too');
    for (const tag of ['hospital-feedback', 'hospital-feedback-too']) {
      const host = await show(`<${tag} action="/thanks"></${tag}>`);
      await host.updateComplete;
      expect(host).to.be.instanceOf(CareFeedback);
      expect(form(host)).not.to.equal(null);
    }
  });

  it('leaves a tag that another version has, with one warning', () => {
    const said = heard('warn');
    class Older extends HTMLElement {
      static version = '0.0.9';
    }
    customElements.define('older-feedback', Older);
    CareFeedback.define('older-feedback');
    expect(customElements.get('older-feedback')).to.equal(Older);
    expect(said).to.have.length(1);
    expect(said[0]).to.include('<older-feedback>').and.to.include('0.0.9');
  });
});
