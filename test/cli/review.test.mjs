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
  for (const { id } of [...pack.sections, ...pack.questions])
    assert.ok(html.includes(`<code>${id}</code>`), id);
  for (const words of ['Emergency, now', 'Urgent, the same day', 'Soon, within days'])
    assert.ok(html.includes(words), words);
  for (const words of ['Name', 'Role', 'Date', 'Signature'])
    assert.ok(html.includes(`<dt>${words}</dt><dd></dd>`), words);
  assert.ok(html.includes(data.hash));
  assert.equal(html.match(/<li>/g).length, pack.references.length);
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
  assert.equal(grounds(list.items[0].text), '<b>editor</b>');
  assert.equal(grounds(callout.body[0].text), '1');
  assert.equal(grounds(warningSigns[3].groups[0].after[0].text), '1');
  assert.equal(grounds(questions[0].answer[0].text), '1');
  assert.equal(grounds(glossary[0].definition), '<b>editor</b>');
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
  assert.match(data.review.hash, /^sha256-/);
  const signed = read('signed.json');
  const without = (file) => file.replace(/"review": \{[^}]*\}/, '');
  assert.equal(without(signed), without(text));
  assert.deepEqual(json('signed.json').provenance.review, {
    status: 'reviewed',
    reviewerRole: 'Consultant',
    date: '2026-11-22',
    hash: data.review.hash,
  });
  assert.equal(run('validate', 'signed.json').code, 0);

  put('signed.json', signed.replace('A blocked or runny nose', 'A blocked nose'));
  const after = run('validate', 'signed.json');
  assert.equal(after.code, 1);
  assert.match(after.out, /changed after it was reviewed/);
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

for (const [name, change, more, message] of [
  ['a pack with a fault', (p) => (p.questions[0].id = p.questions[1].id), [], /is taken by/],
  [
    'a withdrawn pack',
    ({ provenance: p }) => (p.review = { status: 'withdrawn', date: p.date, reason: 'Wrong.' }),
    [],
    /withdrawn/,
  ],
  ['a day still to come', () => {}, ['--date', '2098-01-01'], /still to come/],
  ['no day', () => {}, ['--date', '2026-02-30'], /calendar|no day|before this version/],
  ['a day before this version', () => {}, ['--date', '2020-01-01'], /before this version/],
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
