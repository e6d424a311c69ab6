/** The packed tarball, unpacked beside Lit in a project of its own and imported by its names. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import test, { after } from 'node:test';
import { project } from './pack.mjs';

const folder = project();
after(() => rmSync(folder, { recursive: true }));

const installed = path.join(folder, 'node_modules/care-elements');
const { exports } = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8'));

/** Runs a module inside the project; what it prints comes back as JSON. */
const run = (code) =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: folder,
      encoding: 'utf8',
    }),
  );

/** `./define/*` stands for one address for each file in its folder. */
function addresses() {
  return Object.entries(exports).flatMap(([key, target]) => {
    if (!key.includes('*')) return [key];
    const file = typeof target === 'string' ? target : target.default;
    const end = path.posix.basename(file).replace('*', '');
    return readdirSync(path.join(installed, path.posix.dirname(file)))
      .filter((name) => name.endsWith(end) && !name.endsWith('.d.ts'))
      .map((name) => key.replace('*', end ? name.slice(0, -end.length) : name));
  });
}

test('every address of the exports map leads to a file', () => {
  const { resolve } = createRequire(path.join(folder, 'index.js'));
  const found = addresses();
  for (const address of found) resolve(path.posix.join('care-elements', address));
  for (const name of ['symptom-checklist', 'warning-signs', 'faq', 'references']) {
    assert.ok(found.includes(`./define/care-${name}`), `define/care-${name}`);
    assert.ok(found.includes(`./elements/care-${name}`), `elements/care-${name}`);
  }
});

test('sources and tests have no address', () => {
  const { resolve } = createRequire(path.join(folder, 'index.js'));
  for (const address of ['dist/index.js', 'src/index.ts', 'package.json', 'cdn/sri.json']) {
    assert.throws(() => resolve(`care-elements/${address}`), /ERR_PACKAGE_PATH_NOT_EXPORTED/);
  }
});

test("import 'care-elements' gives the classes and registers nothing", () => {
  const { registered, names } = run(`
    const registered = [];
    globalThis.customElements = { define: (tag) => registered.push(tag), get: () => undefined };
    const names = Object.keys(await import('care-elements'));
    console.log(JSON.stringify({ registered, names }));
  `);
  assert.deepEqual(registered, []);
  for (const name of ['CareSymptomChecklist', 'CareWarningSigns', 'CareFaq', 'CareReferences']) {
    assert.ok(names.includes(name), name);
  }
  for (const name of ['registerContent', 'getContent', 'configure']) {
    assert.ok(names.includes(name), name);
  }
});

test('one element by itself brings no content and no other element', () => {
  const { registered, content } = run(`
    const registered = [];
    globalThis.customElements = { define: (tag) => registered.push(tag), get: () => undefined };
    await import('care-elements/elements/care-faq');
    const { getContent } = await import('care-elements');
    console.log(JSON.stringify({ registered, content: getContent('liver-metastases', 'en') ?? null }));
  `);
  assert.deepEqual({ registered, content }, { registered: [], content: null });
});

test('define/care-faq registers one tag and brings the English pack', () => {
  const { registered, lang } = run(`
    const registered = [];
    globalThis.customElements = { define: (tag) => registered.push(tag), get: () => undefined };
    await import('care-elements/define/care-faq');
    const { getContent } = await import('care-elements');
    console.log(JSON.stringify({ registered, lang: getContent('liver-metastases', 'en')?.lang }));
  `);
  assert.deepEqual({ registered, lang }, { registered: ['care-faq'], lang: 'en' });
});

test('plain Node, without a page, imports every class', () => {
  const { names } = run(`
    console.log(JSON.stringify({ names: Object.keys(await import('care-elements')).length }));
  `);
  assert.ok(names > 0);
});
