// The last step of the build: what the package publishes at its root. A pack that the schema or the
// rules refuse stops the build.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

process.chdir(path.resolve(import.meta.dirname, '../..'));

const json = async (file) => JSON.parse(await readFile(file, 'utf8'));

const schema = 'src/content/pack.schema.json';
const options = { allErrors: true, discriminator: true, strictRequired: false, strictTypes: false };
const validate = addFormats.default(new Ajv.default(options)).compile(await json(schema));
const { checkRules } = await import(new URL('../../dist/content/rules.js', import.meta.url));

for (const folder of ['content', 'schema']) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
}
await copyFile(schema, 'schema/pack.schema.json');

const packs = (await readdir('src/generated')).filter((file) => file.endsWith('.json')).sort();
for (const file of packs) {
  const pack = await json(`src/generated/${file}`);
  const faults = validate(pack)
    ? checkRules(pack)
    : validate.errors.map(({ instancePath, message }) => ({ path: dollar(instancePath), message }));
  if (faults.length > 0) {
    for (const fault of faults) console.error(`${file} ${fault.path}: ${fault.message}`);
    process.exit(1);
  }
  await copyFile(`src/generated/${file}`, `content/${file}`);
}

if (existsSync('src/cdn.css')) await copyFile('src/cdn.css', 'cdn/care-elements.css');

const hashes = {};
for (const file of (await readdir('cdn', { recursive: true })).sort()) {
  if (file === 'sri.json' || !path.extname(file)) continue;
  const hash = createHash('sha384').update(await readFile(`cdn/${file}`));
  hashes[file.replaceAll(path.sep, '/')] = `sha384-${hash.digest('base64')}`;
}
await writeFile('cdn/sri.json', `${JSON.stringify(hashes, null, 2)}\n`);

/** `/questions/3/id` as the rules write it: `$.questions[3].id`. */
function dollar(pointer) {
  return `$${pointer.replace(/\/(\d+)(?=\/|$)/g, '[$1]').replaceAll('/', '.')}`;
}
