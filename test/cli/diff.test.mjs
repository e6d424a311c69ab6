// The clinical change list.
import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { everything } from '../everything.mjs';
import { hayFever, json, packs, put, run } from './cli.mjs';

/** What the list says after a change; one line for each entry. */
function changes(change, old = hayFever) {
  const pack = json(old);
  change(pack);
  const { code, data } = run('diff', old, put('new.json', pack), '--json');
  assert.deepEqual([code, data.equal], data.changes.length ? [1, false] : [0, true]);
  return data.changes.map(({ kind, part, id, removed, added }) =>
    [
      `${kind} ${part} ${id}`,
      ...removed.map((line) => `− ${line}`),
      ...added.map((line) => `+ ${line}`),
    ].join('\n'),
  );
}

/** A change of a copy, and the whole list that it leads to. */
const finds = (name, change, ...expected) =>
  test(name, () => assert.deepEqual(changes(change), expected));

finds('the same words in another layout are no change', (p) => {
  delete p.$schema;
  p.references[0].custom = { vancouver: 'NHS. Hay fever.' };
});
finds(
  'a symptom added, one removed, one reworded',
  ({ symptoms }) => {
    symptoms.push({ id: 'itchy-throat', text: 'An itchy throat', basis: 'consensus' });
    symptoms.shift();
    symptoms[0].hint = 'In both eyes';
  },
  'removed symptoms sneezing\n− Sneezing [nhs-hay-fever] (consensus)',
  'reworded symptoms itchy-eyes\n− Hint: In one eye or both\n+ Hint: In both eyes',
  'added symptoms itchy-throat\n+ An itchy throat (consensus)',
);
finds(
  'a sign of another level',
  ({ warningSigns: [{ groups }, urgent] }) => urgent.groups[0].signs.push(groups[0].signs.pop()),
  'reworded warningSigns emergency-1\n− Sign: Your lips, face or tongue swell up fast (consensus)',
  'reworded warningSigns urgent-1\n+ Sign: Your lips, face or tongue swell up fast (consensus)',
);
finds(
  'whom to call',
  ({ warningSigns }) => (warningSigns[1].groups[0].action.text[1].contact = 'helpline'),
  'reworded warningSigns urgent-1\n− What to do: Call (call: urgent-advice) today. (consensus)\n+ What to do: Call (call: helpline) today. (consensus)',
);
finds(
  'other sources for the same words',
  ({ glossary }) => delete glossary[1].basis && (glossary[1].citations = ['nhs-hay-fever']),
  'sources glossary antihistamine' +
    '\n− Antihistamine: A medicine that calms an allergy. [nhs-antihistamines] (consensus)' +
    '\n+ Antihistamine: A medicine that calms an allergy. [nhs-hay-fever]',
);
finds(
  'a cell of a table, a heading, a question',
  ({ sections, questions }) => {
    sections[1].body[2].rows[0].cells[0] = 'March to May';
    sections[2].title = 'Signs';
    questions[1].question = 'Is it only a cold?';
  },
  'reworded sections overview\n− Row: Trees *When:* Spring *Where:* Woods and parks (support)\n+ Row: Trees *When:* March to May *Where:* Woods and parks (support)',
  'reworded sections symptoms\n− What it feels like\n+ Signs',
  'reworded questions is-it-a-cold\n− Is it a cold?\n+ Is it only a cold?',
);
finds(
  'a reference that moved, and where the words come from',
  ({ references, provenance }) => {
    references.push(references.shift());
    provenance.authorRole = 'A pharmacist';
  },
  'reworded provenance authorRole\n− Written by: The editors of care-elements, who are not clinicians\n+ Written by: A pharmacist',
  'moved references nhs-hay-fever',
);
finds(
  'the same words in another form',
  ({ sections }) => (sections[3].body[1].ordered = false),
  'rearranged pack form\n+ The same words in another form',
);

/** The same for a pack with everything that a pack can have. */
const everywhere = put('everything.json', everything());
const findsAnywhere = (name, change, ...expected) =>
  test(name, () => {
    const found = changes(change, everywhere).map((text) => text.replace(/ \(\d+\)/g, ''));
    assert.deepEqual(found, expected);
  });

findsAnywhere(
  'what a part rests on, at each statement in it that says nothing of its own',
  ({ questions }) => {
    delete questions[0].citations;
    questions[0].basis = 'consensus';
  },
  'sources questions q\n− answer [nhs-hay-fever]\n+ answer (consensus)',
);
findsAnywhere(
  'the same said once instead of at each statement',
  ({ warningSigns: [level] }) => {
    const { citations } = level;
    delete level.citations;
    for (const { action, steps, signs, after } of level.groups)
      for (const said of [action, ...(steps ?? []), ...(signs ?? []), ...after].filter(Boolean))
        said.citations = citations;
  },
  'rearranged pack form\n+ The same words in another form',
);
findsAnywhere(
  'the words of a card',
  ({ warningSigns: [level, urgent] }) => {
    level.title = 'Call now';
    urgent.groups[0].intro = 'If you:';
    urgent.groups[0].after[0].text = 'Stay there.';
  },
  'reworded warningSigns emergency\n− Title: level title\n+ Title: Call now',
  'reworded warningSigns too-much\n− Before the list: intro\n− After it: after [nhs-hay-fever]\n+ Before the list: If you:\n+ After it: Stay there. [nhs-hay-fever]',
);
findsAnywhere(
  'a service, where it is named, words of the interface, a page to go on to',
  ({ services: [ward], labels, furtherReading, sections: [{ body }] }) => {
    ward.ways[0].call = '01632 960009';
    ward.ways[1].send = 'SHOUT';
    labels.helpline = 'our line';
    furtherReading[0].url = 'https://c.example/';
    body[0].text[6] = { service: 'ward' };
  },
  'reworded sections one\n− words*strong*link <https://hospital.example/page>term {pollen} [nhs-hay-fever](call: helpline, helpline)(service: ward, service as written)41.25 °C (limit: fever)palavras (pt) (consensus)\n+ words*strong*link <https://hospital.example/page>term {pollen} [nhs-hay-fever](call: helpline, helpline)(service: ward)41.25 °C (limit: fever)palavras (pt) (consensus)',
  'reworded services ward\n− Call: 01632 960001\n− Text message to: 85258: send\n+ Call: 01632 960009\n+ Text message to: 85258: SHOUT',
  'removed furtherReading https://b.example/\n− further <https://b.example/>\n− What is there: note',
  'added furtherReading https://c.example/\n+ further <https://c.example/>\n+ What is there: note',
  'reworded labels helpline\n− interface words\n+ our line',
);
findsAnywhere(
  'a picture, a line of a cell, a box, what not to do, what a block shows',
  ({ sections: [{ body }] }) => {
    body[13].alternative = 'A picture';
    body[6].rows[0].cells[1].lines[0] = 'Another';
    body[8].items[0].text = 'A bag';
    body[4].items[0].text = 'Run';
    body.splice(9, 1);
  },
  'reworded sections one\n− Don’t: dont [nhs-hay-fever]\n− Row: row *column:* cell *column:* – line – *line* [nhs-hay-fever]\n− ☐ box (consensus)\n− Shown here: symptoms\n− In words: picture in words\n' +
    '+ Don’t: Run [nhs-hay-fever]\n+ Row: row *column:* cell *column:* – Another – *line* [nhs-hay-fever]\n+ ☐ A bag (consensus)\n+ In words: A picture',
);

test('clinical judgement stands apart: reworded, come or gone', () => {
  const judged = (change) => {
    const pack = json(hayFever);
    change(pack);
    const { data } = run('diff', hayFever, put('judged.json', pack), '--json');
    return data.changes.map(({ consensus }) => consensus);
  };
  const [group] = json(hayFever).warningSigns[0].groups;
  assert.equal(group.action.basis ?? 'consensus', 'consensus');
  assert.deepEqual(
    judged((p) => (p.warningSigns[0].groups[0].action.text[0] += 'now ')),
    [true],
  );
  assert.deepEqual(
    judged((p) => (p.symptoms[0].basis = 'support')),
    [true],
  );
  assert.deepEqual(
    judged((p) => (p.symptoms[2].basis = 'consensus')),
    [true],
  );
  assert.deepEqual(
    judged((p) => p.symptoms.shift()),
    [true],
  );
  assert.deepEqual(
    judged((p) => (p.symptoms[2].text = 'A blocked nose')),
    [false],
  );
  assert.deepEqual(
    judged((p) => (p.symptoms[0].citations = ['nhs-antihistamines'])),
    [true],
  );
  assert.deepEqual(
    judged((p) => p.symptoms.reverse()),
    [false, false],
  );
});

test('people read first what is to be signed again, and whose signatures are void', () => {
  put('signed.json', json(hayFever));
  const sign = (role, ...more) => run('review', '--sign', '--role', role, 'signed.json', ...more);
  sign('Nurse', '--parts', 'symptoms,glossary');
  sign('Consultant', '--name', 'Dr A. Example');
  const pack = json('signed.json');
  pack.symptoms.shift();
  pack.title = 'Hay fever in children';
  const { out } = run('diff', 'signed.json', put('edited.json', pack));
  const order = [
    'Clinical judgement: to be signed again',
    'removed    sneezing',
    'Everything else',
    'Hay fever in children',
    'Signatures made void',
  ];
  const places = order.map((words) => out.indexOf(words));
  assert.ok(
    places.every((place, index) => place > (places[index - 1] ?? -1)),
    out,
  );
  assert.match(out, /^ {2}symptoms +Nurse, [-\d]+$/m);
  assert.match(out, /^ {2}pack +Consultant \(Dr A\. Example\), [-\d]+$/m);
  assert.doesNotMatch(out, /^ {2}glossary/m);
});

test('people read it by part', () => {
  const pack = json(hayFever);
  pack.version = '1.1.0';
  pack.symptoms.pop();
  const { code, out } = run('diff', hayFever, put('newer.json', pack));
  assert.equal(code, 1);
  assert.match(out, /^hay-fever \(en\) 1\.0\.0 → hay-fever \(en\) 1\.1\.0: 2 changes$/m);
  assert.match(out, /^Symptoms\n {2}− removed +blocked-nose\n {6}− A blocked or runny nose/m);
});

test('a signature that an edit made void is no hindrance; what is no pack is', () => {
  const edited = path.join(packs, 'broken/edited-after-review.json');
  assert.equal(run('diff', edited, edited).code, 0);
  for (const name of ['empty', 'no-pack', 'not-json']) {
    const { code, err } = run('diff', hayFever, path.join(packs, `broken/${name}.json`));
    assert.equal(code, 2);
    assert.ok(err.includes(`${name}.json:`), err);
  }
});
