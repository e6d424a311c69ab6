// A page of the NHS website content API, in its shape and in our words.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { faultsOf, importing, lines, samples, wordsOf } from './import.mjs';

const { code, data, pack, losses } = importing('heat-rash.json');
const section = (id) => pack.sections.find((one) => one.id === id);

test('it is an unreviewed draft that names its source and asks for the licence', () => {
  assert.equal(code, 0);
  assert.deepEqual([pack.title, pack.condition, pack.lang], ['Heat rash', 'heat-rash', 'en-GB']);
  assert.deepEqual(pack.provenance.review, { status: 'unreviewed' });
  assert.match(pack.provenance.licence, /^\[… .*https:\/\/developer\.api\.nhs\.uk\/terms/);
  assert.equal(pack.provenance.adaptedFrom[0].url, 'https://www.nhs.uk/conditions/heat-rash/');
  assert.equal(pack.references[0].URL, 'https://www.nhs.uk/conditions/heat-rash/');
  assert.deepEqual([pack.citations, pack.references[0].id], [['source'], 'source']);
  assert.deepEqual(pack.otherNames, ['Prickly heat']);
});

test('once its blanks are filled in, it has no fault', () => {
  assert.deepEqual(data.faults, []);
  assert.deepEqual(faultsOf(data.out), []);
});

test('care cards are warning signs of their level, in their own words, shown where they stood', () => {
  const cards = pack.warningSigns.map(({ level, title, groups }) => [
    level,
    title,
    groups[0].signs[0].text,
  ]);
  assert.deepEqual(cards, [
    ['emergency', 'Call 999 if:', 'is confused and hot'],
    ['urgent', 'Ask 111 for help if:', 'your baby has a rash and a high temperature'],
    ['routine', 'See a GP if:', 'the rash lasts longer than a week'],
  ]);
  assert.equal(pack.warningSigns[0].groups[0].intro, 'Your child:');
  const shown = section('what-you-can-do').body.filter(({ type }) => type === 'show');
  assert.deepEqual(
    shown.map(({ group }) => group),
    ['see-a-gp-if', 'ask-111-for-help-if', 'call-999-if'],
  );
});

test('lists of dos and do nots, callouts, expanders, questions and tables have their blocks', () => {
  const kinds = section('what-you-can-do').body.map(({ type }) => type);
  assert.deepEqual(kinds.slice(0, 5), ['callout', 'do', 'dont', 'subheading', 'paragraph']);
  const table = section('how-to-tell-heat-rash').body.find(({ type }) => type === 'table');
  assert.deepEqual(table.columns, ['Age', 'Where']);
  // The API repeats the heading of the column in each cell.
  assert.deepEqual(table.rows, [{ name: 'Babies', cells: [{ lines: ['Neck', 'Nappy'] }] }]);
  assert.deepEqual(
    pack.questions.map(({ question }) => question),
    ['Can I swim with it?', 'Can I catch it?'],
  );
});

test('numbers to call are roles and services, never words', () => {
  const [said] = pack.warningSigns[1].groups[0].after;
  assert.deepEqual(said.text, [
    'Call ',
    { contact: 'urgent-advice' },
    ' or our night line on ',
    { service: 'service-1' },
    '.',
  ]);
  assert.deepEqual(pack.services[0].ways, [{ call: '0300 123 4567' }]);
  assert.match(pack.services[0].checked, /^\[… /);
});

test('links to read on lead to where readers find them', () => {
  assert.deepEqual(pack.furtherReading, [
    {
      title: 'Sunburn',
      url: 'https://www.nhs.uk/conditions/sunburn/',
      note: 'When the sun was too strong',
    },
  ]);
});

test('everything else is listed, with its place', () => {
  const places = losses.map(({ place, message }) => `${place} ${message}`);
  for (const expected of [
    /^\$\.description A summary/,
    /^\$\.mainEntityOfPage\[1\]\.mainEntityOfPage\[1\] A picture from another site/,
    /^\$\.mainEntityOfPage\[2\]\.mainEntityOfPage\[5\] A video/,
    /^\$\.hasPart\[0\]\.hasPart\[0\] Words that the API has and the page as laid out has not/,
    /^\$\.relatedLink\[1\] A link to read on that cannot be used/,
    /^\$\.about\.code A code/,
  ])
    assert.ok(
      places.some((line) => expected.test(line)),
      String(expected),
    );
  // The alternative of a picture that cannot be taken over is kept for whoever adds it.
  assert.match(lines(losses).join('\n'), /Small red spots on an arm \| https:\/\/assets/);
});

test('no word of the page goes missing', () => {
  const page = JSON.parse(readFileSync(path.join(samples, 'heat-rash.json'), 'utf8'));
  const texts = JSON.stringify([page.mainEntityOfPage, page.hasPart], (key, value) =>
    /^(@type|name|identifier|url|genre|keywords|position|hasHealthAspect)$/.test(key) &&
    !/spots|Cooling/.test(value)
      ? undefined
      : value,
  );
  const plain = (text) => text.replace(/<[^>]*>|\\n/g, ' ').match(/\p{L}{2,}/gu);
  const kept = new Set(plain(`${wordsOf(pack)} ${wordsOf(losses)} Do Don't`));
  const source = plain(texts.replace(/"[A-Za-z@]+":/g, ' ').replace(/hasHealthAspect/g, ''));
  const again = /^(The|same|again)$/;
  assert.deepEqual(
    source.filter((word) => !kept.has(word) && !again.test(word)),
    [],
  );
});

test('a page with links only in its layout is imported by what its parts are about', () => {
  const page = JSON.parse(readFileSync(path.join(samples, 'heat-rash.json'), 'utf8'));
  page.mainEntityOfPage = page.mainEntityOfPage.filter(({ name }) => name === 'RelatedLinks');
  const { pack: draft } = importing('links.json', page);
  assert.equal(draft.sections[0].title, 'How to tell heat rash');
  assert.equal(draft.warningSigns[0].level, 'urgent');
});

test('a card that sends to a number of a more urgent level is of that level', () => {
  const page = JSON.parse(readFileSync(path.join(samples, 'heat-rash.json'), 'utf8'));
  const text = JSON.stringify(page).replace('See a GP if:', 'See a GP or call 111 if:');
  const { pack: draft, losses: told, data: printed } = importing('soon.json', text);
  assert.deepEqual(
    draft.warningSigns.map(({ level }) => level),
    ['emergency', 'urgent', 'soon'],
  );
  assert.match(lines(told).join('\n'), /sends to a number of another: it is "soon" here/);
  assert.deepEqual(faultsOf(printed.out), []);
});
