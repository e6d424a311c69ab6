// What an editor writes first is told how to write it: one fault, in its place, with the mend.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hayFever, json, put, run } from './cli.mjs';

/** Every case in a file of its own, all checked by one call. */
const cases = [];

const places = Object.fromEntries(
  'bowel stomach pancreas breast lung portal-vein bloodstream lymph liver'
    .split(' ')
    .map((place) => [place, place]),
);

/** A part of a pack that is wrong, and words of the one message about it. */
function says(name, change, at, ...words) {
  cases.push({ name, change, at, words });
}

const REFERENCE = '$.references[0]';
const reference = (name, value, ...words) =>
  says(
    `${name} ${value}`,
    (p) => (p.references[0][name] = value),
    `${REFERENCE}.${name}`,
    ...words,
  );
reference('DOI', 'https://doi.org/10.1056/NEJM1', 'Begins with "10."', 'Write "10.1056/NEJM1".');
reference('DOI', 'doi:10.1056/NEJM1', 'Begins with "10."', 'Write "10.1056/NEJM1".');
reference('DOI', '', 'must not be empty');
reference('PMID', 'PMID 12', 'Digits only', 'Write "12".');
reference('PMID', 'PMID: 12345678', 'Digits only', 'Write "12345678".');
reference('PMID', 12, 'words in quotation marks', 'Put it in quotation marks: "12"');
reference('PMCID', '123', 'PMC and digits', 'Write "PMC123".');
reference('PMCID', 'pmc123', 'PMC and digits', 'Write "PMC123".');
reference('PMCID', 'PMCID: PMC 123', 'PMC and digits', 'Write "PMC123".');

const TEXT = '$.keyPoints[0].text';
const piece = (value, ...words) =>
  says(
    `the piece ${JSON.stringify(value)}`,
    (p) => (p.keyPoints[0].text = ['So ', value, '.']),
    `${TEXT}[1]`,
    ...words,
  );
const KINDS =
  '{"strong": …}, {"link": …, "text": …}, {"term": …, "text": …}, {"citation": …}, {"contact": …}, {"service": …}, {"temperature": …}, {"words": …, "lang": …}';
piece({ em: 'this' }, KINDS, 'Write {"strong": "this"}');
piece({ b: 'this' }, KINDS, 'Write {"strong": "this"}');
piece({ phone: '116 123' }, KINDS, 'Numbers stand in "services"');
piece({ tel: '116 123' }, KINDS, 'Numbers stand in "services"');
piece(
  { href: 'https://www.nhs.uk/', text: 'NHS' },
  KINDS,
  '{"link": "https://www.nhs.uk/", "text": "…"}',
);
piece({ ref: 'nhs' }, KINDS, 'Write {"citation": ["nhs"]}');
piece({ text: 'this' }, KINDS, 'Write the words alone: "this"');
piece({ sevice: 'this' }, KINDS, 'Did you mean "service"?');
piece(['this'], KINDS, 'no other list');
piece(38, KINDS, 'Put it in quotation marks: "38"');
piece({}, KINDS);
piece({ lines: ['a', 'b'] }, KINDS, 'table');
says(
  'a piece that is no list',
  (p) => (p.keyPoints[0].text = { strong: 'So' }),
  TEXT,
  'words in quotation marks, a list',
  'Put it in square brackets: [{"strong": "So"}]',
);

const BLOCK = '$.sections[0].body[0]';
const block = (value, ...words) =>
  says(
    `the block ${JSON.stringify(value)}`,
    (p) => (p.sections[0].body[0] = value),
    BLOCK,
    ...words,
  );
const BLOCKS =
  'The kinds are paragraph, subheading, list, do, dont, definitions, table, callout, checklist, show, figure, image.';
block(
  { type: 'heading', text: 'So' },
  '"type" has no kind "heading".',
  BLOCKS,
  'Did you mean "subheading"?',
);
block({ type: 'h3', text: 'So' }, BLOCKS, 'Did you mean "subheading"?');
block({ type: 'img', src: '/a.png' }, BLOCKS, 'Did you mean "image"?');
block({ type: 'Image', src: '/a.png' }, BLOCKS, 'Did you mean "image"?');
block({ type: "don't", items: [] }, BLOCKS, 'Did you mean "dont"?');
block({ type: 'ol', items: [] }, BLOCKS, '"ordered": true');
block({ type: 'video', src: '/a.mp4' }, BLOCKS, 'Give its address as a {"link"');
block({ type: 'symptoms' }, BLOCKS, '{"type": "show", "list": …}');
block({ type: 'paragaph', text: 'So' }, BLOCKS, 'Did you mean "paragraph"?');
block({ text: 'So' }, '"type" is missing.', BLOCKS);
block({ type: 7 }, BLOCKS);
block('So it is.', 'Write {"type": "paragraph", "text": "So it is."}');
block({ type: 'show' }, 'at least 2 names, and has 1');

const item = (name, change, at, ...words) => says(name, change, at, ...words);
const listed = (items) => ({ type: 'list', items });
item(
  'an item as words',
  (p) => (p.sections[0].body[0] = listed(['drink'])),
  `${BLOCK}.items[0]`,
  'Write {"text": "drink"}',
);
item(
  'items as words',
  (p) => (p.sections[0].body[0] = listed('drink')),
  `${BLOCK}.items`,
  'Write [{"text": "drink"}]',
);
item(
  'an item without its list',
  (p) => (p.sections[0].body[0] = listed({ text: 'drink' })),
  `${BLOCK}.items`,
  'Put it in square brackets: [{"text": "drink"}]',
);
item(
  'a do as words',
  (p) => (p.sections[0].body[0] = { type: 'do', items: ['drink'] }),
  `${BLOCK}.items[0]`,
  'Write {"text": "drink"}',
);
item(
  'a symptom as words',
  (p) => (p.symptoms[0] = 'Itchy eyes'),
  '$.symptoms[0]',
  'Write {"id": "itchy-eyes", "text": "Itchy eyes"}',
);
item(
  'an action as words',
  (p) => (p.warningSigns[0].groups[0].action = 'Call'),
  '$.warningSigns[0].groups[0].action',
  'Write {"text": "Call"}',
);
item(
  'an answer as words',
  (p) => (p.questions[0].answer = 'Yes.'),
  '$.questions[0].answer',
  'Write [{"type": "paragraph", "text": "Yes."}]',
);
item(
  'an author as words',
  (p) => (p.references[0].author = ['NHS']),
  `${REFERENCE}.author[0]`,
  'Write {"literal": "NHS"}',
);
item(
  'a date as words',
  (p) => (p.references[0].issued = '2020-03'),
  `${REFERENCE}.issued`,
  'Write {"date-parts": [[2020, 3]]}',
);
item(
  'a date as a year',
  (p) => (p.references[0].issued = { year: 2020 }),
  `${REFERENCE}.issued`,
  '"date-parts"',
  'Write {"date-parts"',
);
item(
  'a review as words',
  (p) => (p.provenance.review = 'unreviewed'),
  '$.provenance.review',
  'Write {"status": "unreviewed"}',
);
const REVIEW = '$.provenance.review';
const hash = `sha256-${'A'.repeat(43)}=`;
const signature = (parts) => ({ role: 'Nurse', date: '2026-11-30', parts });
/** A review by nurses, each by what they have signed. */
const signed = (name, reviewers, at, ...words) =>
  says(
    name,
    (p) => (p.provenance.review = { status: 'unreviewed', reviewers }),
    `${REVIEW}.reviewers${at}`,
    ...words,
  );
signed('a reviewer as words', ['Nurse'], '[0]', 'an object in curly brackets');
signed('a reviewer who signed nothing', [signature({})], '[0].parts', 'must not be empty');
signed('signed parts as a list', [signature(['symptoms'])], '[0].parts', 'an object');
signed(
  'a signature by hand',
  [signature({ symptoms: 'signed' })],
  '[0].parts.symptoms',
  'It is written by: care-elements review --sign',
);
signed('a part in words', [signature({ 'the symptoms': hash })], '[0].parts', 'The name of a part');
signed(
  'a part that there is not',
  [signature({ 'sections.nowhere': hash })],
  '[0].parts.sections.nowhere',
  'no part "sections.nowhere", which Nurse signed',
);
says(
  'a review as it was written before',
  (p) =>
    (p.provenance.review = {
      status: 'reviewed',
      reviewers: [signature({ symptoms: hash })],
      hash,
    }),
  REVIEW,
  '"hash" is not known here',
);
says(
  'a reviewed pack that nobody has signed',
  (p) => (p.provenance.review = { status: 'reviewed' }),
  REVIEW,
  '"reviewers" is missing',
  'care-elements review --sign',
);
const states = (name, value, at, ...words) =>
  says(
    `"${name}" as ${typeof value}`,
    (p) => (p.provenance[name] = value),
    `$.provenance.${at}`,
    ...words,
  );
states('evidence', 'NICE', 'evidence', 'an object in curly brackets');
states(
  'evidence',
  { searched: '2 November', where: 'A', graded: 'B' },
  'evidence.searched',
  '2026-11-22',
);
states('report', 'Write to us', 'report', 'Write {"text": "Write to us"}');
states('report', { text: 'Ring', link: 'tel:999' }, 'report.link', 'services');
states('making', {}, 'making', 'must not be empty');
states('grace', '30', 'grace', 'Leave the quotation marks out: 30');
states('grace', -1, 'grace', '"minimum"');

item('a title as pieces', (p) => (p.title = ['Hay fever']), '$.title', 'Only plain words');
item(
  'citations as words',
  (p) => (p.keyPoints[0].citations = 'nhs-hay-fever'),
  '$.keyPoints[0].citations',
  'Write ["nhs-hay-fever"]',
);

const link = (value, ...words) =>
  says(
    `the link ${value}`,
    (p) => (p.keyPoints[0].text = [{ link: value, text: 'here' }]),
    `${TEXT}[0].link`,
    ...words,
  );
link('tel:0800 068 4141', '"services": {"call": "0800 068 4141"}', '{"service": …}');
link('tel:+441632960999', '"services": {"call": "+441632960999"}');
link('sms:85258', '"services": {"message": "85258"}');
link('sms:85258?body=SHOUT', '"services": {"message": "85258"}');
link('http://www.nhs.uk/a', 'Use https: "https://www.nhs.uk/a"');
link('HTTP://www.nhs.uk', 'Use https: "https://www.nhs.uk"');
link('/conditions', 'Write the full address', '"https://www.example.org/conditions"');
link('../conditions', 'Write the full address');
link('#treatment', 'Write the full address');
link('//www.nhs.uk', 'Write "https://www.nhs.uk".');
link('www.nhs.uk/a', 'Write "https://www.nhs.uk/a".');
link('ward@hospital.example', 'Write "mailto:ward@hospital.example".');
link('https://www.nhs.uk/hay fever', 'Write "https://www.nhs.uk/hay%20fever".');
link('HTTPS://www.nhs.uk', 'Write "https://www.nhs.uk".');
link('whatsapp:0800', '"whatsapp:" is not supported.');
link('ftp://hospital.example', '"ftp:" is not supported.');
says(
  'an e-mail address as a source',
  (p) => (p.references[0].URL = 'mailto:a@b.example'),
  `${REFERENCE}.URL`,
  'the address of a page',
);
says(
  'a source by http',
  (p) => (p.references[0].URL = 'http://www.nhs.uk/a'),
  `${REFERENCE}.URL`,
  'Use https: "https://www.nhs.uk/a"',
);

const table = (columns) => ({
  type: 'table',
  caption: 'A',
  columns,
  rows: [{ name: 'a', cells: ['b'] }],
  basis: 'consensus',
});
says(
  'a table of one column',
  (p) => (p.sections[0].body[0] = table(['When'])),
  `${BLOCK}.columns`,
  'at least 2 columns, and has 1',
  'is a list',
);
says(
  'a table without columns',
  (p) => (p.sections[0].body[0] = table([])),
  `${BLOCK}.columns`,
  'at least 2 columns, and has 0',
);
says(
  'one line in a cell',
  (p) =>
    (p.sections[0].body[0] = {
      ...table(['a', 'b']),
      rows: [{ name: 'a', cells: [{ lines: ['b'] }] }],
    }),
  `${BLOCK}.rows[0].cells[0].lines`,
  'at least 2 lines, and has 1',
);
says('no words', (p) => (p.title = ''), '$.title', 'This must not be empty.');
says(
  'only spaces',
  (p) => (p.symptoms[0].text = '  '),
  '$.symptoms[0].text',
  'This must not be empty.',
);
says(
  'no words in a piece',
  (p) => (p.keyPoints[0].text = ['']),
  `${TEXT}[0]`,
  'This must not be empty.',
);
says('no items', (p) => (p.keyPoints = []), '$.keyPoints', 'This must not be empty.');

const field = (name, value, ...words) =>
  says(`${name} ${value}`, (p) => (p[name] = value), `$.${name}`, ...words);
field('lang', 'pt_BR', 'BCP 47', 'Write "pt-BR".');
field('lang', 'EN', 'Write "en".');
field('lang', 'zh_Hant_TW', 'Write "zh-Hant-TW".');
field('lang', 'English', 'Write "en".');
field('lang', 'Portuguese', 'Write "pt".');
field('jurisdiction', 'GB-SCT', 'alpha-2', 'Write "GB".');
field('jurisdiction', 'England', 'Write "GB".');
field('jurisdiction', 'gb', 'Write "GB".');
field('jurisdiction', 'Portugal', 'Write "PT".');
field('jurisdiction', 'UK', 'Write "GB".');
field('condition', 'Hay fever', 'hyphens', 'Write "hay-fever".');
field('condition', 'hay_fever', 'Write "hay-fever".');
field('version', '1.0', 'three numbers', 'Write "1.0.0".');
field('version', 'v2', 'Write "2.0.0".');
field('schemaVersion', '1', 'This should be 1, and is "1".');
says(
  'an id in words',
  (p) => (p.sections[0].id = 'What it is'),
  '$.sections[0].id',
  'Write "what-it-is".',
);
says(
  'an id with an accent',
  (p) => (p.sections[0].id = 'Qu’est-ce que c’est à'),
  '$.sections[0].id',
  'Write "quest-ce-que-cest-a".',
);
says(
  'an id in capitals',
  (p) => (p.sections[0].id = 'whatItIs'),
  '$.sections[0].id',
  'Write "what-it-is".',
);
says(
  'words of another language',
  (p) => (p.keyPoints[0].text = [{ words: 'olá', lang: 'pt_PT' }]),
  `${TEXT}[0].lang`,
  'Write "pt-PT".',
);
const day = (value, ...words) =>
  says(
    `the day ${value}`,
    (p) => (p.provenance.nextReview = value),
    '$.provenance.nextReview',
    ...words,
  );
day('22/11/2027', 'a day of the calendar', 'Write "2027-11-22".');
day('22.11.2027', 'Write "2027-11-22".');
day('22 November 2027', 'Write "2027-11-22".');
day('2027-11', 'a day of the calendar, such as');
day('04/05/2027', 'a day of the calendar, such as');
day('2027-02-30', '"2027-02-30" is no day');

const level = (value, ...words) =>
  says(
    `the level ${value}`,
    (p) => (p.warningSigns[1].level = value),
    '$.warningSigns[1].level',
    ...words,
  );
const LEVELS =
  '`emergency`: now; `urgent`: the same day; `soon`: within days; `routine`: without a deadline.';
level('non-urgent', LEVELS);
level('amber', LEVELS);
level('Urgent', LEVELS, 'Did you mean "urgent"?');
says(
  'whom to call',
  (p) => (p.keyPoints[0].text = [{ contact: '111' }]),
  `${TEXT}[0].contact`,
  '"emergency", "urgent-advice", "helpline"',
  'Whom to turn to',
);
says(
  'a list to show',
  (p) => (p.sections[0].body[0] = { type: 'show', list: 'warning-signs' }),
  `${BLOCK}.list`,
  'Did you mean "warningSigns"?',
);
says(
  'a kind of source',
  (p) => (p.references[0].type = 'website'),
  `${REFERENCE}.type`,
  'Did you mean "webpage"?',
);
says(
  'a source as a basis',
  (p) => (p.keyPoints[0].basis = 'nhs-hay-fever'),
  '$.keyPoints[0].basis',
  '"citations": ["nhs-hay-fever"]',
);

says(
  'an unknown name',
  (p) => (p.questions[0].titel = 'So'),
  '$.questions[0]',
  '"titel" is not known here.',
  'Here may stand id, question, answer, citations, basis.',
);
says(
  'a name with a wrong letter',
  (p) => (p.symptoms[0].hnit = 'So'),
  '$.symptoms[0]',
  'Did you mean "hint"?',
);
says(
  'a usual name',
  (p) => (p.sections[0].heading = 'So'),
  '$.sections[0]',
  'Did you mean "title"?',
);
says(
  'a list that advice goes before',
  (p) => delete p.symptomAdvice,
  '$',
  '"symptomAdvice" is missing.',
  'What is said before the first box',
);

const service = (change, at, ...words) =>
  says(
    `a service ${JSON.stringify(change)}`,
    (p) =>
      (p.services = [
        {
          id: 's',
          name: 'S',
          checked: '2026-11-01',
          basis: 'consensus',
          ways: [{ call: '116 123' }],
          ...change,
        },
      ]),
    `$.services[0].${at}`,
    ...words,
  );
service(
  { ways: [{ phone: '116 123' }] },
  'ways[0]',
  '{"call": …}, {"message": …}',
  'Write {"call": "116 123"}',
);
service({ ways: [{ sms: '85258' }] }, 'ways[0]', 'Write {"message": "85258"}');
service({ ways: [{ url: 'https://a.example' }] }, 'ways[0]', 'Write {"web": "https://a.example"}');
service({ ways: ['116 123'] }, 'ways[0]', 'Write {"call": "116 123"}');
service({ ways: [{ call: 116123 }] }, 'ways[0].call', 'Put it in quotation marks: "116123"');
service({ ways: [{ call: 'Call 116 123, day and night' }] }, 'ways[0].call', 'Write "116 123".');
service(
  { ways: [{ email: 'mailto:jo@samaritans.example' }] },
  'ways[0].email',
  'Write "jo@samaritans.example".',
);

const image = (src, ...words) =>
  says(
    `the picture ${src}`,
    (p) => (p.sections[0].body[0] = { type: 'image', src, width: 8, height: 6, alternative: 'A' }),
    `${BLOCK}.src`,
    ...words,
  );
image('https://cdn.example/a/inhaler-2.png', 'own site', '"/pictures/inhaler-2.png"');
image('data:image/png;base64,AAAA', 'own site');
image('/pictures/my inhaler.png', 'Write "/pictures/my%20inhaler.png".');
says(
  'a width in words',
  (p) =>
    (p.sections[0].body[0] = {
      type: 'image',
      src: '/a.png',
      width: '800',
      height: 6,
      alternative: 'A',
    }),
  `${BLOCK}.width`,
  'a whole number',
  'Leave the quotation marks out: 800',
);
says(
  'a label’s name',
  (p) => (p.labels = { 'get help now': 'So' }),
  '$.labels',
  'Write "getHelpNow".',
);

says(
  'a label of a drawing',
  (p) =>
    (p.sections[0].body[0] = {
      type: 'figure',
      figure: 'routes-to-the-liver',
      caption: 'A',
      alternative: 'A',
      labels: { ...places, 'The liver': 'Liver' },
      basis: 'consensus',
    }),
  `${BLOCK}.labels`,
  'Write "the-liver".',
);
says(
  'an id that Zotero gave',
  (p) => (p.references[0].id = 'http://zotero.org/users/1/items/ABCD'),
  `${REFERENCE}.id`,
  'Write "http-zotero-org-users-1-items-abcd".',
);

const files = cases.map(({ change }, index) => {
  const pack = json(hayFever);
  change(pack);
  return put(`case-${index}.json`, pack);
});
const { data } = run('validate', '--json', ...files);

for (const [index, { name, at, words }] of cases.entries()) {
  test(name, () => {
    const { faults } = data.files[index];
    assert.deepEqual(
      faults.map(({ path }) => path),
      [at],
      JSON.stringify(faults.map(({ path, message }) => [path, message])),
    );
    for (const word of words)
      assert.ok(faults[0].message.includes(word), `${faults[0].message}\nshould say: ${word}`);
    assert.doesNotMatch(faults[0].message, /undefined|null|NaN|\[object/);
  });
}

test('what Zotero exports is a reference as it stands', () => {
  const pack = json(hayFever);
  Object.assign(pack.references[0], {
    'citation-key': 'smith2020',
    type: 'article-journal',
    language: 'en-GB',
    volume: 12,
    page: '1-9',
    ISSN: '1234-5678',
    'title-short': 'Hay fever',
    source: 'PubMed',
    author: [{ family: 'Smith', given: 'Jo', 'non-dropping-particle': 'van' }],
    editor: [{ family: 'Jones', given: 'A.' }],
    issued: { 'date-parts': [['2020', 3, '1']] },
    accessed: { 'date-parts': [['2026', '11', 2]] },
  });
  const { data } = run('validate', '--json', put('zotero.json', pack));
  assert.deepEqual(data.files[0].faults, []);
});
