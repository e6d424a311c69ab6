// Every rule of axe on every state of every widget; its rules of colours in dark and in forced ones, too.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { CareElement, CareFaq, CareSymptomChecklist, Pack } from '../../src/index.js';
import {
  accessible,
  afterwards,
  all,
  hasForcedColours,
  heard,
  inForcedColours,
  one,
  replace,
  settled,
  show,
  tags,
} from '../helpers.js';
import { byAxe } from '../accessibility/engines.js';
import { small } from '../accessibility/pack.js';

/** The rules that look at colours, of those that `accessible` goes by. */
const colours = ['color-contrast', 'link-in-text-block'];

const others = {
  dark: () => paint('dark'),
  ...(hasForcedColours && { 'forced colours': () => (paint('light'), inForcedColours()) }),
};

function paint(scheme: string) {
  const { style } = document.documentElement;
  afterwards(() => style.removeProperty('color-scheme'));
  afterwards(() => document.body.removeAttribute('style'));
  style.setProperty('color-scheme', scheme);
  document.body.style.background = 'Canvas';
  document.body.style.color = 'CanvasText';
}

interface State {
  markup: string;
  then?: (host: CareElement) => void;
}

const withdrawn: Pack = {
  ...small,
  provenance: {
    ...small.provenance,
    review: { status: 'withdrawn', date: '2026-11-30', reason: 'A dose was wrong.' },
  },
};

const states: Record<string, State> = {
  'the checklist with a number to call': {
    markup: '<care-symptom-checklist region="GB"></care-symptom-checklist>',
  },
  'the checklist with ticks and notes': {
    markup: '<care-symptom-checklist notes></care-symptom-checklist>',
    then: (host) => all(host, '[type="checkbox"]').forEach((box) => box.click()),
  },
  'the checklist that could not copy': {
    markup: '<care-symptom-checklist></care-symptom-checklist>',
    then: (host) => {
      replace(navigator, 'clipboard', undefined);
      all(host, '[part="card"] [part="button"]')[1]!.click();
    },
  },
  'the checklist in a disabled fieldset': {
    markup:
      '<form><fieldset disabled><legend>You</legend><care-symptom-checklist name="a"></care-symptom-checklist></fieldset></form>',
    then: (form) => {
      form.querySelector<CareSymptomChecklist>('care-symptom-checklist')!.selected = [
        small.symptoms![0]!.id,
      ];
    },
  },
  'the warning signs with numbers to call': {
    markup:
      '<care-warning-signs region="GB" helpline="01632 960 999" helpline-label="our line"></care-warning-signs>',
  },
  'the warning signs with every notice': {
    markup: '<care-warning-signs lang="ar" dir="rtl" region="US"></care-warning-signs>',
    then: () => void heard('warn'),
  },
  'the questions, closed': { markup: '<care-faq filter></care-faq>' },
  'the questions, open': {
    markup: '<care-faq></care-faq>',
    then: (host) => (host as CareFaq).expandAll(),
  },
  'the questions, one at a time': {
    markup: `<care-faq single open="${small.questions![0]!.id}"></care-faq>`,
  },
  'the questions, none found': {
    markup: '<care-faq filter></care-faq>',
    then: (host) => {
      const field = one<HTMLInputElement>(host, 'input');
      field.value = 'zzzz';
      field.dispatchEvent(new Event('input'));
    },
  },
  'the references with ways back': {
    markup: '<care-references></care-references><care-faq heading-level="2"></care-faq>',
  },
};

for (const tag of tags) {
  states[`<${tag}> with its fallback`] = {
    markup: `<${tag} condition="gout"><p>Ask your nurse. Call <a href="tel:999">999</a>.</p></${tag}>`,
  };
  states[`<${tag}> with nothing to show`] = {
    markup: `<${tag} condition="gout" region="GB"></${tag}>`,
  };
  states[`<${tag}> with withdrawn content`] = {
    markup: `<${tag} region="GB"></${tag}>`,
    then: (host) => (host.content = withdrawn),
  };
}

for (const [state, { markup, then }] of Object.entries(states))
  it(`${state}: no rule is broken, and no colour in any scheme`, async () => {
    heard('error');
    heard('warn');
    paint('light');
    const host = await show(markup);
    // Something of every kind is enough; the whole of a pack is gone through below.
    for (const element of document.querySelectorAll<CareElement>(tags.join()))
      if (element.condition !== 'gout') element.content = small;
    await settled();
    then?.(host);
    await settled();
    await accessible();
    // In another scheme nothing but the colours is another.
    const found = [];
    for (const [scheme, prepare] of Object.entries(others)) {
      await prepare();
      const faults = await byAxe(window, colours);
      found.push(...faults.map(({ rule, where }) => `${scheme}: ${rule} ${where}`));
    }
    expect(found).to.deep.equal([]);
  });

it('all four on one page break no rule', async () => {
  await show(tags.map((tag) => `<${tag} region="GB"></${tag}>`).join(''));
  await accessible();
});
