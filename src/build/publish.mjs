// The last step of the build: what the package publishes at its root. A pack that validation refuses
// stops the build.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

process.chdir(path.resolve(import.meta.dirname, '../..'));

const { validatePack } = await import(new URL('../../dist/validate.js', import.meta.url));

await mkdir('content');
await mkdir('schema');
await copyFile('src/content/pack.schema.json', 'schema/pack.schema.json');

const packs = (await readdir('src/generated')).filter((file) => file.endsWith('.json')).sort();
for (const file of packs) {
  const faults = await validatePack(JSON.parse(await readFile(`src/generated/${file}`, 'utf8')));
  for (const fault of faults) console.error(`${file} ${fault.path}: ${fault.message}`);
  if (faults.length) process.exit(1);
  await copyFile(`src/generated/${file}`, `content/${file}`);
}

const hashes = {};
for (const file of (await readdir('cdn', { recursive: true })).sort()) {
  if (file === 'sri.json' || !path.extname(file)) continue;
  const hash = createHash('sha384').update(await readFile(`cdn/${file}`));
  hashes[file.replaceAll(path.sep, '/')] = `sha384-${hash.digest('base64')}`;
}
await writeFile('cdn/sri.json', `${JSON.stringify(hashes, null, 2)}\n`);
