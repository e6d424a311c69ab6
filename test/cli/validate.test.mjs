// Each broken pack has one fault, which is named with its place; a good one has its figures.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { everything } from '../everything.mjs';
import { bundled, hayFever, json, packs, put, read, run } from './cli.mjs';

const broken = path.join(packs, 'broken');

const NOT_UTF8 = 'The file is not written in UTF-8. Save it as UTF-8.';
const NO_PACK =
  'This is JSON, but no content pack. Begin a pack with: care-elements new <condition>';
const LINK =
  'This is not what is expected here: `https:` or `mailto:`; nothing else. Numbers to call are services or roles. It is';
const SCRIPT = '"javascript:" is not supported.';
const at = '29:23 $.questions[0].answer[0].text[1].link';

/** File, place and message; one line for each fault. */
const faults = `
basis-missing | 31:9 $.questions[0].answer[1] | It does not say what it rests on: add "citations", "basis": "consensus" for clinical judgement or "basis": "support" for words that need no source, here or once on a part around it.
blank-left | 6:12 $.title | Still to be filled in: the name of the condition.
blank-left | 7:19 $.jurisdiction | Still to be filled in: the country.
citation-to-nowhere | 29:13 $.questions[0].answer[0].citations[1] | No reference "nobody-2020". Add it, or correct the id.
comma-too-many | 17:5 $ | A name in quotation marks is expected here. Is there a comma too many before it? Found here: }
constructor-key | 6:3 $ | "constructor" is not known here. Remove it, or correct its name.
curly-quotes | 6:12 $ | JSON needs straight double quotation marks: ". Found here: “Broken”,
cut-in-half | 19:3 $ | The quotation mark that ends these words is missing on this line. Found here: "questions
data-link | ${at} | ${LINK} "data:text/html,<script>alert(1)</script>". "data:" is not supported.
duplicate-id | 34:13 $.questions[1].id | The id "is-it-broken" is taken by $.questions[0].id. Choose another.
edited-after-review | 22:39 $.provenance.review.reviewers[0].parts.questions.is-it-broken | "questions.is-it-broken" was changed after A tester signed it on 2026-11-22. Have it signed again (care-elements review --sign --parts questions.is-it-broken), or remove this signature.
empty | 1:1 $ | The file is empty. Begin a pack with: care-elements new <condition>
http-link | ${at} | ${LINK} "http://example.org/". Use https: "https://example.org/". Open it in a browser first, to see that it is there.
javascript-link | ${at} | ${LINK} "javascript:alert(1)". ${SCRIPT}
javascript-link-in-capitals | ${at} | ${LINK} "JaVaScRiPt:alert(1)". ${SCRIPT}
javascript-link-with-tab | ${at} | ${LINK} "java\\tscript:alert(1)".
latin-1 | 1:1 $ | ${NOT_UTF8}
link-with-user-name | ${at} | This address cannot be used. Begin it with https: or mailto:
list | 1:1 $ | ${NO_PACK}
missing-comma | 4:3 $ | A comma is missing before this. Found here: "lang": "en",
newer-schema-version | 2:20 $.schemaVersion | This pack is of format 2, and this version of care-elements reads format 1. Update care-elements.
no-pack | 1:1 $ | ${NO_PACK}
not-json | 1:1 $ | This is no JSON: words stand in "quotation marks". Found here: title: Broken
proto-key | 6:3 $ | "__proto__" is not known here. Remove it, or correct its name.
same-name-twice | 7:12 $.title | "title" stands here twice. Keep one.
unknown-field | 32:7 $.questions[0] | "titel" is not known here. Remove it, or correct its name. Here may stand id, question, answer, citations, basis.
utf-16 | 1:1 $ | ${NOT_UTF8}
utf-16-without-mark | 1:1 $ | ${NOT_UTF8}
web-page | 1:1 $ | This is a web page or XML, and JSON is expected. Found here: <!doctype html>
`;

test('each broken pack: the place of its fault, and what to do', async (t) => {
  const files = readdirSync(broken).sort();
  const { code, data } = run('validate', '--json', ...files.map((file) => path.join(broken, file)));
  assert.equal(code, 1);
  const expected = faults.trim().split('\n');
  const found = data.files.flatMap(({ file, ok, faults }) =>
    faults.map(({ line, column, path: at, message }) => {
      assert.equal(ok, false);
      return `${path.basename(file, '.json')} | ${line}:${column} ${at} | ${message}`;
    }),
  );
  for (const file of files) {
    const name = path.basename(file, '.json');
    const own = (lines) => lines.filter((line) => line.startsWith(`${name} | `));
    await t.test(name, () => {
      assert.ok(own(expected).length > 0, 'an expected message');
      assert.deepEqual(own(found), own(expected));
    });
  }
});

/** A file that is too large to keep, and its one fault. */
function refuses(name, content, message) {
  test(name, () => {
    const { code, data } = run('validate', '--json', put('large.json', content()));
    assert.equal(code, 1);
    assert.deepEqual(
      data.files[0].faults.map((fault) => `${fault.path} ${fault.message}`),
      [message],
    );
  });
}

refuses(
  '501 questions',
  () => {
    const pack = json(hayFever);
    const [question] = pack.questions;
    const more = Array.from({ length: 501 }, (_, i) => ({ ...question, id: `question-${i}` }));
    return { ...pack, questions: more };
  },
  '$.questions This is too long: 501 of at most 500.',
);
refuses('10 MB', () => ' '.repeat(10_000_000), '$ The file is larger than 2 MB. That is no pack.');
refuses(
  'brackets without end',
  () => '['.repeat(1_000_000),
  '$ Too many brackets stand inside each other. That is no pack.',
);

test('the bundled pack has no fault; its figures', (t) => {
  const { code, out } = run('validate', bundled);
  t.diagnostic(out.split('\n').slice(0, 6).join('\n'));
  assert.equal(code, 0);
  assert.match(out, /^✔ .*liver-metastases\.en\.json: no fault/m);
  assert.match(out, /Review +unreviewed; next review due by 2027-05-30/);
  assert.match(
    out,
    /Statements +\d+: \d+ cited, \d+ cited and judged, \d+ judged, \d+ need no source/,
  );
  assert.match(out, /Reading +grade \d\.\d/);
  assert.match(out, /^ +\d\.\d {2}overview$/m);
});

test('a byte order mark is no fault', () => {
  const { code } = run('validate', put('bom.json', `\ufeff${read(hayFever)}`));
  assert.equal(code, 0);
});

test('reading grades are for English only', () => {
  const welsh = put('cy.json', { ...json(hayFever), lang: 'cy' });
  const { data } = run('validate', '--json', hayFever, welsh);
  assert.equal(typeof data.files[0].figures.reading.whole, 'number');
  assert.equal(data.files[1].figures.reading, undefined);
  assert.deepEqual(data.files[0].figures.statements, {
    cited: 5,
    support: 29,
    consensus: 8,
    both: 7,
  });
});

test('the bundled pack and the worked example have nothing to warn of', () => {
  const { data } = run('validate', '--json', bundled, hayFever);
  for (const { warnings } of data.files) assert.deepEqual(warnings, []);
});

test('what whoever answers for it would miss is advice, and no fault', () => {
  const pack = json(hayFever);
  const { owner, report, intendedUse, evidence, making, interests, funding, ...rest } =
    pack.provenance;
  assert.ok(owner && report && intendedUse && evidence && making && interests && funding);
  pack.provenance = rest;
  delete pack.references[1].accessed;
  const { code, data } = run('validate', '--json', put('bare.json', pack));
  assert.equal(code, 0);
  const [stated, seen, ...more] = data.files[0].warnings;
  assert.deepEqual(more, []);
  assert.equal(stated.path, '$.provenance');
  for (const name of [
    'owner',
    'report',
    'intendedUse',
    'evidence',
    'making',
    'interests',
    'funding',
  ])
    assert.ok(stated.message.includes(`("${name}")`), name);
  assert.equal(seen.path, '$.references[1]');
  assert.match(seen.message, /"accessed": .*\(nhs-antihistamines\)$/);
  pack.provenance = { ...rest, owner, report, intendedUse, evidence, interests, funding };
  pack.provenance.making = { people: 'Two nurses.' };
  const half = run('validate', put('half.json', pack)).out;
  assert.match(
    half,
    /by whoever answers for patient information: whether readers tested it \("making"\)\.$/m,
  );
});

test('what a site is to set, with how; nothing where there is nothing to set', () => {
  const pack = json(hayFever);
  const { out } = run('validate', hayFever);
  assert.match(out, /Set locally +a region, for its numbers: region="GB" or configure/);
  assert.match(out, /^ +your helpline: helpline="01632 960 999" or configure/m);
  assert.doesNotMatch(out, /temperatures/);
  pack.keyPoints.push({
    text: ['Above ', { temperature: 37.5, id: 'fever' }, '.'],
    basis: 'consensus',
  });
  pack.keyPoints.push({ text: ['Above ', { temperature: 40 }, '.'], basis: 'consensus' });
  const limit = put('limit.json', pack);
  const line = 'your own limit where it differs: configure({ temperatures: { fever: 38 } })';
  assert.ok(run('validate', limit).out.includes(line));
  assert.ok(run('build', limit).out.includes(`to be set on your page: ${line}`));
  const text = JSON.stringify(pack)
    .replace(/\{"contact":"[a-z-]+"\}/g, '"us"')
    .replace(/\{"temperature":[^}]*\}/g, '"hot"');
  const plain = {
    ...JSON.parse(text),
    warningSigns: undefined,
    warningAdvice: undefined,
    sections: [],
  };
  const { data } = run('validate', '--json', put('plain.json', JSON.parse(JSON.stringify(plain))));
  assert.deepEqual(data.files[0].figures?.setLocally ?? [], []);
});

test('overdue and withdrawn are warnings', () => {
  const pack = json(hayFever);
  Object.assign(pack.provenance, {
    date: '2020-01-01',
    nextReview: '2021-01-01',
    review: { status: 'withdrawn', date: '2020-06-01', reason: 'It was wrong.' },
    evidence: { ...pack.provenance.evidence, searched: '2020-01-01' },
  });
  for (const { accessed } of pack.references) accessed['date-parts'] = [[2020, 1, 1]];
  pack.services[0].checked = '2020-01-01';
  const { code, out } = run('validate', put('overdue.json', pack));
  assert.equal(code, 0);
  assert.match(out, /no fault, 2 warnings/);
  assert.match(out, /\$\.provenance\.nextReview\n +Overdue: .* by 2021-01-01/);
  assert.match(out, /Withdrawn: pages show its reason/);
});

test('where each list of the pack will stand', () => {
  const pack = json(hayFever);
  // In a callout of a section, and nowhere.
  pack.sections[2].body[1] = { type: 'callout', body: [pack.sections[2].body[1]] };
  pack.sections[0].body.pop();
  const file = put('lists.json', pack);
  assert.deepEqual(run('validate', '--json', file).data.files[0].figures.lists, {
    warningSigns: [],
    symptoms: ['symptoms'],
    questionsToAsk: ['questions-to-ask'],
  });
  const { out } = run('validate', file);
  assert.match(
    out,
    /Lists +warning signs: no section shows them; the article shows them by itself$/m,
  );
  assert.match(out, /^ +symptoms: in the section "symptoms"$/m);
  const { keyPoints, references, glossary, services, sections, ...rest } = json(hayFever);
  assert.ok(keyPoints && references && glossary && services && sections);
  const bare = put('no-lists.json', {
    ...Object.fromEntries(
      Object.entries(rest).filter(([name]) => !/^(symptom|warning|quest)/.test(name)),
    ),
    sections: [
      { id: 'a', title: 'A', body: [{ type: 'paragraph', text: 'B', basis: 'consensus' }] },
    ],
  });
  assert.deepEqual(run('validate', '--json', bare).data.files[0].figures.lists, {});
});

test('warning signs that stand group by group are in those sections', () => {
  const pack = json(hayFever);
  pack.sections[0].body.pop();
  pack.sections[6].body.shift();
  const groups = pack.warningSigns.flatMap(({ groups }) => groups);
  for (const [index, group] of groups.entries()) {
    group.id = `group-${index}`;
    pack.sections[index % 2].body.push({ type: 'show', group: group.id });
  }
  const file = () => run('validate', '--json', put('groups.json', pack)).data.files[0];
  // What is said after all of them would stand nowhere.
  assert.deepEqual(file().figures.lists.warningSigns, []);
  delete pack.warningAdvice;
  assert.deepEqual(file().figures.lists.warningSigns, ['when-to-get-help', 'overview']);
  assert.match(
    run('validate', put('groups.json', pack)).out,
    /warning signs: in the sections "when-to-get-help", "overview"$/m,
  );
});

test('a section that only shows a list has no reading grade', () => {
  const pack = json(hayFever);
  pack.sections[0].body.shift();
  const { parts } = run('validate', '--json', put('show.json', pack)).data.files[0].figures.reading;
  assert.deepEqual(parts.map(({ id }) => id).slice(0, 2), ['overview', 'symptoms']);
});

/** Words that were markup elsewhere, and what to write instead. */
const marked = [
  ['A&amp;E', /"&amp;" is shown as it stands\. Write the character itself: "&"\./],
  ['5 &lt; 6', /: "<"/],
  ['A&#38;E', /: "&"/],
  ['A&#x2019;s', /: "’"/],
  ['10&nbsp;mg', /an ordinary space/],
  ['A **bold** word', /"strong"/],
  ['A __bold__ word', /"strong"/],
  ['An *important* word', /"strong"/],
  ['An _important_ word', /"strong"/],
  ['A <b>bold</b> word', /Nothing is read as HTML/],
  ['One<br/>two', /Nothing is read as HTML/],
  ['<p class="a">One</p>', /Nothing is read as HTML/],
  ['One <!-- two -->', /Nothing is read as HTML/],
  ['See [the NHS](https://www.nhs.uk/)', /"link"/],
  ['![A picture](/a.png)', /"link"/],
  ['It helps.[12]', /"citation"/],
  ['It helps [@smith2020]', /"citation"/],
  ['It helps[^1]', /"citation"/],
  ['# Treatment', /"subheading"/],
  ['### Treatment', /"subheading"/],
  ['- one', /"list"/],
  ['* one', /"list"/],
  ['• one', /"list"/],
  ['You need:\n- one\n- two', /"list"/],
  ['1. one\n2. two', /"list"/],
  ['One.\n\nTwo.', /shown as a space/],
  ['See http://www.nhs.uk', /"link"/],
  ['See https://www.nhs.uk/a.', /"link"/],
  ['See www.nhs.uk', /"link"/],
  ['Take `one`', /Leave the signs out/],
  ['~~One~~ two', /Leave the signs out/],
];

/** Words that are not. */
const unmarked = [
  'Under 5 & over 65, < 38 °C, 2 * 3 * 4, 37.5 - 38',
  'a_b_c, 5*4*3, "[…]", [sic], AT&T; R&D; A & E;',
  '(a) one; 1) two',
  'No. 5 # 6',
  'e-mail, COVID-19, 2. November',
];

// All in files of their own, checked by one call.
test('words with markup are a warning, and other words are none', async (t) => {
  const hints = [...marked.map(([words]) => words), ...unmarked];
  const files = hints.map((words, index) => {
    const pack = json(hayFever);
    pack.symptoms[0].hint = words;
    return put(`words-${index}.json`, pack);
  });
  const { code, data } = run('validate', '--json', ...files);
  const { out } = run('validate', ...files);
  assert.equal(code, 0);
  for (const [index, words] of hints.entries()) {
    const { warnings, faults } = data.files[index];
    const mend = marked[index]?.[1];
    await t.test(JSON.stringify(words), () => {
      assert.deepEqual(faults, []);
      if (!mend) return assert.deepEqual(warnings, []);
      assert.equal(warnings[0].path, '$.symptoms[0].hint');
      assert.match(warnings.map(({ message }) => message).join('\n'), mend);
      assert.ok(warnings[0].line > 1);
      const lines = `words-${index}\\.json: no fault, \\d warnings?\\n.*\\$\\.symptoms\\[0\\]\\.hint`;
      return assert.match(out, new RegExp(lines));
    });
  }
});

test('markup is found in any words of a pack', () => {
  const marked = JSON.parse(JSON.stringify(everything()).replace(/(\([0-9]+\))"/g, '$1 A&amp;E"'));
  const count = JSON.stringify(marked).split('A&amp;E').length - 1;
  const { data } = run('validate', '--json', put('marked.json', marked));
  const found = data.files[0].warnings.filter(({ message }) => message.includes('&amp;'));
  assert.deepEqual(data.files[0].faults, []);
  assert.equal(found.length, count);
});

test('one good and one broken file: both are reported', () => {
  const { code, out } = run('validate', hayFever, path.join(broken, 'empty.json'));
  assert.equal(code, 1);
  assert.match(out, /✔ .*hay-fever/);
  assert.match(out, /✖ .*empty\.json: 1 fault\n.*empty\.json:1:1 {2}\$\n {4}The file is empty/);
});
