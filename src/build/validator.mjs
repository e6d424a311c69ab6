// The schema as a function of its own, without eval and without Ajv at run time.
import Ajv from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { build } from 'esbuild';
import { hasPiecesOf } from './licences.mjs';

/** A module: `validate(pack)`, whose `errors` are Ajv's, and `expected`, what each pattern means. */
export async function validator(schema) {
  const ajv = new Ajv.default({
    allErrors: true,
    discriminator: true,
    inlineRefs: false,
    loopRequired: 3,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: false },
  });
  formats.default(ajv, ['date', 'uri']);
  const code = standalone.default(ajv, ajv.compile(decided(schema)));
  const { outputFiles, metafile } = await build({
    // Libraries may extend Object.prototype; only own properties count.
    stdin: {
      contents: code.replace(/(key\d+) in (data\d*)/g, '$1 of Reflect.ownKeys($2)'),
      resolveDir: '.',
    },
    bundle: true,
    // Otherwise the output has paths of the machine that built it.
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    legalComments: 'none',
  });
  const meanings = JSON.stringify(Object.fromEntries(patterns(schema)));
  return `${hasPiecesOf(Object.keys(metafile.inputs))}\n${outputFiles[0].text}\nexport const expected = ${meanings};\n`;
}

// For `oneOf`, Ajv reports the faults of every alternative. Here each alternative is recognised by its
// type or its first property, so that only the intended one is checked.
function decided(schema, root = schema) {
  if (Array.isArray(schema)) return schema.map((item) => decided(item, root));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { oneOf, ...rest } = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, decided(value, root)]),
  );
  if (!oneOf) return rest;
  if (rest.discriminator) return { ...rest, oneOf };
  const [last, ...others] = oneOf.toReversed();
  return others.reduce(
    (otherwise, option) => ({ if: sign(option, root), then: option, else: otherwise }),
    last,
  );
}

function sign(option, root) {
  const { type, required } = option.$ref ? root.$defs[option.$ref.split('/').at(-1)] : option;
  return type === 'object' ? { type, required: required.slice(0, 1) } : { type };
}

function patterns(schema) {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = schema.pattern && schema.description ? [[schema.pattern, schema.description]] : [];
  return [...own, ...Object.values(schema).flatMap(patterns)];
}
