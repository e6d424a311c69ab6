// Markdown as src/content/WRITING.md describes it; its example is the sample here.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { json, program, put, read, root, run, scratch } from './cli.mjs';
import { faultsOf, importing, lines } from './import.mjs';

const example = importing('nosebleed.md');
const { pack } = example;
const blocks = pack.sections.flatMap(({ body }) => body);

test('the example of the documentation has no blank, no loss and no fault', () => {
  assert.deepEqual([example.losses, example.data.blanks, example.data.faults], [[], [], []]);
  const { data } = run('validate', '--json', example.data.out);
  assert.deepEqual(data.files[0].faults, []);
});

test('it shows everything that the documentation names', () => {
  const text = read(`${root}test/fixtures/import/nosebleed.md`);
  const rows = read(`${root}src/content/WRITING.md`)
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const names = rows.flatMap((row) => row.split('|')[1].match(/`[a-zA-Z]+`/g) ?? []);
  const other = /^bibliography$/;
  for (const name of names.map((name) => name.slice(1, -1)))
    if (!other.test(name))
      assert.match(text, new RegExp(`^(${name}:|::: ${name}\\b)|^  ${name}:`, 'm'), name);
});

test('each part is what it says', () => {
  assert.deepEqual(
    pack.warningSigns.map(({ level, title }) => [level, title]),
    [
      ['emergency', 'Call 999 or go to A&E if:'],
      ['urgent', 'Call 111 if:'],
      ['soon', 'Tell our clinic within days if:'],
      ['routine', 'See your GP if:'],
    ],
  );
  const kinds = new Set(blocks.map(({ type }) => type));
  for (const kind of [
    'list',
    'do',
    'dont',
    'callout',
    'show',
    'table',
    'image',
    'checklist',
    'paragraph',
  ])
    assert.ok(kinds.has(kind), kind);
  const [list] = blocks;
  assert.deepEqual([list.ordered, list.intro], [true, 'Sit down and lean forward:']);
  assert.deepEqual(list.items[0], {
    text: ['Pinch the soft part of your nose for ', { strong: 'ten minutes' }, '.'],
    citations: ['doe2021'],
  });
  assert.equal(pack.questions[0].question, 'Can a child have one?');
  assert.deepEqual(pack.symptomAdvice, [
    { text: 'Tell us about each of these, even if it is over.' },
  ]);
  assert.equal(pack.references[1].DOI, '10.1000/example.12');
  assert.deepEqual(
    pack.services.map(({ name }) => name),
    ['nose clinic', 'night desk'],
  );
});

/** A leaflet with a title and some words. */
const leaflet = (words, front = '') =>
  `---\ntitle: Title\nlang: en\n${front}---\n\n## Part\n\n${words}\n`;

test('citations as Pandoc writes them', () => {
  const references =
    'references:\n- {id: one, type: book, title: One}\n- {id: two, type: book, title: Two}\n';
  const { pack: draft, losses } = importing(
    'citations.md',
    leaflet(
      'First [@one] and more [see @two, p. 4; @one]. Write to [a@b.example].\n\nLast [@nobody].',
      references,
    ),
  );
  const [first, last] = draft.sections[0].body;
  assert.deepEqual(first.text, [
    'First ',
    { citation: ['one'] },
    ' and more ',
    { citation: ['two', 'one'] },
    '. Write to [a@b.example].',
  ]);
  assert.deepEqual([last.text, last.citations], ['Last.', ['nobody']]);
  assert.match(draft.references.at(-1).title, /^\[… the source that the text calls @nobody\]/);
  assert.match(lines(losses).join('\n'), /inside a citation.* \| see, p\. 4/);
});

const CSL = [
  {
    id: 'One 2020',
    type: 'article-journal',
    title: 'One',
    issued: { 'date-parts': [[2020, 2]] },
    PMID: 'PMID 12',
    language: 'en',
  },
  { id: 'unused', type: 'book', title: 'Unused', URL: 'https://books.example/' },
];
const BIBTEX =
  '@article{smith2020, title={A {B} trial}, author={Smith, J}, journal={J Ex}, year={2020}}';

test('references from a file beside it: CSL, and BibTeX where its reader is installed', () => {
  put('refs.json', CSL);
  put('refs.bib', BIBTEX);
  put(
    'refs.yaml',
    'references:\n- id: three\n  type: webpage\n  title: Three\n  issued: 2021-05-06\n',
  );
  const {
    pack: draft,
    losses,
    data,
  } = importing(
    'cites.md',
    leaflet('A [@smith2020]. B [@three].', 'bibliography: [refs.json, refs.bib, refs.yaml]\n'),
  );
  assert.deepEqual(
    draft.references.map(({ id }) => id),
    ['smith2020', 'three'],
  );
  assert.deepEqual(draft.references[1].issued, { 'date-parts': [[2021, 5, 6]] });
  assert.deepEqual(draft.furtherReading, [{ title: 'Unused', url: 'https://books.example/' }]);
  assert.match(lines(losses).join('\n'), /A reference that nothing cites\. \| one-2020: One/);
  assert.deepEqual(faultsOf(data.out), []);
});

test('a text of its own rests on its editor, who is told', () => {
  const { pack: draft, losses } = importing('own.md', leaflet('Words.'));
  assert.equal(draft.basis, 'consensus');
  assert.equal(draft.references, undefined);
  assert.match(lines(losses).join('\n'), /counts as the editor's judgement/);
});

test('losses have the line of the file, front matter counted', () => {
  const { losses } = importing(
    'lines.md',
    leaflet('Words.\n\nSee [this](http://old.example/).', 'colour: red\n'),
  );
  const found = losses.find(({ words }) => words === 'http://old.example/');
  assert.equal(found.place, '11');
  assert.match(lines(losses).join('\n'), /"colour" in the front matter is not known here/);
});

test('HTML in it is read like a page, and nothing of it runs', () => {
  const { pack: draft, losses } = importing(
    'raw.md',
    leaflet(
      'A <script>alert(1)</script> <b>bold</b> [x](javascript:alert(1)) word.\n\n<details><summary>Why?</summary>\n\nBecause.\n\n</details>',
    ),
  );
  assert.deepEqual(draft.sections[0].body[0].text, ['A ', { strong: 'bold' }, ' x word.']);
  assert.equal(draft.questions[0].answer[0].text, 'Because.');
  assert.match(lines(losses).join('\n'), /A script/);
});

test('names that JavaScript has itself are words like others', () => {
  const { code, data } = importing(
    'names.md',
    leaflet(
      'A [constructor](term:constructor) [@__proto__] [@toString].',
      'glossary: {constructor: A builder}\n',
    ),
  );
  assert.equal(code, 0);
  assert.deepEqual(faultsOf(data.out), []);
});

test('a front matter that is none, or without end, is refused', () => {
  const error = (front) => importing('front.md', `---\n${front}\n---\n\nWords\n`).data.error;
  assert.match(error('title: [a'), /^Line \d: the front matter is no YAML/);
  assert.match(error('- a\n- b'), /no list of names with values/);
  const bomb =
    'a: &a [1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c]';
  assert.match(error(bomb), /without end/);
});

test('a pack that is there is left as it is, unless asked', () => {
  put('there.md', leaflet('Words.'));
  put('mine.json', 'mine');
  const { code, err } = run('import', '--out', 'mine.json', 'there.md');
  assert.equal(code, 2);
  assert.match(err, /mine\.json is there already.*--out.*--force/);
  assert.equal(read('mine.json'), 'mine');
  assert.equal(run('import', '--force', '--out', 'mine.json', 'there.md').code, 0);
  assert.equal(json('mine.json').title, 'Title');
});

test('a condition or a language that cannot be is wrong use', () => {
  put('use.md', leaflet('Words.'));
  assert.match(run('import', '--condition', 'Hay Fever', 'use.md').err, /lower-case letters/);
  assert.match(run('import', '--lang', 'English!', 'use.md').err, /no language code/);
  assert.match(run('import', 'nowhere.md').err, /There is no such file/);
});

test(
  'beside an editor, each save is imported, and what is wrong is said and waited out',
  { timeout: 100_000 },
  async () => {
    const file = put('watched.md', leaflet('First.'));
    const child = spawn(
      process.execPath,
      [program, 'import', '--watch', '--json', '--out', 'watched.json', file],
      {
        cwd: scratch('.'),
      },
    );
    try {
      const printed = outputs(child);
      assert.deepEqual((await printed()).faults, []);
      writeFileSync(file, leaflet('Second, by [a link](http://old.example/).'));
      assert.equal(
        (await printed()).losses.some(({ words }) => words === 'http://old.example/'),
        true,
      );
      assert.match(JSON.stringify(json('watched.json').sections), /Second, by a link/);
      writeFileSync(file, '---\ntitle: [\n---\n');
      assert.match((await printed()).error, /no YAML/);
      // Many editors write a new file and give it the name of the old one.
      writeFileSync(scratch('watched.md~'), leaflet('Third.'));
      renameSync(scratch('watched.md~'), file);
      await printed();
      assert.match(JSON.stringify(json('watched.json').sections), /Third/);
      // What somebody else wrote into the pack is not written over.
      put('watched.json', 'mine');
      writeFileSync(file, leaflet('Fourth.'));
      assert.match((await printed()).error, /left as it is/);
      assert.equal(read('watched.json'), 'mine');
    } finally {
      child.kill();
      await once(child, 'exit');
    }
  },
);

/** What a program prints, a line of JSON at a time. */
function outputs(child) {
  let text = '';
  let arrived = () => {};
  child.stdout.on('data', (data) => {
    text += data;
    arrived();
  });
  return async () => {
    while (!text.includes('\n')) await new Promise((resolve) => (arrived = resolve));
    const end = text.indexOf('\n');
    const line = text.slice(0, end);
    text = text.slice(end + 1);
    return JSON.parse(line);
  };
}
