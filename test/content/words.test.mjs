// The words of the English pack: plain, calm, our own, British, without numbers to call.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { texts } from '../../dist/content/walk.js';
import { plain, reading } from './reading.mjs';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const pack = JSON.parse(read('../../src/content/packs/liver-metastases.en.json'));
const all = [...texts(pack)].map(({ path, text }) => ({ path, text, plain: plain(text) }));
const { whole, asItStands, parts } = reading(pack);

test('the pack is read at grade 6 or below with its terms as words of one syllable', (t) => {
  t.diagnostic(`grade with terms as one syllable: ${whole.toFixed(2)}`);
  assert.ok(whole > 0 && whole <= 6, `grade ${whole}`);
});

test('the pack is read at grade 8 or below as it stands', (t) => {
  t.diagnostic(`grade as it stands: ${asItStands.toFixed(2)}`);
  assert.ok(asItStands <= 8, `grade ${asItStands}`);
});

test('each section and each answer is read at grade 8 or below', (t) => {
  assert.equal(parts.length, pack.sections.length + pack.questions.length);
  for (const { id, grade } of parts) {
    t.diagnostic(`${id}: ${grade.toFixed(2)}`);
    assert.ok(grade <= 8, `${id} is read at grade ${grade}`);
  }
});

test('no run of eight words is the article’s', (t) => {
  const [note, ...runs] = read('../fixtures/article-runs.txt').trim().split('\n');
  assert.match(note, /^#/);
  const article = new Set(runs);
  let checked = 0;
  for (const { path, plain } of all) {
    const words = plain.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    for (let i = 0; i + 8 <= words.length; i += 1) {
      const run = words.slice(i, i + 8).join(' ');
      const hash = createHash('sha256').update(run).digest('hex').slice(0, 12);
      assert.ok(!article.has(hash), `${path} has the article's words: ${run}`);
      checked += 1;
    }
  }
  t.diagnostic(`${checked} runs of eight words, none of them among the article's ${article.size}`);
});

test('no survival figures, no false hope, no blame, no miracle cures', () => {
  const banned = [
    /%|per ?cent/i,
    /\b(survival|prognosis|life expectancy|median|terminal|mortality)\b/i,
    /\b(months|weeks|years) (left )?to live\b/i,
    /\b\d+ (months|years)\b/i,
    /\bdetox/i,
    /\b(guarantee|miracle|always works|completely cured)/i,
    /\b(battle|fighter|victim|suffer|lost the fight)/i,
    /\b(should have|must educate|your own fault|failed to)\b/i,
  ];
  for (const { path, plain } of all)
    for (const words of banned) assert.doesNotMatch(plain, words, path);
});

test('British spelling', () => {
  const american =
    /\b(tumor|edema|esophag|hemo|anemi|leukemi|diarrhea|fiber|center|color|gray|labor|pediatric|program\b|counsel(ed|ing)\b|judgment|\w+(iz(e|es|ed|ing|ation))\b)/i;
  const allowed = /\b(sized?|sizes|seized?|prize[sd]?)\b/gi;
  for (const { path, plain } of all)
    assert.doesNotMatch(plain.replace(allowed, ''), american, path);
});

/** Of each abbreviation, what helps who does not know it; a new one waits here until somebody has looked. */
const abbreviations = {
  BRAF: '“genes” stands beside it',
  CEA: 'an example of a term, the tumour marker',
  CT: 'the words after it say what is done',
  DNA: 'what people say',
  DVA: '“you must tell” stands before it; drivers in Northern Ireland know it',
  DVLA: '“you must tell” stands before it; drivers know it',
  GP: 'what people say',
  HER2: 'a name; the drug against it is what matters',
  MDT: 'a term; “a team of specialists” stands before it',
  MMR: '“mismatch repair, also called” stands before it',
  MRI: 'the words after it say what is done',
  MSI: '“mismatch repair, also called” stands before it',
  MWA: '“which uses microwaves” stands after it',
  NICE: '“national guidance” stands before it',
  PET: 'the words after it say what is done',
  RAS: '“the … genes”',
  RFA: '“which uses an electric current” stands after it',
  SABR: 'a term; the words after it say what is done',
  SHOUT: 'a word to send',
  SIRT: 'a term; the words after it say what is done',
  TACE: '“embolisation”, which is a term, stands after it',
  TKI: 'a term; the words after it say what is done',
  UK: 'what people say',
};

test('each abbreviation is explained where it stands', () => {
  const found = all.flatMap(({ plain }) => plain.match(/\b[A-Z]{2}[A-Z0-9]*/g) ?? []);
  assert.deepEqual([...new Set(found)].sort(), Object.keys(abbreviations));
});

test('no number to call: contacts are roles', () => {
  for (const { path, text, plain } of all) {
    assert.doesNotMatch(plain, /\b(999|112|111|911|000|811)\b|\d[\d ()-]{5,}\d/, path);
    assert.ok(!JSON.stringify(text).includes('"tel:'), path);
  }
});
