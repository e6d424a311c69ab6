// Each rule finds its fault, and nothing else, in a copy of the pack that was broken on purpose.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkRules } from '../../dist/content/rules/index.js';

const pack = JSON.parse(
  readFileSync(
    new URL('../../src/content/packs/liver-metastases.en.json', import.meta.url),
    'utf8',
  ),
);
const said = (text) => ({ type: 'paragraph', text, basis: 'consensus' });

/** Breaks a copy of the pack, and expects one fault: its path, and a word of its message. */
function finds(name, path, message, breakIt) {
  test(name, () => {
    const broken = structuredClone(pack);
    breakIt(broken);
    const faults = checkRules(broken);
    assert.deepEqual(
      faults.map((fault) => fault.path),
      [path],
    );
    assert.match(faults[0].message, message);
  });
}

test('a pack with nothing optional keeps to the rules', () => {
  const { title, provenance, jurisdiction } = pack;
  assert.deepEqual(checkRules({ title, provenance, jurisdiction }), []);
});

finds('a citation without reference', '$.symptoms[0].citations[1]', /nobody-2020/, (p) => {
  p.symptoms[0].citations[1] = 'nobody-2020';
});
finds('a citation in mid-sentence', '$.keyPoints[0].text[1].citation[0]', /toString/, (p) => {
  p.keyPoints.unshift({ text: ['So', { citation: ['toString'] }], basis: 'consensus' });
});
finds('a citation twice', '$.symptoms[0].citations[1]', /twice/, (p) => {
  p.symptoms[0].citations[1] = p.symptoms[0].citations[0];
});
finds('a reference that nothing cites', '$.references[0]', /Nothing cites/, (p) => {
  p.references.unshift({ id: 'unread-2020', type: 'book', title: 'Unread' });
});
finds('a term without entry', '$.questions[0].answer[0].text[0].term', /__proto__/, (p) => {
  p.questions[0].answer.unshift(said([{ term: '__proto__', text: 'this' }]));
});
finds('a term that no text uses', '$.glossary[0]', /unused/, (p) => {
  p.glossary.unshift({ id: 'unused', term: 'Unused', definition: 'Not used.', basis: 'consensus' });
});

for (const [taken, path, breakIt] of [
  ['section', '$.questions[0].id', (p) => (p.questions[0].id = p.sections[0].id)],
  ['question', '$.questions[1].id', (p) => (p.questions[1].id = p.questions[0].id)],
  ['symptom', '$.symptoms[1].id', (p) => (p.symptoms[1].id = p.symptoms[0].id)],
]) {
  finds(`an id that a ${taken} has already`, path, /taken by/, breakIt);
}
test('a symptom and a term may have the same id', () => {
  assert.ok(pack.symptoms.some(({ id }) => pack.glossary.some((entry) => entry.id === id)));
});

for (const link of [
  'http://hospital.example',
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  ' https://hospital.example',
  'https://hospital.example\u202E/',
  'https://hospital.example@elsewhere.example',
  'https:\\\\elsewhere.example',
  'data:text/html,x',
  '//elsewhere.example',
  'https://',
  'tel:+4401632960999',
  'tel:+44(0)1632960999',
  'tel:01632-960-999',
  'tel:999;ext=1',
  'tel:%2B441632960999',
  'tel:0123456789012345',
  'tel:+44+1632960999',
  'tel:',
]) {
  finds(`the link ${JSON.stringify(link)}`, '$.questions[0].answer[0].text[0].link', /./, (p) => {
    p.questions[0].answer.unshift(said([{ link, text: 'here' }]));
  });
}
finds('a source that is no web page', '$.references[0].URL', /https:/, (p) => {
  p.references[0].URL = 'mailto:someone@hospital.example';
});
test('links to web pages and mail are good', () => {
  const links = ['https://hospital.example/?a=b#c', 'mailto:a@hospital.example'];
  const copy = structuredClone(pack);
  copy.questions[0].answer.push(said(links.map((link) => ({ link, text: 'here' }))));
  assert.deepEqual(checkRules(copy), []);
});

finds('a level twice', '$.warningSigns[1].level', /once/, (p) => {
  p.warningSigns[1].level = 'emergency';
});
finds('a level before a more urgent one', '$.warningSigns[1].level', /order/, (p) => {
  p.warningSigns.splice(0, 2, p.warningSigns[1], p.warningSigns[0]);
});
finds('a figure in an answer', '$.questions[0].answer[0]', /stands in a section/, (p) => {
  const figure = p.sections.flatMap(({ body }) => body).find(({ type }) => type === 'figure');
  p.questions[0].answer.unshift(figure);
});
const withoutShown = (p, list) => {
  for (const section of p.sections)
    section.body = section.body.filter((block) => block.list !== list);
  for (const question of p.questions)
    question.answer = question.answer.filter((block) => block.list !== list);
};
finds('symptoms in an answer', '$.questions[0].answer[0]', /stands in a section/, (p) => {
  withoutShown(p, 'symptoms');
  p.questions[0].answer.unshift({ type: 'show', list: 'symptoms' });
});
finds('symptoms shown twice', '$.sections[1].body[0]', /already/, (p) => {
  withoutShown(p, 'symptoms');
  const body = [{ type: 'show', list: 'symptoms' }];
  p.sections.unshift(
    { id: 'first', title: 'First', body },
    { id: 'second', title: 'Second', body },
  );
});
finds('a level that the pack does not have', '$.questions[0].answer[0].level', /"routine"/, (p) => {
  p.questions[0].answer.unshift({ type: 'show', level: 'routine' });
});
test('warning signs are shown wherever they are needed, and as often', () => {
  const copy = structuredClone(pack);
  copy.questions[0].answer.push(
    { type: 'show', list: 'warningSigns' },
    { type: 'show', level: 'urgent' },
  );
  assert.deepEqual(checkRules(copy), []);
});
finds('a row with a cell too few', '$.questions[0].answer[0].rows[0].cells', /2 columns/, (p) => {
  const rows = [{ name: 'a', cells: ['b'], basis: 'consensus' }];
  p.questions[0].answer.unshift({ type: 'table', caption: 'A', columns: ['1', '2', '3'], rows });
});

for (const [name, list] of [
  ['symptomAdvice', 'symptoms'],
  ['warningAdvice', 'warningSigns'],
])
  finds(
    `${name} without ${list}`,
    `$.${name}`,
    new RegExp(`"${list}".* Add them, or move`),
    (p) => {
      p[name] = [{ text: 'So.', basis: 'consensus' }];
      delete p[list];
      // What else named them.
      p.references = p.references.filter(({ id }) =>
        JSON.stringify({ ...p, references: 0 }).includes(id),
      );
      withoutShown(p, list);
    },
  );

for (const [key, words, message] of [
  ['helpLine', 'your ward', /no words "helpLine"\. Take a key/],
  ['sendFeedback', 'Send', /no words "sendFeedback"/],
  ['constructor', 'So', /no words "constructor"/],
  ['helpline', 'your {ward}', /Leave the curly brackets out/],
  ['call', 'Ring us', /\{number\}/],
  ['call', 'Ring {nummer}', /\{number\}/],
  ['serviceSend', 'send it to {number}', /\{number\}, \{words\}/],
  ['moreCitations', '{count, plural, one {one more}}', /lacks its form "other/],
  ['soonTiming', 'Call 999', /contradicts its level, "soon"/],
  ['glossary', 'Call 01632 960100', /looks like a number to call/],
])
  finds(`the label ${key}: ${words}`, `$.labels.${key}`, message, (p) => {
    p.labels = { [key]: words };
  });
test('labels that keep their slots are good', () => {
  const labels = {
    helpline: 'your ward',
    call: 'Ring {number}',
    doi: 'Study',
    moreCitations: '{count, plural, one {one} =2 {two} other {#}} more',
  };
  assert.deepEqual(checkRules({ ...structuredClone(pack), labels }), []);
});

finds('a day that is not in the calendar', '$.provenance.nextReview', /no day/, (p) => {
  p.provenance.nextReview = '2027-02-30';
});
finds('a review due before it was written', '$.provenance.nextReview', /must come after/, (p) => {
  p.provenance.nextReview = p.provenance.date;
});
finds('a review of an older text', '$.provenance.review.date', /before this version/, (p) => {
  p.provenance.review = { status: 'withdrawn', date: '2026-11-21', reason: 'It was wrong.' };
});
finds(
  'a search after it was written',
  '$.provenance.evidence.searched',
  /after the day of/,
  (p) => {
    p.provenance.evidence = { searched: '2099-01-01', where: 'A', graded: 'B' };
  },
);

const hash = `sha256-${'A'.repeat(43)}=`;
const by = (role, ...parts) => ({
  role,
  date: '2026-11-30',
  parts: Object.fromEntries(parts.map((part) => [part, hash])),
});
const levels = pack.warningSigns.map(({ level }) => `warningSigns.${level}`);
const signedBy =
  (status, ...reviewers) =>
  (p) => {
    p.provenance.review = { status, reviewers };
  };
const SIGNED = '$.provenance.review.reviewers[0].parts';

test('several may sign, each their parts, in a pack that is not signed in full yet, too', () => {
  const copy = structuredClone(pack);
  signedBy('reviewed', by('Nurse', ...levels), by('Doctor', 'symptoms'))(copy);
  assert.deepEqual(checkRules(copy), []);
  signedBy('unreviewed', by('Nurse', 'symptoms'))(copy);
  assert.deepEqual(checkRules(copy), []);
});
for (const part of ['sections.nowhere', 'sections', 'symptomAdvice', 'toString', 'everything'])
  finds(
    `a signature of ${part}`,
    `${SIGNED}.${part}`,
    new RegExp(`no part "${part}", which Nurse signed`),
    signedBy('unreviewed', by('Nurse', part)),
  );
finds(
  'a part that two have signed',
  '$.provenance.review.reviewers[1].parts.symptoms',
  /"symptoms" is signed already, by Nurse/,
  signedBy('unreviewed', by('Nurse', 'symptoms'), by('Doctor', 'symptoms')),
);
for (const [index, level] of levels.entries())
  finds(
    `a reviewed pack in which nobody has signed ${level}`,
    `$.warningSigns[${index}]`,
    new RegExp(`Nobody has signed .*--parts ${level}`),
    signedBy('reviewed', by('Nurse', ...levels.filter((other) => other !== level))),
  );
finds('no day of a signature', '$.provenance.review.reviewers[0].date', /no day/, (p) => {
  signedBy('unreviewed', { ...by('Nurse', 'symptoms'), date: '2026-02-30' })(p);
});
test('a source may be as old as it is', () => {
  const old = structuredClone(pack);
  old.references[0].issued = { 'date-parts': [[980]] };
  assert.deepEqual(checkRules(old), []);
});
finds('a source from the future', '$.references[0].issued', /2026-13/, (p) => {
  p.references[0].issued = { 'date-parts': [[2026, 13]] };
});

finds('a blank that was not filled', '$.keyPoints[0].text', /filled in: the main point\./, (p) => {
  p.keyPoints[0].text = 'So [… the main point].';
});
test('an ellipsis in brackets is a quotation’s', () => {
  const quoted = structuredClone(pack);
  quoted.keyPoints[0].text = 'They said: “It […] helps.”';
  assert.deepEqual(checkRules(quoted), []);
});
