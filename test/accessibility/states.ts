/** Every element of ours in every state that a reader can meet. */
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import '../../src/define/care-feedback.js';
import '../../src/define/care-subscribe.js';
import type { CareElement, CareFaq } from '../../src/index.js';
import type { Pack } from '../../src/generated/pack.js';
import {
  afterwards,
  all,
  bundled,
  freeze,
  heard,
  one,
  replace,
  settled,
  show,
  wordsOf,
} from '../helpers.js';
import { small } from './pack.js';

interface State {
  markup: string;
  then?: (host: CareElement) => unknown;
  /** The day it is, where that matters. */
  day?: string;
  /** What the pack differs in. */
  pack?: Partial<Pack>;
}

const numbers =
  'region="GB" helpline="01632 960 999" helpline-label="our cancer helpline" condition="small"';
const withdrawn: Partial<Pack> = {
  provenance: {
    ...bundled.provenance,
    review: { status: 'withdrawn', date: '2026-11-30', reason: 'A dose was wrong.' },
  },
};

const viewOf = ({ ownerDocument }: Element) => ownerDocument.defaultView!;
const tickAll = (host: Element) => all(host, '[type=checkbox]').forEach((box) => box.click());
export const press = (host: Element, words: string) =>
  all(host, 'button')
    .find((button) => wordsOf(button) === words)!
    .click();
const openTerm = (host: Element) => one(host, '.term').click();
const submit = (host: Element) => one<HTMLFormElement>(host, 'form').reportValidity();
const fill = (host: Element) =>
  all<HTMLInputElement>(host, 'input,textarea').forEach((field) => {
    if (/radio|checkbox/.test(field.type)) field.checked = true;
    else field.value = field.type === 'email' ? 'a@example.org' : 'It helped.';
  });

const of = (tag: string, attributes = '') => `<${tag} ${numbers} ${attributes}></${tag}>`;
const feedback = '<care-feedback action="/thanks"></care-feedback>';
const subscribe =
  '<care-subscribe action="/thanks" privacy="We keep your address." privacy-href="/privacy"></care-subscribe>';

export const states: Record<string, State> = {
  'checklist, nothing ticked': { markup: of('care-symptom-checklist') },
  'checklist, ticked': { markup: of('care-symptom-checklist'), then: tickAll },
  'checklist, with notes': { markup: of('care-symptom-checklist', 'notes'), then: tickAll },
  'checklist, cleared': {
    markup: of('care-symptom-checklist'),
    then: async (host) => {
      tickAll(host);
      await settled(host.ownerDocument);
      press(host, 'Clear my list');
    },
  },
  'checklist, copying refused': {
    markup: of('care-symptom-checklist'),
    then: (host) => {
      replace(viewOf(host).navigator, 'clipboard', undefined);
      tickAll(host);
      press(host, 'Copy my list');
    },
  },
  'warning signs': { markup: of('care-warning-signs') },
  'warning signs, no number known': {
    markup: '<care-warning-signs condition="small"></care-warning-signs>',
  },
  'warning signs, Arabic page elsewhere': {
    markup: `<care-warning-signs condition="small" lang="ar" dir="rtl" region="US"></care-warning-signs>`,
  },
  'questions, closed': { markup: of('care-faq', 'filter') },
  'questions, open': { markup: of('care-faq'), then: (host) => (host as CareFaq).expandAll() },
  'questions, one at a time': { markup: of('care-faq', 'single open="cured"') },
  'questions, none found': {
    markup: of('care-faq', 'filter'),
    then: (host) => {
      const field = one<HTMLInputElement>(host, 'input');
      field.value = 'zzzz';
      field.dispatchEvent(new Event('input'));
    },
  },
  'references, cited from questions': {
    markup: of('care-references') + of('care-faq', 'open="cured"'),
  },
  'references, alone': { markup: of('care-references') },
  'section symptoms': { markup: of('care-section', 'section="symptoms"') },
  'section symptoms, term sheet open': {
    markup: of('care-section', 'section="symptoms"'),
    then: openTerm,
  },
  'section tests': { markup: of('care-section', 'section="tests"') },
  'section tests, on a narrow page': {
    markup: of('care-section', 'section="tests"'),
    then: async () => {
      afterwards(() => setViewport({ width: 800, height: 600 }));
      await setViewport({ width: 320, height: 600 });
    },
  },
  'section tests, source of a citation open': {
    markup: of('care-section', 'section="tests"'),
    then: (host) => one(host, '.citation').click(),
  },
  'section tests, sources at each statement': {
    markup: of('care-section', 'section="tests" sources="inline"'),
  },
  about: { markup: of('care-about') },
  article: { markup: of('care-article', 'site-name="Riverside"') },
  'article, folded': { markup: of('care-article', 'layout="folded"') },
  'article, ticked and open': {
    markup: of('care-article'),
    then: (host) => {
      tickAll(host);
      press(host, 'Open all answers');
    },
  },
  overdue: { markup: of('care-about'), day: '2029-01-01' },
  withdrawn: { markup: of('care-warning-signs'), pack: withdrawn },
  'nothing to show': { markup: '<care-faq region="GB" condition="gout"></care-faq>' },
  'fallback of the site': {
    markup: '<care-faq condition="gout"><p>Ask your <a href="tel:999">nurse</a>.</p></care-faq>',
  },
  'feedback, empty': { markup: feedback },
  'feedback, sent empty': { markup: feedback, then: submit },
  'feedback, filled in': { markup: feedback, then: fill },
  'subscribe, empty': { markup: subscribe },
  'subscribe, sent empty': { markup: subscribe, then: submit },
  'subscribe, filled in': { markup: subscribe, then: fill },
};

/** Shows a state, with the small pack unless it says otherwise, on this page unless on another. */
export async function enter(name: string, pack: Pack = small, page = window): Promise<CareElement> {
  const { markup, then, day, pack: changes } = states[name]!;
  const errors = heard('error', page);
  heard('warn', page);
  if (day) freeze(day, page);
  const host = await show(markup, page.document);
  for (const element of host.parentElement!.querySelectorAll<CareElement>('[condition=small]'))
    element.content = { ...pack, ...changes };
  await settled(page.document);
  const faults = errors.filter((error) => !/there is no content|withdrawn|dose/.test(error));
  if (faults.length) throw new Error(faults.join('\n'));
  await then?.(host);
  await settled(page.document);
  return host;
}
