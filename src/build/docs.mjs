// The pack format's documentation: schema/README.md, from the words in src/content/FORMAT.md, the
// schema and the worked example, which is a fixture of the tests; and how to write in Markdown,
// schema/WRITING.md, likewise.
import { readFile, writeFile } from 'node:fs/promises';

const read = (file) => readFile(file, 'utf8');
const schema = JSON.parse(await read('src/content/pack.schema.json'));
const example = await read('test/fixtures/packs/hay-fever.en.json');

const labels = JSON.parse(await read('src/labels/en.json')).words;

const { $defs, ...pack } = schema;
const definitions = Object.entries({ Pack: pack, ...$defs }).map(section);
const words = await read('src/content/FORMAT.md');
await writeFile(
  'schema/README.md',
  words
    .replace('{{labels}}', () => table(['key', 'in English'], Object.entries(labels)))
    .replace('{{definitions}}', () => definitions.join('\n\n'))
    .replace('{{example}}', () => `\`\`\`json\n${example.trim()}\n\`\`\``),
);

const writing = await read('src/content/WRITING.md');
const text = await read('test/fixtures/import/nosebleed.md');
await writeFile(
  'schema/WRITING.md',
  writing.replace('{{example}}', () => `\`\`\`\`markdown\n${text.trim()}\n\`\`\`\``),
);

function section([name, definition]) {
  const { description = '', properties, oneOf, anyOf, dependentRequired = {} } = definition;
  const lines = [`### ${name}`, '', description];
  if (oneOf) lines.push('', `One of: ${oneOf.map(kind).join(', ')}.`);
  if (properties) lines.push('', fields(definition));
  if (anyOf)
    lines.push(
      '',
      `At least one of: ${anyOf.map(({ required }) => code(required[0])).join(', ')}.`,
    );
  for (const [field, needed] of Object.entries(dependentRequired))
    lines.push('', `With ${code(field)} there must be ${needed.map(code).join(', ')}.`);
  if (!properties && !oneOf) lines.push('', `${capital(kind(definition))}.`);
  return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}

function fields({ properties, required = [] }) {
  const rows = Object.entries(properties).map(([name, field]) => {
    const need = required.includes(name) ? 'yes' : '';
    const { description, $ref } = field;
    const inherited = $ref ? $defs[target($ref)].description : '';
    return [code(name), need, kind(field), description ?? inherited ?? ''];
  });
  return table(['field', 'required', 'is', 'meaning'], rows);
}

function table(headings, rows) {
  return [headings, headings.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/** What a value is, with its limits and the values that it may have. */
function kind(field) {
  const { $ref, const: only, enum: allowed, type, items, properties } = field;
  if ($ref) return `[${target($ref)}](#${target($ref).toLowerCase()})`;
  if (only !== undefined) return code(JSON.stringify(only));
  if (allowed) return `one of ${allowed.map((value) => code(JSON.stringify(value))).join(', ')}`;
  if (type === 'array') return `list of ${range(field.minItems, field.maxItems)}${kind(items)}`;
  if (field.oneOf) return field.oneOf.map(kind).join(' or ');
  if (type === 'number') return 'a number';
  if (type === 'integer')
    return field.maximum
      ? `a whole number, ${field.minimum} to ${field.maximum}`
      : 'a whole number';
  if (type === 'boolean')
    return `\`true\` or \`false\`${field.default === false ? ' (`false` if not given)' : ''}`;
  if (type === 'object' && properties)
    return `an object with ${Object.entries(properties)
      .map(([name, value]) => `${code(name)} (${kind(value)})`)
      .join(', ')}`;
  if (type === 'object')
    return `an object of ${range(field.minProperties, field.maxProperties)}${kind(field.additionalProperties)} by ${kind(field.propertyNames)}`;
  return `words${limits(field)}`;
}

function limits({ minLength, maxLength, pattern, format }) {
  const parts = [
    minLength && 'not empty',
    maxLength && `at most ${maxLength} characters`,
    format && { date: 'a day, `YYYY-MM-DD`', uri: 'an address' }[format],
    pattern && `pattern ${code(pattern)}`,
  ].filter(Boolean);
  return parts.length ? ` (${parts.join('; ')})` : '';
}

function range(least, most) {
  if (least && most) return `${least} to ${most}: `;
  return most ? `at most ${most}: ` : '';
}

function target(ref) {
  return ref.split('/').at(-1);
}

function code(text) {
  return `\`${text}\``;
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}
