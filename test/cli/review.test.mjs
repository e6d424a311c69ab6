// The sheet that a clinician signs, and the signature that an edit makes void.
import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { everything } from '../everything.mjs';
import { bundled, hayFever, json, packs, put, read, run } from './cli.mjs';

const sign = (file, ...more) => run('review', '--sign', '--role', 'Consultant', file, ...more);

test('the sheet has a row with a box for every statement, and where to sign', () => {
  const { code, data } = run('review', bundled, '--out', 'sheet.html', '--json');
  assert.equal(code, 0);
  const html = read('sheet.html');
  const pack = json(bundled);
  const boxes = html.match(/<td class="box">/g).length;
  assert.ok(boxes > 271, `${boxes} boxes`);
  for (const { id } of [...pack.symptoms, ...pack.questionsToAsk, ...pack.glossary])
    assert.ok(html.replaceAll('<wbr>', '').includes(`<td class="place">${id}`), id);
  for (const name of Object.keys(data.parts))
    assert.ok(html.includes(`<code>${name}</code></h2><p class="by">To be signed by: `), name);
  for (const { id } of pack.sections) assert.ok(data.parts[`sections.${id}`], id);
  for (const words of ['Emergency, now', 'Urgent, the same day', 'Soon, within days'])
    assert.ok(html.includes(words), words);
  const [, signers] = html.split('<table class="signers">');
  for (const words of ['Role', 'Name', 'Registration', 'Date', 'Signature'])
    assert.ok(signers.includes(`<th scope="col">${words}</th>`), words);
  for (const [name, hash] of Object.entries(data.parts)) {
    const line = signers
      .replaceAll('<wbr>', '')
      .split('<tr>')
      .find((line) => line.includes(`>${name}<`));
    assert.ok(line.includes(hash.slice(7, 19)), name);
    assert.equal(line.match(/<td><\/td>/g).length, 5);
  }
  assert.equal(html.match(/<li>/g).length, pack.references.length);
});

test('in each part clinical judgement stands first, then what is cited, then what needs no source', () => {
  const pack = everything();
  const rests = [
    { basis: 'support' },
    { citations: [pack.references[0].id] },
    { basis: 'consensus' },
  ];
  pack.keyPoints = rests.map((rest, index) => ({ text: `point ${index}`, ...rest }));
  run('review', put('ordered.json', pack), '--out', 'ordered.html');
  const [, part] = read('ordered.html').split('<code>keyPoints</code>');
  const order = [...part.split('</section>')[0].matchAll(/scope="rowgroup">(.*?)<|(point \d)/g)];
  assert.deepEqual(
    order.map(([, heading, words]) => heading ?? words),
    [
      ...['Clinical judgement: needs your agreement', 'point 2'],
      ...['From sources', 'point 1'],
      ...['Needs no source', 'point 0'],
    ],
  );
});

test('the sheet has what a governance lead asks, and names what is not stated', () => {
  const pack = json(hayFever);
  const { owner, intendedUse, interests, funding, evidence } = pack.provenance;
  run('review', hayFever, '--out', 'stated.html');
  for (const words of [owner, intendedUse, interests, funding, evidence.where])
    assert.ok(read('stated.html').includes(words), words);
  assert.doesNotMatch(read('stated.html'), /does not state/);
  delete pack.provenance.owner;
  delete pack.provenance.making.testing;
  run('review', put('open.json', pack), '--out', 'open.html');
  assert.match(read('open.html'), /does not state: who owns it, whether readers tested it\./);
});

test('the sheet leaves out nothing that a reader sees', () => {
  const pack = everything();
  put('everything.json', pack);
  assert.equal(run('validate', 'everything.json').code, 0);
  assert.equal(run('review', 'everything.json', '--out', 'everything.html').code, 0);
  const sheet = read('everything.html')
    .replaceAll('<wbr>', '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
  const said = [...JSON.stringify(pack).matchAll(/[\w ]+ \(\d+\)/g)].map(([words]) => words);
  assert.ok(said.length > 110, `${said.length} texts`);
  const { ways, checked } = pack.services[0];
  const numbers = ways.flatMap((way) => Object.values(way));
  for (const words of [...said, ...numbers, checked, '/pictures/inhaler.png'])
    assert.ok(sheet.includes(words), words);
});

test('each row of the sheet has what it rests on, be it said on a part around it', () => {
  const pack = everything();
  delete pack.sections[0].basis;
  pack.sections[0].citations = [pack.references[0].id];
  run('review', put('around.json', pack), '--out', 'around.html');
  const rows = read('around.html').replaceAll('<wbr>', '').split('<tr>');
  const grounds = (words) => {
    const row = rows.find((row) => row.includes(words));
    return /<td class="grounds">(.*?)<\/td>/.exec(row)[1];
  };
  const { sections, warningSigns, questions, glossary } = pack;
  const [paragraph, , list, , , , , callout] = sections[0].body;
  assert.equal(grounds(paragraph.text[0]), '1');
  assert.equal(grounds(list.items[0].text), '<b>judgement</b>');
  assert.equal(grounds(callout.body[0].text), '1');
  assert.equal(grounds(warningSigns[3].groups[0].after[0].text), '1');
  assert.equal(grounds(questions[0].answer[0].text), '1');
  assert.equal(grounds(glossary[0].definition), '<b>judgement</b>');
});

test('the sheet needs nothing else, runs nothing, and hostile words stay words', () => {
  const hostile = `"><script>alert(1)</script><img src=x onerror='alert(1)'>&amp;</style>`;
  const pack = json(hayFever);
  pack.title = hostile;
  pack.symptoms[0].text = hostile;
  pack.sections[0].title = hostile;
  pack.sections[0].body[0] = {
    type: 'paragraph',
    text: [
      hostile,
      { strong: hostile },
      { contact: 'helpline', text: hostile },
      { service: 'ward', text: hostile },
      { words: hostile, lang: 'pt' },
    ],
    basis: 'consensus',
  };
  pack.services.push({
    id: 'ward',
    name: hostile,
    checked: '2026-11-01',
    ways: [{ message: '85258', send: hostile }],
    basis: 'consensus',
  });
  pack.references[0].title = hostile;
  pack.provenance.review = { status: 'withdrawn', date: pack.provenance.date, reason: hostile };
  run('review', put('hostile.json', pack), '--out', 'hostile.html');
  const html = read('hostile.html');
  assert.doesNotMatch(html, /<(script|img|link)|<[a-z][^>]*\s(src|href|style|on\w+)=|url\(/i);
  assert.equal(html.match(/<\/?style>/g).length, 2);
  assert.ok(html.includes('&#60;script&#62;alert(1)&#60;/script&#62;'));
});

test('a signature: the layout stays, validate agrees, an edit makes it void, a new one holds', () => {
  const text = read(hayFever);
  put('signed.json', text);
  const { code, data } = sign('signed.json', '--json', '--date', '2026-11-22');
  assert.equal(code, 0);
  const signed = read('signed.json');
  const without = (file) => file.replace(/"review": \{(\{(\{[^}]*\}|[^{}])*\}|[^{}])*\}/, '');
  assert.equal(without(signed), without(text));
  const { status, reviewers } = json('signed.json').provenance.review;
  const [{ parts, ...who }] = reviewers;
  assert.deepEqual([status, who], ['reviewed', { role: 'Consultant', date: '2026-11-22' }]);
  assert.deepEqual(Object.keys(parts), data.signed);
  for (const name of ['pack', 'symptoms', 'warningSigns.emergency', 'sections.treatment'])
    assert.match(parts[name], /^sha256-/, name);
  assert.equal(run('validate', 'signed.json').code, 0);

  put('signed.json', signed.replace('A blocked or runny nose', 'A blocked nose'));
  const after = run('validate', 'signed.json');
  assert.equal(after.code, 1);
  assert.match(
    after.out,
    /reviewers\[0\]\.parts\.symptoms\n +"symptoms" was changed after Consultant signed it/,
  );
  assert.match(after.out, /1 fault$/m);
  assert.equal(run('review', 'signed.json', '--out', 'again.html').code, 0);
  assert.equal(sign('signed.json').code, 0);
  assert.equal(run('validate', 'signed.json').code, 0);
});

test('the next review is set with it, and tabs, line ends and byte order mark stay', () => {
  const text = `\ufeff${JSON.stringify(json(hayFever), null, '\t').replaceAll('\n', '\r\n')}`;
  put('tabs.json', text);
  assert.equal(sign('tabs.json', '--next-review', '2099-01-01').code, 0);
  const signed = read('tabs.json');
  assert.ok(signed.startsWith('\ufeff{\r\n\t"$schema"'));
  assert.match(signed, /\r\n\t\t"nextReview": "2099-01-01",\r\n/);
  assert.match(signed, /\r\n\t\t\t"status": "reviewed",\r\n/);
  assert.doesNotMatch(signed, /[^\r]\n/);
  assert.equal(run('validate', 'tabs.json').code, 0);
});

/** Who has signed which parts of a file. */
const signers = (file) =>
  json(file).provenance.review.reviewers.map(({ role, parts }) => [role, Object.keys(parts)]);
const by = (file, role, parts, ...more) =>
  run('review', '--sign', '--role', role, ...(parts ? ['--parts', parts] : []), file, ...more);

test('several sign after one another, each their parts; the last all that is left', () => {
  const levels = ['emergency', 'urgent', 'soon', 'routine'].map((level) => `warningSigns.${level}`);
  put('several.json', json(hayFever));
  const first = by('several.json', 'Pharmacist', 'sections.treatment,glossary', '--json');
  assert.deepEqual(first.data.signed, ['sections.treatment', 'glossary']);
  assert.equal(first.data.review.status, 'unreviewed');
  assert.equal(run('validate', 'several.json').code, 0);
  const second = by('several.json', 'Nurse', 'warningSigns');
  assert.match(second.out, /Parts: warningSigns\.emergency, warningSigns\.urgent/);
  assert.equal(json('several.json').provenance.review.status, 'reviewed');
  const name = ['--name', 'Dr A. Example', '--registration', 'GMC 1234567'];
  const third = by('several.json', 'Consultant', undefined, ...name, '--json');
  assert.deepEqual(third.data.unsigned, []);
  const [pharmacist, nurse, [, rest]] = signers('several.json');
  assert.deepEqual(pharmacist, ['Pharmacist', ['sections.treatment', 'glossary']]);
  assert.deepEqual(nurse, ['Nurse', levels]);
  assert.ok(rest.includes('pack') && rest.includes('symptoms') && !rest.includes('glossary'));
  const { out } = run('validate', 'several.json');
  assert.match(out, /Signed +Pharmacist, [-\d]+: sections\.treatment, glossary$/m);
  assert.match(out, /^ +Consultant \(Dr A\. Example, GMC 1234567\), [-\d]+: pack, keyPoints/m);
  assert.doesNotMatch(out, /Not signed/);
});

test('it says which level of the warning signs is still to be signed', () => {
  put('levels.json', json(hayFever));
  const { out } = by('levels.json', 'Nurse', 'warningSigns.urgent,pack');
  assert.match(
    out,
    /Not reviewed yet: nobody has signed warningSigns\.emergency, warningSigns\.soon/,
  );
  assert.match(
    run('validate', 'levels.json').out,
    /Not signed +keyPoints, warningSigns\.emergency/,
  );
});

test('nobody signs what somebody else has signed, but for what was changed since', () => {
  put('twice.json', json(hayFever));
  by('twice.json', 'Nurse');
  const before = read('twice.json');
  const { code, out } = by('twice.json', 'Consultant', 'warningSigns');
  assert.equal(code, 1);
  assert.match(out, /"warningSigns\.emergency" is signed already, by Nurse on/);
  assert.equal(by('twice.json', 'Consultant').code, 1);
  assert.equal(read('twice.json'), before);
  put('twice.json', before.replace('A blocked or runny nose', 'A blocked nose'));
  assert.equal(by('twice.json', 'Consultant', 'symptoms').code, 0);
  assert.deepEqual(signers('twice.json').at(-1), ['Consultant', ['symptoms']]);
  assert.equal(by('twice.json', 'Nurse', 'glossary', '--date', '2026-11-23').code, 0);
  assert.equal(run('validate', 'twice.json').code, 0);
});

test('a void signature that is not given anew is left out, and named', () => {
  put('void.json', json(hayFever));
  by('void.json', 'Nurse');
  put('void.json', read('void.json').replace('A blocked or runny nose', 'A blocked nose'));
  const { code, out } = by('void.json', 'Nurse', 'glossary');
  assert.equal(code, 0);
  assert.match(out, /"symptoms" was changed: the signature of Nurse is void and left out/);
  assert.equal(run('validate', 'void.json').code, 0);
});

test('a void signature is a fault in a pack that is signed in part, too', () => {
  put('part.json', json(hayFever));
  by('part.json', 'Nurse', 'symptoms');
  put('part.json', read('part.json').replace('A blocked or runny nose', 'A blocked nose'));
  assert.match(run('validate', 'part.json').out, /"symptoms" was changed after Nurse signed it/);
});

test('a part that there is not is asked for by its name', () => {
  const { code, err } = by(hayFever, 'Nurse', 'section');
  assert.equal(code, 2);
  assert.match(
    err,
    /no part "section" to sign\. .*There are: pack, keyPoints, warningSigns\.emergency/,
  );
});

for (const [name, change, more, message] of [
  ['a pack with a fault', (p) => (p.questions[0].id = p.questions[1].id), [], /is taken by/],
  [
    'a withdrawn pack',
    ({ provenance: p }) => (p.review = { status: 'withdrawn', date: p.date, reason: 'Wrong.' }),
    [],
    /withdrawn/,
  ],
  ['a day still to come', () => {}, ['--date', '2098-01-01'], /still to come/],
  ['no day', () => {}, ['--date', '2026-02-30'], /calendar|no day/],
  ['a next review in the past', () => {}, ['--next-review', '2020-01-01'], /must come after/],
]) {
  test(`it does not sign ${name}`, () => {
    const pack = json(hayFever);
    change(pack);
    const before = read(put('unfit.json', pack));
    const { code, out } = sign('unfit.json', ...more);
    assert.equal(code, 1);
    assert.match(out, message);
    assert.equal(read('unfit.json'), before);
  });
}

test('no sheet of a broken pack', () => {
  const { code, out } = run('review', path.join(packs, 'broken/data-link.json'));
  assert.equal(code, 1);
  assert.match(out, /is not what is expected here/);
});
