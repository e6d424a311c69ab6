// What a clinical safety officer looks for in the English pack. The numbers are rows of the safety review of
// content 1.0.0, each of which one of these found.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const pack = JSON.parse(
  readFileSync(
    new URL('../../src/content/packs/liver-metastases.en.json', import.meta.url),
    'utf8',
  ),
);

/** A text as words; a contact as its role, in angle brackets. */
const words = (text = '') =>
  [text]
    .flat()
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (piece.contact) return `<${piece.contact}>`;
      if (piece.temperature) return `${piece.temperature} degrees`;
      return words(piece.lines?.join(' ') ?? piece.strong ?? piece.text ?? piece.words);
    })
    .join('');

/** Every object in a part of the pack. */
function* objects(part) {
  if (typeof part !== 'object' || part === null) return;
  if (!Array.isArray(part)) yield part;
  for (const value of Object.values(part)) yield* objects(value);
}

/** Every string that a reader meets in a part. */
function* strings(part) {
  if (typeof part === 'string') yield part;
  else if (typeof part === 'object' && part !== null)
    for (const [key, value] of Object.entries(part))
      if (
        !/^(id|citations?|basis|level|type|contact|term|codes|link|URL|url)$/.test(key) ||
        key === 'text'
      )
        yield* strings(value);
}

const said = (part) => [...strings(part)].join(' ');
const { references } = pack;
const reading = { ...pack, references: [], services: [] };
const everything = said(reading);
const groups = pack.warningSigns.flatMap(({ level, groups }) =>
  groups.map((group) => ({ ...group, level })),
);
const signs = (group) => (group.signs ?? []).map(({ text }) => words(text));
const forWhom = ({ title = '', who }) => `${title} ${words(who)}`;
const signsOf = (level) => groups.filter((group) => group.level === level).flatMap(signs);
const forAll = groups.filter(({ level, who }) => level === 'emergency' && !who).flatMap(signs);
const treatment = groups.find(
  ({ level, ...group }) => level === 'emergency' && /chemotherapy/.test(forWhom(group)),
);
const question = (id) => pack.questions.find((item) => item.id === id);
const section = (id) => pack.sections.find((item) => item.id === id);
const statementsThatCite = (id) =>
  [...objects(reading)].filter(({ citations }) => citations?.includes(id));

const has = (lines, ...patterns) => {
  for (const pattern of patterns)
    assert.ok(
      lines.some((line) => pattern.test(line)),
      `no sign with ${pattern}`,
    );
};

test('1: fever has a tier without treatment, and one after a procedure', () => {
  const fever = /temperature|fever/;
  const without = groups.find(
    (group) =>
      /\bnot (having|had|on)\b|\bno (cancer )?treatment\b/.test(forWhom(group)) &&
      signs(group).some((line) => fever.test(line)),
  );
  assert.match(without?.level ?? 'none', /emergency|urgent/);
  const after = groups.find((group) => /stent/.test(forWhom(group)));
  assert.equal(after?.level, 'emergency');
  for (const procedure of ['biopsy', 'ablation', 'embolisation', 'operation'])
    assert.match(forWhom(after), new RegExp(procedure));
  has(signs(after), fever);
});

test('1: the number at which to ring is the team’s to set', () => {
  const limits = [...objects(pack.warningSigns)].filter(({ temperature }) => temperature > 37);
  assert.ok(limits.length >= 2);
  for (const { id } of limits) assert.equal(id, 'fever');
  has(signs(treatment), /card/);
});

test('2: new confusion and slurred speech are emergencies, and in no lower tier', () => {
  has(forAll, /confus/, /slur/, /hard to wake/);
  for (const line of [...signsOf('urgent'), ...signsOf('soon')])
    assert.doesNotMatch(line, /confus|muddle|slur/);
});

test('3: the signs of sepsis and shock are there for everyone', () => {
  has(
    forAll,
    /slur/,
    /blotchy|mottled/,
    /pale/,
    /brown or black skin/,
    /no pee/,
    /fast heart/,
    /\bfit\b/,
  );
});

test('4: pressure on the spinal cord is told by its signs, in the emergency tier', () => {
  const spine = groups.find((group) => signs(group).some((line) => /band/.test(line)));
  assert.equal(spine?.level, 'emergency');
  assert.match(said(spine), /spinal cord compression/);
  has(
    signs(spine),
    /back or neck/,
    /cough.*strain/,
    /awake|sleep/,
    /weak/,
    /numb/,
    /tingling/,
    /unsteady/,
  );
  has(signs(spine), /pee|bladder/, /poo|bowel/);
});

test('5: any cancer drug counts, and the signs of infection are there', () => {
  assert.match(forWhom(treatment), /any .*(treatment|drug)/);
  for (const kind of [/targeted/, /immunotherapy/, /tablets/])
    assert.match(forWhom(treatment), kind);
  has(
    signs(treatment),
    /diarrhoea/,
    /cough/,
    /sore throat/,
    /when you pee/,
    /\bline\b/,
    /rash/,
    /36 degrees/,
  );
});

test('5: immunotherapy is not told by what chemotherapy does', () => {
  const own = [...objects(treatment)].find(({ text }) => /^Immunotherapy/.test(words(text)));
  for (const part of [/inflame/, /bowel/, /lungs/, /skin/, /liver/])
    assert.match(words(own?.text), part);
  for (const { text } of objects(reading))
    if (/immunotherapy/i.test(words(text)))
      assert.doesNotMatch(words(text), /fight (germs|infection)|white (blood )?cells/);
});

test('6: how long treatment counts is an example, and the own team’s time wins', () => {
  const told = said(treatment);
  assert.match(told, /six weeks/);
  assert.match(told, /twelve months after immunotherapy/);
  assert.match(told, /your own team/);
});

test('7: no answer leads to the emergency department, before any advice line', () => {
  const contacts = (part) => [...objects(part)].flatMap(({ contact }) => contact ?? []);
  for (const group of groups.filter(({ level }) => level === 'emergency')) {
    assert.ok(!contacts(group).includes('urgent-advice'));
    if (contacts(group.action).includes('helpline'))
      assert.ok(contacts(group.steps).includes('emergency-department'), group.id);
  }
  assert.match(said(treatment.steps), /you are having cancer treatment/);
});

test('8: chest pain counts by itself, and coughing up blood has its tiers', () => {
  has(forAll, /^(?!.*breath).*chest pain/, /cough up more than a little blood/);
  has(signsOf('urgent'), /cough up a little blood/);
});

test('8: the answer on when to get help shows the warning signs and has no list of its own', () => {
  const { answer } = question('when-to-see-a-doctor');
  assert.ok(answer.some(({ type, list }) => type === 'show' && list === 'warningSigns'));
  assert.ok(answer.every(({ type }) => /^(paragraph|show)$/.test(type)));
});

test('9: symptoms that cannot wait say so whatever is ticked, and once', () => {
  const levels = Object.fromEntries(pack.symptoms.map(({ id, level }) => [id, level]));
  for (const id of ['jaundice', 'dark-pee', 'pale-poo', 'vomiting'])
    assert.match(levels[id] ?? 'none', /emergency|urgent/, id);
  assert.equal(levels.fever, 'emergency');
  assert.ok(levels['swollen-tummy']);
  for (const { hint = '' } of pack.symptoms)
    assert.doesNotMatch(hint, /\b(now|today|same day|at once)\b/);
});

test('10: “advanced” is said to mean that a cure is not likely', () => {
  for (const part of [section('outlook'), question('what-stage')])
    assert.match(said(part), /\badvanced\b.{0,200}\bcur(e|ed|able)\b/i, part.id);
});

test('11: the cancer cells are the first cancer’s, not the liver; treatment usually differs', () => {
  assert.doesNotMatch(everything, /(?<!cancer )cells in (your|the) liver are/i);
  assert.doesNotMatch(everything, /\bnot treated like\b/);
  assert.match(
    said(question('same-as-liver-cancer')),
    /cancer cells in your liver.*usually treated differently/,
  );
});

test('12: a count of how often it spreads is cited for nothing but that', () => {
  for (const statement of statementsThatCite('engstrand-2018'))
    assert.match(said(statement), /stud(y|ies)|quarter|one in four/, said(statement));
});

test('13: no rule that a name in -mab is one kind of drug; some antibodies are immunotherapy', () => {
  assert.doesNotMatch(everything, /end in -mab/);
  assert.ok(
    [...objects(pack.sections)].some(
      (part) =>
        part.citations && /antibod.*immunotherapy|immunotherapy.*antibod/is.test(said(part)),
    ),
  );
});

test('14: a count from one laboratory series is not what tests can find', () => {
  assert.doesNotMatch(everything, /no test can find/);
});

test('15: neuroendocrine cancers and microwave treatment rest on what is about them', () => {
  const statements = [...objects(pack.sections)].filter(({ citations }) => citations).map(said);
  for (const treatment of [/surgery|operation|resection/i, /transplant|donor/i])
    assert.ok(
      statements.some((words) => treatment.test(words) && /neuroendocrine/i.test(words)),
      `${treatment}`,
    );
  assert.ok(references.some(({ number }) => number === 'IPG553'));
});

test('16: drugs are cited to what names them, and BRAF is tested beside RAS', () => {
  for (const statement of statementsThatCite('wasan-2017'))
    assert.doesNotMatch(said(statement), /irinotecan/);
  for (const statement of statementsThatCite('bsg-nice-qs20'))
    assert.doesNotMatch(said(statement), /cetuximab|panitumumab/);
  assert.match(everything, /\bRAS\b.*\bBRAF\b/s);
});

test('17: every source can be found, each page has its day, and cure rests on what is about cure', () => {
  for (const { id, type, accessed, ...source } of references) {
    assert.ok(source.URL || source.DOI || source.PMID || source.PMCID, id);
    if (type === 'webpage') assert.ok(accessed, id);
    assert.doesNotMatch(source.publisher ?? '', /Daily Tribune/);
  }
  const cure = question('can-it-be-cured');
  assert.ok(!JSON.stringify(cure).includes('nice-ng151-d2b'));
  assert.match(JSON.stringify(cure), /nice-ng151-d2a/);
});

test('17: no urgency leans on another illness without a clinician’s agreement', () => {
  const about = new Map(references.map(({ id, note = '' }) => [id, note]));
  for (const { citations = [], basis } of objects(pack.warningSigns))
    if (citations.some((id) => /^About /.test(about.get(id))))
      assert.equal(basis, 'consensus', citations.join(' '));
});

test('18: whom to turn to and degrees are the region’s words; the country is said', () => {
  for (const line of strings(reading)) assert.doesNotMatch(line, /A&E|\bGPs?\b|°C/);
  assert.match(words(pack.provenance.disclaimer), /\bUK\b/);
});
