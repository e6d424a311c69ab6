// A saved page of a hospital: its main part becomes the draft, all else is named.
import assert from 'node:assert/strict';
import test from 'node:test';
import { faultsOf, importing, lines } from './import.mjs';

const { code, data, pack, losses } = importing('swimmers-ear.html');
const told = lines(losses);
const blocks = pack.sections.flatMap(({ body }) => body);
const of = (kind) => blocks.filter(({ type }) => type === kind);

/** A page of one sentence, or whatever stands in it. */
const page = (inner) =>
  `<html lang="en"><body><main><h1>Title</h1><h2>Part</h2>${inner}</main></body></html>`;

test('its headings are sections, and what stands before them the key points', () => {
  assert.equal(code, 0);
  assert.deepEqual(pack.keyPoints, [
    { text: "Swimmer's ear is a sore ear canal. It mostly gets better within days." },
  ]);
  assert.deepEqual(
    pack.sections.map(({ id }) => id),
    ['signs-of-it', 'looking-after-your-ear', 'who-to-call'],
  );
});

test('once its blanks are filled in, it has no fault', () => {
  assert.deepEqual(faultsOf(data.out), []);
});

test('navigation, cookie banner, header, footer and scripts are left out, and named', () => {
  for (const expected of [
    'left out: The navigation. | Skip to main content',
    'left out: The cookie banner. | We use some small files on your device. Fine',
    "left out: The page's header. | Example Hospital",
    'left out: What stands outside the main part. | Our other leaflets',
    "left out: The page's footer. | Example Hospital, Example Street",
    'left out: A script. | ',
    'left out: A page inside the page. | A film | https://video.example/1',
    'left out: Words that are struck out. | Come on Sundays.',
  ])
    assert.ok(told.includes(expected), `${expected}\nin\n${told.join('\n')}`);
  assert.doesNotMatch(
    JSON.stringify(pack),
    /small files|Our other|Example Street|alert|tracked|Sundays/,
  );
  assert.ok(
    losses.every(({ place }) => /^\d+$/.test(place)),
    'lines',
  );
});

test('links: of the page itself in full, https only, none within the page', () => {
  const links = JSON.stringify(pack).match(/"link":"[^"]+"/g);
  assert.deepEqual(links, ['"link":"https://hospital.example/patients/earwax/"']);
  assert.match(told.join('\n'), /http:.* \| http:\/\/old\.example\/ear/);
});

test('pictures: of its own site with their size, of others by what they show', () => {
  assert.deepEqual(of('image'), [
    {
      type: 'image',
      src: '/pictures/ear.png',
      width: 640,
      height: 480,
      alternative: 'A red ear canal, seen from outside',
      caption: 'How it looks',
    },
  ]);
  assert.match(told.join('\n'), /another site\. .* \| A drop beside an ear \| https:\/\/elsewhere/);
});

test('what would change its meaning when flattened keeps it', () => {
  const [{ items }] = of('list');
  assert.equal(items[1].text, 'pain, above all: when you chew; when the ear is touched');
  assert.equal(items[2].text, 'a temperature over 38\u00a0°C, with 10⁹ germs or more');
  assert.deepEqual(of('paragraph').at(-1).text, [{ words: 'Siaradwch â ni.', lang: 'cy' }]);
  assert.deepEqual(of('table')[0].rows[0].cells[1], { lines: ['Ask first', 'Take sweets along'] });
});

test('cards and lists of the NHS’s design are what they look like', () => {
  assert.deepEqual(
    pack.warningSigns.map(({ level, title }) => [level, title]),
    [
      ['emergency', 'Call 999 if:'],
      ['routine', 'See your GP if:'],
    ],
  );
  assert.deepEqual([of('do').length, of('dont').length], [1, 1]);
});

test('numbers to call are services and roles', () => {
  const text = JSON.stringify(pack.sections);
  assert.doesNotMatch(text, /01632/);
  assert.match(text, /\{"service":"ear-clinic"\}.*\{"contact":"emergency"\}/);
});

test('a number in a heading, which can hold words only, is shown after the text', () => {
  const { data: printed, pack: draft } = importing(
    'number.html',
    page('<h2>Call 01632 960 999</h2><p>Day and night.</p>'),
  );
  assert.match(draft.sections[0].title, /^Call \[… words in place of the number of the service/);
  assert.deepEqual(draft.sections[0].body.at(-1), { type: 'show', service: 'service-1' });
  assert.deepEqual(faultsOf(printed.out), []);
});

test('a table that a pack cannot hold is a list of its rows', () => {
  const row = (name) => `<tr>${name.repeat(9)}</tr>`;
  const { pack: draft, data: printed } = importing(
    'wide.html',
    page(`<table>${row('<th>a</th>')}${row('<td>b</td>')}</table>`),
  );
  assert.equal(draft.sections[0].body[0].type, 'list');
  assert.match(draft.sections[0].body[0].items[0].text, /^a: b; a: b;/);
  assert.deepEqual(faultsOf(printed.out), []);
});

test('words that the import itself loses are found and named', () => {
  const { losses: list } = importing(
    'lost.html',
    page('<p>Kept <care-cite>mislaid words</care-cite> here.</p>'),
  );
  assert.ok(
    lines(list).includes('left out: Words that found no place. Add them by hand. | mislaid words'),
  );
});

test('nothing of a page runs, and no address of a script is kept', () => {
  const { pack: draft, data: printed } = importing(
    'attack.html',
    page(`<p onclick="alert(1)">Words <a href="javascript:alert(1)">one</a> <a href=" java\tscript:alert(2)">two</a>
      <a href="data:text/html,x">three</a> <a href="https://user:pw@evil.example/">four</a></p>
      <img src="x" onerror="alert(3)" alt="Picture" width="1" height="1"><svg onload="alert(4)"><text>five</text></svg>
      <style>six</style><template>seven</template>`),
  );
  assert.doesNotMatch(JSON.stringify(draft), /alert|javascript|data:|evil|six|seven/);
  assert.match(JSON.stringify(draft), /Words one two three four/);
  assert.deepEqual(faultsOf(printed.out), []);
});

test('the encoding is what the page says, or what old pages have, which is said', () => {
  const text = '<meta charset="CHARSET"><title>Café</title><h1>Größe</h1><p>Ça va</p>';
  const bytes = (charset, encoding) => Buffer.from(text.replace('CHARSET', charset), encoding);
  for (const [name, content, doubtful] of [
    ['latin.html', bytes('iso-8859-1', 'latin1'), false],
    ['lie.html', bytes('utf-8', 'latin1'), true],
    ['utf-16.html', Buffer.concat([Buffer.from([0xff, 0xfe]), bytes('x', 'utf16le')]), false],
    ['utf-8.html', bytes('utf-8', 'utf8'), false],
  ]) {
    const { pack: draft, losses: list } = importing(name, content);
    assert.equal(draft.title, 'Größe', name);
    assert.equal(
      lines(list).some((line) => /encoding/.test(line)),
      doubtful,
      name,
    );
  }
});

/** What is no text that we know is refused in words that help, and nothing is written. */
function refuses(name, content, message) {
  test(name, () => {
    const { code: exit, data: printed } = importing(name, content);
    assert.equal(exit, 1);
    assert.match(printed.error, message);
    assert.equal(printed.out, undefined);
  });
}

refuses('empty.html', ' \n', /^The file is empty\.$/);
refuses('wordless.html', '<html><script>1</script></html>', /no words in it/);
refuses('deep.html', '<div>'.repeat(100_000), /stand inside each other/);
refuses('large.html', `<p>${'word '.repeat(1_000_000)}`, /larger than 4 MB/);
refuses(
  'spans.html',
  `<table>${'<tr>'.concat('<td colspan=50 rowspan=999>x'.repeat(9)).repeat(999)}`,
  /too large/,
);
refuses('picture.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), /not written in UTF-8/);
refuses('utf-16-without-mark.html', Buffer.from('<p>Größe', 'utf16le'), /UTF-8/);
refuses('leaflet.html', '%PDF-1.4', /This is a PDF/);
refuses('leaflet.docx', 'PK\x03\x04', /Word/);
refuses('page.json', '<p>x</p>', /Rename it to \.html/);
refuses('cut.json', '{"@type": "MedicalWebPage", "hasPart": [', /cut short/);
refuses('other.json', '{"@type": "Recipe"}', /no page of the NHS website content API/);
refuses('pack.json', '{"schemaVersion": 1, "provenance": {}}', /content pack already/);
refuses('brackets.json', '['.repeat(1_000_000), /no JSON/);
refuses(
  'deep.json',
  `{"@type":"MedicalWebPage","mainEntityOfPage":${'[{"mainEntityOfPage":'.repeat(3000)}[]${'}]'.repeat(3000)}}`,
  /stand inside each other/,
);
