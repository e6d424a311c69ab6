import type { Fault } from './rules/fault.js';

/** A fault as the generated validator names it (Ajv's `ErrorObject`). */
export interface SchemaError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  /** The name that is at fault, where it is one and no value. */
  propertyName?: string;
}

/** What a pattern or a list of values means, and the kinds that a tag has. */
export type Expected = Readonly<Record<string, string>>;

/** A fault of the schema in words that say what to do. */
export function explain(error: SchemaError, pack: unknown, expected: Expected): Fault {
  const steps = stepsOf(error);
  const found = error.propertyName ?? valueAt(steps, pack);
  return { path: jsonPath(steps), message: message(error, found, expected) };
}

/** The names and numbers that lead to the place of a fault. */
export function stepsOf({ instancePath }: SchemaError): string[] {
  return instancePath.split('/').slice(1).map(unescaped);
}

/** What stands in a place of a pack. */
export function valueAt(steps: readonly string[], pack: unknown): unknown {
  // No `reduce()`: the library Prototype overrides it.
  let found = pack;
  for (const step of steps) found = Object(found)[step];
  return found;
}

/** What only repeats another fault, named before it. */
export function isEcho({ keyword }: SchemaError): boolean {
  return keyword === 'if' || keyword === 'propertyNames';
}

const TYPES: Record<string, string> = {
  string: 'words in quotation marks',
  array: 'a list in square brackets',
  object: 'an object in curly brackets',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

function message(error: SchemaError, found: unknown, expected: Expected): string {
  const { keyword, params, instancePath } = error;
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
    case 'enum': {
      const values = params['allowedValues'] as unknown[];
      const meaning = expected[values.join()];
      return `This should be one of ${values.map(shown).join(', ')}, ${is}${meaning ? ` ${meaning}` : ''}`;
    }
    case 'choice':
      return `This should be one of ${params['kinds']}, ${is}`;
    case 'discriminator': {
      const tag = String(params['tag']);
      const kind = Object(found)[tag] as unknown;
      const start =
        kind === undefined ? `"${tag}" is missing.` : `"${tag}" has no kind ${shown(kind)}.`;
      return `${start} The kinds are ${expected[tag]}.`;
    }
    case 'pattern':
      return String(found).trim()
        ? `This is not what is expected here: ${expected[String(params['pattern'])]} It is ${shown(found)}.`
        : EMPTY;
    case 'format':
      return params['format'] === 'date'
        ? `This should be a day of the calendar, such as 2026-11-22, ${is}`
        : `This should be a full address, ${is}`;
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return Number(params['limit']) === 1 ? EMPTY : few(instancePath, params['limit'], found);
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return `This is too long: ${size(found)} of at most ${params['limit']}.`;
    default:
      return `This breaks the rule "${keyword}" of the schema, ${is}`;
  }
}

const EMPTY = 'This must not be empty.';

/** `at least 2 columns, and has 1`; what has no name of its own, names. */
function few(path: string, limit: unknown, found: unknown): string {
  const noun = Array.isArray(found) ? path.split('/').pop() : 'names';
  return `This should have at least ${limit} ${noun}, and has ${size(found)}.`;
}

function size(value: unknown): number {
  return typeof value === 'object' ? Object.keys(Object(value)).length : String(value).length;
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
