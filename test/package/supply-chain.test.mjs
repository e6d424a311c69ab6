/** Whose code comes with ours: one dependency, and all that is bundled with its licence. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { parseAst } from 'rollup/parseAst';
import config from '../../rollup.config.mjs';
import { root } from './pack.mjs';

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const manifest = (name = '') =>
  JSON.parse(read(name ? `node_modules/${name}/package.json` : 'package.json'));

/** The package that a module comes from, as its folder in node_modules, or none. */
const owner = (file) =>
  /node_modules[\\/]((?:.*[\\/]node_modules[\\/])?(?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1];
const owners = (files) => [...new Set(files.map(owner).filter(Boolean))];

/** The validator is made by Ajv, and has pieces of it. */
const makers = (files) => (files.some((file) => file.includes('schema-validator')) ? ['ajv'] : []);

/** A package, what it depends on, what that depends on, and so on. */
const family = (name) =>
  [name, ...Object.keys(manifest(name).dependencies ?? {}).flatMap(family)].sort();

test('Lit is the one runtime dependency, pinned, and nothing runs when the package is installed', () => {
  const { dependencies, optionalDependencies, bundleDependencies, scripts } = manifest();
  assert.deepEqual(Object.keys(dependencies), ['lit']);
  assert.match(dependencies.lit, /^\d+\.\d+\.\d+$/);
  assert.deepEqual([optionalDependencies, bundleDependencies], [undefined, undefined]);
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
    assert.equal(scripts[name], undefined);
});

test('no module in dist/ imports anything but Lit and its own kind', () => {
  const foreign = readdirSync(path.join(root, 'dist'), { recursive: true })
    .filter((file) => file.endsWith('.js') && !file.startsWith('cli'))
    .flatMap((file) => imports(parseAst(read(`dist/${file}`))).map((from) => `${file}: ${from}`))
    .filter((line) => !/: (?:\.{1,2}\/|lit(?:\/|$))/.test(line));
  assert.deepEqual(foreign, []);
});

function imports(node) {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(imports);
  return /^(?:Import|Export)/.test(node.type) && node.source
    ? [...inner, node.source.value ?? 'what is only known at run time']
    : inner;
}

/** That a text has the licences of these packages, word for word, and of no others. */
function assertLicences(text, names) {
  const parts = text.split('\n---\n\n');
  assert.deepEqual(
    parts.map((part) => part.slice(0, part.indexOf(':'))),
    names.sort().map((name) => manifest(name).name),
  );
  for (const [index, name] of names.entries()) {
    const folder = `node_modules/${name}`;
    const file = readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const words = file ? read(`${folder}/${file}`).trim() : 'Permission is hereby granted';
    const { name: own, license } = manifest(name);
    assert.match(parts[index].split('\n', 1)[0], new RegExp(`^${own}: ${license}(, |$)`), name);
    assert.ok(parts[index].includes(words), name);
    assert.match(parts[index], /Copyright/, name);
  }
}

test('cdn/LICENCES.txt has the licence of every package in the CDN files', async () => {
  const inside = [];
  for (const { input, plugins } of config) {
    const bundle = await rollup({
      input: path.join(root, input),
      plugins: plugins.filter(({ name }) => name === 'node-resolve'),
    });
    const { output } = await bundle.generate({ format: 'iife', name: 'bundle' });
    inside.push(...output.flatMap(({ modules }) => Object.keys(modules)));
  }
  const names = [...owners(inside), ...makers(inside)];
  assert.ok(names.includes('lit-html') && names.includes('ajv'));
  assertLicences(read('cdn/LICENCES.txt'), names);
});

test('dist/cli/LICENCES.txt has the licence of every package in the command line', async () => {
  const { metafile } = await build({
    entryPoints: [path.join(root, 'src/cli/main.ts')],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
  });
  const inside = Object.keys(metafile.inputs);
  assertLicences(read('dist/cli/LICENCES.txt'), [...owners(inside), ...makers(inside)]);
});

test('every licence of what is bundled allows it', () => {
  const texts = read('cdn/LICENCES.txt') + read('dist/cli/LICENCES.txt');
  const kinds = new Set(
    [...texts.matchAll(/^[@\w./-]+: ([\w.-]+)(?:, |$)/gm)].map(([, kind]) => kind),
  );
  assert.deepEqual([...kinds].sort(), ['BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);
});

test('npm run sbom names Lit and all that Lit needs, with version, licence and hash', () => {
  const run = (format) =>
    JSON.parse(
      execFileSync(`npm run --silent sbom -- ${format}`, {
        cwd: root,
        encoding: 'utf8',
        shell: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
  const wanted = [...new Set(family('lit'))];
  for (const name of ['lit-html', 'lit-element', '@lit/reactive-element'])
    assert.ok(wanted.includes(name));
  const { metadata, components } = run('cyclonedx');
  assert.equal(metadata.component.name, 'care-elements');
  assert.equal(metadata.component.version, manifest().version);
  assert.deepEqual(components.map(({ name }) => name).sort(), wanted);
  for (const { name, version, hashes, licenses } of components) {
    const { license, version: installed } = manifest(name);
    assert.equal(version, installed);
    assert.equal(licenses[0].license.id, license);
    assert.equal(hashes[0].alg, 'SHA-512');
  }
  const { packages } = run('spdx');
  assert.deepEqual(packages.map(({ name }) => name).sort(), ['care-elements', ...wanted].sort());
});
