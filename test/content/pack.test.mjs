// The English pack: valid, with the ids and codes that others rely on, and a source for what it says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { checkRules } from '../../dist/content/rules/index.js';
import { walk } from '../../dist/content/walk.js';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const pack = read('../../src/content/packs/liver-metastases.en.json');
const ids = (items = []) => items.map(({ id }) => id);

const ajv = new Ajv.default({
  allErrors: true,
  discriminator: true,
  strictRequired: false,
  strictTypes: false,
});
addFormats.default(ajv);
const validate = ajv.compile(read('../../src/content/pack.schema.json'));

test('the pack keeps to the schema', () => {
  assert.ok(validate(pack), ajv.errorsText(validate.errors, { separator: '\n' }));
});

test('the pack keeps to the rules', () => {
  assert.deepEqual(checkRules(pack), []);
});

const sections =
  'when-to-get-help overview symptoms tests first-cancer treatment drug-treatments ' +
  'liver-treatments infection helping-yourself complications outlook support daily-life ' +
  'planning-ahead causes how-common risk prevention questions-to-ask summary';
const questions =
  'same-as-liver-cancer can-it-be-cured what-stage how-long no-symptoms primary-not-found ' +
  'can-it-be-prevented how-common-is-it when-to-see-a-doctor did-i-cause-it ' +
  'food-and-supplements what-to-ask';

test('sections and questions are those of the contract, in the order in which readers want them', () => {
  assert.deepEqual(ids(pack.sections), sections.split(' '));
  assert.deepEqual(ids(pack.questions), questions.split(' '));
});

test('the drawings have their words', () => {
  const figures = pack.sections.flatMap(({ id, body }) =>
    body.filter(({ type }) => type === 'figure').map((figure) => [id, figure]),
  );
  assert.deepEqual(
    figures.map(([id, { figure, labels }]) => [id, figure, Object.keys(labels).join(' ')]),
    [
      [
        'symptoms',
        'where-the-liver-is',
        'liver ribs stomach-area pain-upper-right pain-shoulder right left',
      ],
      [
        'causes',
        'routes-to-the-liver',
        'bowel stomach pancreas breast lung portal-vein bloodstream lymph liver',
      ],
    ],
  );
});

test('every test and every treatment is there', () => {
  const words = JSON.stringify(pack.sections);
  const named =
    'Ultrasound|CT scan|MRI scan|PET-CT|Liver blood tests|Tumour markers|Biopsy|Chemotherapy|' +
    'Monoclonal antibodies|TKIs|immunotherapy|Hormone therapy|resection|transplant|RFA|MWA|' +
    'cryotherapy|SABR|SIRT|yttrium-90|TACE|palliative care|stent|oxaliplatin|irinotecan|' +
    'bevacizumab|cetuximab|panitumumab|trastuzumab|regorafenib|pembrolizumab|ipilimumab';
  for (const name of named.split('|')) assert.ok(words.includes(name), name);
});

test('codes are only those that were seen in a source', (t) => {
  const seen = new Set(
    (
      'C78.7 94381002 43364001 301717006 448765001 214264003 422587007 422400008 65958008 ' +
      '18165001 418363000 389026000'
    ).split(' '),
  );
  const found = [...walk(pack)].filter(({ path }) => /\.codes\[\d+\]\.code$/.test(path));
  for (const { path, value } of found) assert.ok(seen.has(value), `${path}: ${value}`);
  t.diagnostic(`${found.length} codes`);
});

test('the list of symptoms has no box for none', () => {
  for (const { text } of pack.symptoms) assert.doesNotMatch(text, /\b(no|none|nothing)\b/i);
});

test('possible sepsis stands apart: for whom, whom to ring, what next', () => {
  const [first] = pack.warningSigns;
  const group = first.groups.find(({ id }) => id === 'treatment-infection');
  assert.equal(first.level, 'emergency');
  assert.ok(group.who);
  assert.deepEqual(
    [group.action, ...group.steps].flatMap(({ text }) =>
      [text].flat().flatMap((piece) => piece.contact ?? []),
    ),
    ['helpline', 'emergency-department', 'emergency'],
  );
  assert.match(
    JSON.stringify(group.signs),
    /"temperature":37\.5,"id":"fever"\}, *" or more, or .*card/,
  );
});

test('nobody has reviewed it, and it says so', () => {
  assert.deepEqual(pack.provenance.review, { status: 'unreviewed' });
});

test('what is claimed has a source or says what else it rests on', (t) => {
  const claims = [...walk(pack)].filter(({ value }) => value?.citations || value?.basis);
  const cited = claims.filter(({ value }) => value.citations);
  const judged = claims.filter(({ value }) => value.basis === 'consensus');
  t.diagnostic(
    `${claims.length} statements: ${cited.length} with citations, ${judged.length} clinical judgement, ` +
      `${cited.filter(({ value }) => value.basis).length} both`,
  );
  t.diagnostic(`${pack.references.length} references, all cited; ${pack.glossary.length} terms`);
  assert.ok(pack.references.length >= 20 && pack.glossary.length >= 20);
});
