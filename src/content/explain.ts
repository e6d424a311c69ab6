import type { Fault } from './rules.js';

/** A fault as the generated validator names it (Ajv's `ErrorObject`). */
export interface SchemaError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
}

/** A fault of the schema in words that say what to do. `patterns` says what each pattern means. */
export function explain(
  error: SchemaError,
  pack: unknown,
  patterns: Readonly<Record<string, string>>,
): Fault {
  const steps = error.instancePath.split('/').slice(1).map(unescaped);
  // No `reduce()`: the library Prototype overrides it.
  let found = pack;
  for (const step of steps) found = Object(found)[step];
  return { path: jsonPath(steps), message: message(error, found, patterns) };
}

/** What only repeats another fault: a condition of the schema, an alternative of "this or that". */
export function isEcho({ keyword, schemaPath }: SchemaError): boolean {
  return keyword === 'if' || schemaPath.includes('/anyOf/');
}

const TYPES: Record<string, string> = {
  string: 'words in quotation marks',
  array: 'a list in square brackets',
  object: 'an object in curly brackets',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
};

function message(
  { keyword, params }: SchemaError,
  found: unknown,
  patterns: Readonly<Record<string, string>>,
): string {
  const is = `and is ${shown(found)}.`;
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return `"${params['missingProperty']}" is missing.`;
    case 'additionalProperties':
      return `"${params['additionalProperty']}" is not known here. Remove it, or correct its name.`;
    case 'type':
      return `This should be ${TYPES[String(params['type'])]}, ${is}`;
    case 'const':
      return Number(found) > Number(params['allowedValue'])
        ? `This pack is of format ${shown(found)}, and this version of care-elements reads format ${params['allowedValue']}. Update care-elements.`
        : `This should be ${shown(params['allowedValue'])}, ${is}`;
    case 'enum':
      return `This should be one of ${(params['allowedValues'] as unknown[]).map(shown).join(', ')}, ${is}`;
    case 'discriminator':
      return `No kind has this name: see "${params['tag']}", ${shown(Object(found)[String(params['tag'])])}.`;
    case 'pattern':
      return `This is not what is expected here: ${patterns[String(params['pattern'])]} It is ${shown(found)}.`;
    case 'format':
      return params['format'] === 'date'
        ? `This should be a day of the calendar, such as 2026-11-22, ${is}`
        : `This should be a full address, ${is}`;
    case 'anyOf':
      return 'It does not say what it rests on: add "citations", or "basis": "editorial".';
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return 'This must not be empty.';
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return `This is too long: ${Object(found).length ?? 'there are'} of at most ${params['limit']}.`;
    default:
      return `This breaks the rule "${keyword}" of the schema, ${is}`;
  }
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function jsonPath(steps: readonly string[]): string {
  return `$${steps.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`)).join('')}`;
}

function unescaped(step: string): string {
  return step.replace(/~1/g, '/').replace(/~0/g, '~');
}
