// Generates src/generated/: types and validator from the schema, the packs with their references in
// Vancouver style, and the confirmed phone numbers. None of it is committed.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { iso31661 } from 'iso-3166';
import { compile } from 'json-schema-to-typescript';
import { validator } from './validator.mjs';
import { vancouver } from './vancouver.mjs';

const json = async (path) => JSON.parse(await readFile(path, 'utf8'));
const out = 'src/generated';
const banner = '// Written by src/build/gen.mjs; do not edit.';

await mkdir(out, { recursive: true });

const schema = await json('src/content/pack.schema.json');

// "At least one of these properties" is left to the validator: as a type it would hide their shapes.
const shapes = structuredClone(schema);
for (const definition of Object.values(shapes.$defs))
  if (definition.anyOf?.every(({ required }) => required)) delete definition.anyOf;
const types = await compile(shapes, 'Pack', {
  bannerComment: banner,
  ignoreMinAndMaxItems: true,
  style: { singleQuote: true, printWidth: 100 },
});
await writeFile(`${out}/pack.ts`, types);

await writeFile(
  `${out}/schema-validator.ts`,
  `// @ts-nocheck\n${banner}\n${await validator(schema)}`,
);

const { plainReference } = await fromTypeScript('src/content/plain-reference.ts');
for (const file of await readdir('src/content/packs')) {
  const pack = await json(`src/content/packs/${file}`);
  delete pack.$schema;
  for (const reference of pack.references ?? []) {
    const formatted = vancouver(reference);
    // What the widgets make of the fields need not be sent as well.
    if (formatted !== plainReference(reference)) reference.custom = { vancouver: formatted };
  }
  await writeFile(`${out}/${file}`, `${JSON.stringify(pack, null, 2)}\n`);
  await writeFile(`${out}/${file.replace(/json$/, 'ts')}`, module(pack));
}

/** A pack as a module that cites by the place of a reference, which compresses better than its id. */
function module(pack) {
  const places = new Map(pack.references?.map(({ id }, place) => [id, place]));
  const code = (expression) => `\0${expression}`;
  const object = JSON.stringify(
    pack,
    (key, value) => {
      if (key === 'references') return code(key);
      return /^citations?$/.test(key) ? code(`cited(${value.map((id) => places.get(id))})`) : value;
    },
    2,
  ).replace(/"\\u0000(.+)"/g, '$1');
  return `${banner}
import type { Pack, Reference } from './pack.js';

const references: Reference[] = ${JSON.stringify(pack.references ?? [], null, 2)};
const cited = (...places: number[]) => places.map((place) => references[place]!.id);

export const pack: Pack = ${object};
`;
}

// The words of the widgets and those of the forms apart, since they ship in two files.
const { words } = await json('src/labels/en.json');
const forms =
  'required optional wasThisHelpful yes no comment commentHint sendFeedback subscribe email consent privacyLink signUp'.split(
    ' ',
  );
const some = (isWanted) =>
  Object.fromEntries(Object.entries(words).filter(([key]) => isWanted(key)));
const labels = (object) => `${banner}\nexport const en = ${JSON.stringify(object, null, 2)};\n`;
const widgets = some((key) => !forms.includes(key));
await writeFile(
  `${out}/label-words.ts`,
  `${labels(widgets)}\nexport const formKeys = ${JSON.stringify(forms)};\n`,
);
// What a pack's own words are held against, where the words themselves would be too long.
const { slotsOf } = await fromTypeScript('src/content/slots.ts');
const slots = Object.entries(widgets).map(([key, text]) => [key, slotsOf(text)]);
await writeFile(
  `${out}/label-slots.ts`,
  `${banner}\nexport const labelSlots = ${JSON.stringify(Object.fromEntries(slots), null, 2)};\n`,
);
await writeFile(
  `${out}/form-label-words.ts`,
  labels(some((key) => forms.includes(key) || key === 'newTab')),
);

// A number whose source nobody has seen is not shipped: words are shown until it is confirmed.
const { regions } = await json('src/content/numbers.json');
const numbers = regions.map(({ region, members = [region], emergency, advice }) => ({
  regions: members.join(' '),
  emergency: confirmed(emergency),
  advice: confirmed(advice),
}));
// XK is not assigned by ISO 3166, yet it is what everybody writes for Kosovo.
const countries = [...iso31661.filter(({ state }) => state === 'assigned'), { alpha2: 'XK' }];
await writeFile(
  `${out}/countries.ts`,
  `${banner}\nexport const countries = '${countries.map(({ alpha2 }) => alpha2).join(' ')}';\n`,
);

const { version } = await json('package.json');
await writeFile(
  `${out}/numbers.ts`,
  `${banner}\nexport interface Numbers {\n  regions: string;\n  emergency?: string;\n  advice?: string;\n}\n\nexport const numbers: Numbers[] = ${JSON.stringify(numbers, null, 2)};\n`,
);
await writeFile(`${out}/version.ts`, `${banner}\nexport const version = '${version}';\n`);

/** A module of ours that imports nothing, before there is a build of it. */
async function fromTypeScript(file) {
  const { code } = await transform(await readFile(file, 'utf8'), { loader: 'ts' });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

function confirmed(number) {
  return number?.seen === 'S' ? number.number : undefined;
}
