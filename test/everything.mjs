/** A pack with everything that a pack can have, each text with words that no other has. */
import { readFileSync } from 'node:fs';

const hayFever = new URL('fixtures/packs/hay-fever.en.json', import.meta.url);

export function everything() {
  // From here none is a number to call.
  let last = 200;
  const w = (what) => `${what} (${(last += 1)})`;
  const said = (what) => ({ text: w(what), basis: 'consensus' });
  const item = (id) => ({ id, text: w('box'), hint: w('hint') });
  const { provenance, references, ...base } = JSON.parse(readFileSync(hayFever, 'utf8'));
  const [reference] = references;
  const pieces = [
    w('words'),
    { strong: w('strong') },
    { link: 'https://hospital.example/page', text: w('link') },
    { term: 'pollen', text: w('term') },
    { citation: [reference.id] },
    { contact: 'helpline', text: w('helpline') },
    { service: 'ward', text: w('service as written') },
    { temperature: 41.25, id: 'fever' },
    { words: w('palavras'), lang: 'pt' },
  ];
  const places = 'bowel stomach pancreas breast lung portal-vein bloodstream lymph liver'.split(
    ' ',
  );
  const body = [
    { type: 'paragraph', text: pieces },
    { type: 'subheading', text: w('subheading') },
    { type: 'list', intro: w('list intro'), ordered: true, items: [said('item'), said('item')] },
    { type: 'do', title: w('do title'), items: [said('do')] },
    {
      type: 'dont',
      title: w('dont title'),
      items: [{ text: w('dont'), citations: [reference.id] }],
    },
    { type: 'definitions', items: [{ name: w('name'), ...said('definition') }] },
    {
      type: 'table',
      caption: w('caption'),
      columns: [w('column'), w('column'), w('column')],
      rows: [
        { name: w('row'), cells: [w('cell'), { lines: [w('line'), [{ strong: w('line') }]] }] },
      ],
      citations: [reference.id],
    },
    {
      type: 'callout',
      title: w('callout title'),
      body: [
        { type: 'paragraph', text: w('in a callout') },
        { type: 'list', items: [said('in a callout')] },
      ],
    },
    {
      type: 'checklist',
      id: 'to-bring',
      title: w('checklist title'),
      intro: w('checklist intro'),
      items: [item('one'), item('two')],
    },
    { type: 'show', list: 'symptoms' },
    { type: 'show', group: 'too-much' },
    { type: 'show', service: 'ward' },
    {
      type: 'figure',
      figure: 'routes-to-the-liver',
      caption: w('figure caption'),
      alternative: w('figure in words'),
      labels: Object.fromEntries(places.map((place) => [place, w('label')])),
    },
    {
      type: 'image',
      src: '/pictures/inhaler.png',
      width: 8,
      height: 6,
      alternative: w('picture in words'),
      caption: w('picture caption'),
      credit: w('credit'),
    },
  ];
  const group = (more) => ({
    title: w('group title'),
    who: w('who'),
    action: { text: w('action') },
    steps: [{ text: w('step') }],
    intro: w('intro'),
    signs: [{ text: w('sign') }],
    after: [{ text: w('after') }],
    ...more,
  });
  const level = (name, more) => ({
    level: name,
    title: w('level title'),
    groups: [group(more), { title: w('second group'), after: [{ text: w('after') }] }],
    citations: [reference.id],
  });
  return {
    ...base,
    title: w('title'),
    otherNames: [w('other name')],
    codes: [{ system: 'http://snomed.info/sct', code: '367498001', display: w('code') }],
    labels: { helpline: w('interface words') },
    provenance: {
      ...provenance,
      source: w('source'),
      authorRole: w('author'),
      owner: w('owner'),
      intendedUse: w('intended use'),
      making: { people: w('people'), testing: w('testing'), inequalities: w('inequalities') },
      evidence: { searched: provenance.date, where: w('where'), graded: w('graded') },
      interests: w('interests'),
      funding: w('funding'),
      report: { text: w('report'), link: 'https://hospital.example/report' },
      licence: w('licence'),
      disclaimer: [w('disclaimer'), { contact: 'emergency' }],
      adaptedFrom: [{ title: w('adapted'), url: 'https://a.example/', changes: w('changes') }],
      review: { status: 'withdrawn', date: provenance.date, reason: w('reason') },
    },
    services: [
      {
        id: 'ward',
        name: w('service name'),
        who: w('service for'),
        hours: [{ strong: w('hours') }],
        checked: '2026-11-01',
        ways: [
          { call: '01632 960001' },
          { message: '85258', send: w('send') },
          { relay: '18001 01632 960003' },
          { email: 'ward@hospital.example' },
          { web: 'https://hospital.example/chat', text: w('web') },
        ],
        citations: [reference.id],
      },
    ],
    keyPoints: [said('key point')],
    sections: [{ id: 'one', title: w('section title'), body, basis: 'consensus' }],
    symptomAdvice: [said('advice')],
    symptoms: [{ ...item('itchy'), level: 'urgent', citations: [reference.id] }],
    warningSigns: [
      level('emergency'),
      level('urgent', { id: 'too-much' }),
      level('soon'),
      level('routine'),
    ],
    warningAdvice: [said('warning advice')],
    questions: [
      {
        id: 'q',
        question: w('question'),
        answer: [{ type: 'paragraph', text: w('answer') }],
        citations: [reference.id],
      },
    ],
    questionsToAsk: [{ ...item('ask'), basis: 'consensus' }],
    furtherReading: [{ title: w('further'), url: 'https://b.example/', note: w('note') }],
    glossary: [{ id: 'pollen', term: w('term'), definition: w('meaning'), basis: 'consensus' }],
    references: [{ ...reference, title: w('reference'), note: w('note of a reference') }],
  };
}
