/** The shipped schema, walked: what it says a pack is made of, and where in a pack each string stands. */
import shipped from '../../src/content/pack.schema.json' with { type: 'json' };

/** As much of JSON Schema as the shipped one uses. */
export interface Schema {
  $ref?: string;
  const?: unknown;
  enum?: readonly unknown[];
  oneOf?: readonly Schema[];
  anyOf?: readonly { required: readonly string[] }[];
  type?: string;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Schema>;
  propertyNames?: Schema;
  additionalProperties?: Schema | boolean;
  minProperties?: number;
  maxProperties?: number;
  required?: readonly string[];
  if?: Schema;
  then?: Schema;
  else?: Schema;
  dependentRequired?: Record<string, readonly string[]>;
  $defs?: Record<string, Schema>;
}

export const schema = shipped as unknown as Schema;

/** A schema without its reference. */
export function resolved(part: Schema): Schema {
  const name = part.$ref?.split('/').at(-1);
  return name ? resolved(schema.$defs![name]!) : part;
}

/** Who decides what the schema leaves open. */
export interface Draw {
  /** One of several. */
  of<T>(choices: readonly T[]): T;
  /** What stands in a list. */
  items(list: Schema): readonly Schema[];
  /** Whether a property that need not be there is. */
  has(name: string): boolean;
  string(of: Schema): string;
  integer(): number;
}

/** A value that the schema allows. Nothing stands within its own kind, so that there is an end. */
export function make(part: Schema, draw: Draw, around: readonly Schema[] = []): unknown {
  const own = resolved(part);
  const within = [...around, own];
  const ends = (option: Schema) => !within.includes(resolved(option)) || option === part;
  if ('const' in own) return own.const;
  if (own.enum) return draw.of(own.enum);
  if (own.oneOf) return make(draw.of(own.oneOf.filter(ends)), draw, around);
  if (own.type === 'array')
    return draw
      .items(own)
      .filter(ends)
      .map((item) => make(item, draw, around));
  if (own.type === 'object') return object(own, draw, within);
  if (own.type === 'string') return draw.string(own);
  if (own.type === 'boolean') return draw.of([false, true]);
  return draw.integer();
}

function object(own: Schema, draw: Draw, within: readonly Schema[]): Record<string, unknown> {
  const names = Object.keys(own.properties ?? {});
  const wanted = new Set(own.required);
  const free = names.filter((name) => !wanted.has(name));
  // Of what excludes each other there is one.
  if (own.maxProperties && own.maxProperties === own.minProperties) wanted.add(draw.of(free));
  else for (const name of free) if (draw.has(name)) wanted.add(name);
  if (free.length && wanted.size < (own.minProperties ?? 0)) wanted.add(draw.of(free));
  const either = own.anyOf && draw.of(own.anyOf);
  for (const name of either?.required ?? []) wanted.add(name);
  for (const [name, others] of Object.entries(own.dependentRequired ?? {}))
    if (wanted.has(name)) others.forEach((other) => wanted.add(other));
  const chosen = names.filter((name) => wanted.has(name));
  const made = chosen.map((name) => [name, make(own.properties![name]!, draw, within)]);
  const value = Object.fromEntries(made) as Record<string, unknown>;
  // A map from names to values, as of a drawing's labels: one that is of no use, and what must be there.
  if (own.propertyNames && typeof own.additionalProperties === 'object')
    value[String(make(own.propertyNames, draw))] = make(own.additionalProperties, draw);
  const then = own.if && (meets(value, own.if) ? own.then : own.else);
  for (const [name, { required = [] }] of Object.entries(then?.properties ?? {}))
    for (const key of required)
      Object(value[name])[key] = make(own.properties![name]!.additionalProperties as Schema, draw);
  return value;
}

function meets(value: object, { properties = {} }: Schema): boolean {
  return Object.entries(properties).every(([name, due]) => due.const === Object(value)[name]);
}

/** A string of a pack and what the schema says of it. */
export interface Place {
  /** As a fault names it: `$.questions[0].id`. */
  path: string;
  /** The same for every item of a list: `$.questions[].id`. */
  field: string;
  /** What kind of string it is: the name of its definition, or its own pattern. */
  kind: string;
  keys: readonly (string | number)[];
  value: string;
}

/** Every string of a pack, or of a part of it, in order. */
export function* places(
  value: unknown,
  part = schema,
  keys: Place['keys'] = [],
  field = '$',
): Generator<Place> {
  const own = resolved(part);
  if (own.oneOf) {
    const fitting = own.oneOf.find((option) => fits(value, resolved(option)));
    if (fitting) yield* places(value, fitting, keys, field);
  } else if (typeof value === 'string' && own.type === 'string') {
    const path = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
    const kind = part.$ref?.split('/').at(-1) ?? own.format ?? own.pattern ?? 'string';
    yield { path: `$${path}`, field, kind, keys, value };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* places(item, own.items ?? {}, [...keys, index], `${field}[]`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      const property = own.properties?.[name];
      const below = [...keys, name];
      if (property) yield* places(item, property, below, `${field}.${name}`);
      else if (typeof own.additionalProperties === 'object')
        yield* places(item, own.additionalProperties, below, `${field}.*`);
    }
  }
}

function fits(value: unknown, option: Schema): boolean {
  if (option.type !== 'object')
    return option.type === (Array.isArray(value) ? 'array' : typeof value);
  const found = Object(value);
  return option.required!.every((name) => {
    const due = resolved(option.properties![name]!);
    return name in found && (!('const' in due) || due.const === found[name]);
  });
}

/** The fields of the schema that hold a string, found without a pack. */
export function* fields(
  part = schema,
  path = '$',
  around: readonly Schema[] = [],
): Generator<string> {
  const own = resolved(part);
  const within = own.type === 'object' && !own.oneOf ? [...around, own] : around;
  if (around.includes(own)) return;
  for (const option of own.oneOf ?? []) yield* fields(option, path, within);
  if (own.type === 'string' && !own.enum && !('const' in own)) yield path;
  if (own.items) yield* fields(own.items, `${path}[]`, within);
  for (const [name, property] of Object.entries(own.properties ?? {}))
    yield* fields(property, `${path}.${name}`, within);
  if (typeof own.additionalProperties === 'object')
    yield* fields(own.additionalProperties, `${path}.*`, within);
}

/** What a string stands in, and its key there. */
export function holderOf(pack: object, { keys }: Place): [Record<string, unknown>, string] {
  const holder = keys.slice(0, -1).reduce<unknown>((at, key) => Object(at)[key], pack);
  return [Object(holder), String(keys.at(-1))];
}

/** The same pack with other strings in some of its places. */
export function withStrings<T extends object>(pack: T, changes: Iterable<[Place, string]>): T {
  const copy = structuredClone(pack);
  for (const [place, words] of changes) {
    const [holder, key] = holderOf(copy, place);
    holder[key] = words;
  }
  return copy;
}
