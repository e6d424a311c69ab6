// The schema as a function of its own, without eval and without Ajv at run time.
import Ajv, { _ } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { hasPiecesOf } from './licences.mjs';

/**
 * A module: `validate(pack)`, whose `errors` are Ajv's, and `expected`: what a pattern or a list of
 * values means, and the kinds that a tag has.
 */
export async function validator(schema) {
  const ajv = new Ajv.default({
    allErrors: true,
    discriminator: true,
    inlineRefs: false,
    loopRequired: 3,
    allowUnionTypes: true,
    // What a fault says is in explain.ts.
    messages: false,
    code: { source: true, esm: true, lines: false },
    // Whether a day is one of the calendar, and an address one that leads there, the rules say.
    formats: { date: /^\d{4}-\d\d-\d\d$/, uri: /^[a-z][a-z0-9+.-]*:\S+$/i },
  });
  ajv.addVocabulary(['signs', 'kinds']);
  ajv.addKeyword(choice);
  // Each definition on its own: otherwise the validator carries them all twice.
  const { $defs, $id, ...pack } = decided(schema);
  void $id;
  ajv.addSchema(Object.entries($defs).map(([$id, definition]) => ({ $id, ...definition })));
  const code = standalone.default(ajv, ajv.compile(pack));
  const { outputFiles, metafile } = await build({
    stdin: {
      // Libraries may extend Object.prototype; only own properties count.
      contents: UNUSED.reduce((text, part) => text.replace(part, ''), code)
        .replace(/(key\d+) in (data\d*)/g, '$1 of Reflect.ownKeys($2)')
        .replace(/\bObject\.keys\(/g, 'Reflect.ownKeys('),
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
  const meant = JSON.stringify(Object.fromEntries(meanings(schema)));
  return `${hasPiecesOf(Object.keys(metafile.inputs))}\n${outputFiles[0].text}\nexport const expected = ${meant};\n`;
}

// What Ajv tells of a fault beyond what explain.ts asks for.
const UNUSED = [
  /schemaPath:"(?:[^"\\]|\\.)*",/g,
  /,parentData:data\d*,parentDataProperty:(?:\w+|"[^"]*"),rootData,dynamicAnchors/g,
];

// Of several schemas the one that is meant; where none is, that is the fault, with what there is.
const choice = {
  keyword: 'choice',
  schemaType: 'array',
  error: { params: ({ parentSchema }) => _`{kinds: ${parentSchema.kinds}}` },
  code(context) {
    const { gen, schema, data, parentSchema } = context;
    const valid = gen.let('valid', true);
    for (const [index] of schema.entries()) {
      const test = recognises(parentSchema.signs[index], data);
      if (index) gen.elseIf(test);
      else gen.if(test);
      context.subschema({ keyword: 'choice', schemaProp: index }, valid);
    }
    gen.else();
    context.error();
    gen.endIf();
  },
};

function recognises({ type, name }, data) {
  if (type === 'array') return _`Array.isArray(${data})`;
  if (type === 'integer') return _`typeof ${data} == "number"`;
  if (type === 'object') return _`${data} && ${data}[${name}] !== undefined`;
  if (type) return _`typeof ${data} == ${type}`;
  // What is no object at all is a fault of its own.
  return _`Object(${data}) !== ${data} || ${data}[${name}] !== undefined`;
}

// For `oneOf` and `anyOf`, Ajv reports the faults of every alternative. Here each alternative is
// recognised by its type or its first property, so that only the intended one is checked.
function decided(schema, root = schema) {
  if (Array.isArray(schema)) return schema.map((item) => decided(item, root));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { oneOf, anyOf, ...rest } = Object.fromEntries(
    Object.entries(schema)
      // The validator carries the schema along; what it says to people has its own place.
      .filter(([key, value]) => !(/^(description|default)$/.test(key) && typeof value !== 'object'))
      .map(([key, value]) => [key, key === '$ref' ? nameOf(value) : decided(value, root)]),
  );
  // Only here does a fault say which name it is about.
  if (rest.propertyNames) rest.propertyNames = decided(resolved(rest.propertyNames, root), root);
  const options = oneOf ?? anyOf;
  if (!options) return rest;
  // A tag that is missing would be missing twice.
  if (rest.discriminator) return { ...rest, required: [], oneOf };
  const alternatives = options.map((option) => resolved(option, root));
  return {
    ...rest,
    choice: options,
    signs: alternatives.map(({ type, required = [] }) => ({ type, name: required[0] })),
    kinds: alternatives.map(kind).join(', '),
  };
}

const nameOf = (reference) => reference.split('/').at(-1);
const resolved = (option, root) => (option.$ref ? root.$defs[nameOf(option.$ref)] : option);

const TYPES = {
  string: 'words in quotation marks',
  array: 'a list in square brackets',
  integer: 'a whole number',
  number: 'a number',
};

/** An alternative as an editor writes it: `{"link": …, "text": …}`. */
function kind({ type, required = [] }) {
  return TYPES[type] ?? `{${required.map((name) => `"${name}": …`).join(', ')}}`;
}

function meanings(schema, root = schema) {
  if (typeof schema !== 'object' || schema === null) return [];
  const { pattern, enum: values, discriminator, oneOf, description } = schema;
  const own = [];
  if (description && typeof pattern === 'string') own.push([pattern, description]);
  if (description && Array.isArray(values)) own.push([values.join(), description]);
  if (discriminator) {
    const { propertyName: tag } = discriminator;
    const names = oneOf.map((option) => resolved(option, root).properties[tag].const);
    own.push([tag, names.join(', ')]);
  }
  return [...own, ...Object.values(schema).flatMap((part) => meanings(part, root))];
}
