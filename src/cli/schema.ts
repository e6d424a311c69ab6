// The schema of a pack as data: what may stand in a place.
import json from '../content/pack.schema.json' with { type: 'json' };
import { own } from './own.js';

/** A schema, as far as ours goes. */
export interface Node {
  $ref?: string;
  /** The definition that it is, `Statement`. */
  definition?: string;
  type?: string;
  const?: unknown;
  enum?: readonly unknown[];
  pattern?: string;
  format?: string;
  description?: string;
  required?: readonly string[];
  properties?: Readonly<Record<string, Node>>;
  additionalProperties?: boolean | Node;
  propertyNames?: Node;
  items?: Node;
  oneOf?: readonly Node[];
  anyOf?: readonly Node[];
  discriminator?: { propertyName: string };
}

const root = json as unknown as Node & { $defs: Readonly<Record<string, Node>> };

/** A schema with the definition that it refers to; its own description wins. */
export function resolve(node: Node): Node {
  const definition = node.$ref?.split('/').at(-1);
  return definition ? { ...root.$defs[definition], definition, ...node } : node;
}

/** What may stand in a place, chosen by what stands around it. */
export function schemaAt(steps: readonly string[], pack: unknown): Node | undefined {
  let node: Node | undefined = root;
  let value = pack;
  for (const step of steps) {
    const here: Node = chosen(node, value);
    const further = here.additionalProperties;
    node =
      here.items ??
      own(here.properties, step) ??
      (typeof further === 'object' ? further : undefined);
    if (!node) return undefined;
    node = resolve(node);
    value = Object(value)[step];
  }
  return node;
}

/** Of alternatives the one that a value is, if it is one. */
export function chosen(node: Node, value: unknown): Node {
  return alternatives(node).find((option) => fits(option, value)) ?? node;
}

/** The schemas of which one is to be kept to. */
export function alternatives(node: Node): Node[] {
  return (node.oneOf ?? []).map(resolve);
}

function fits({ type, properties, required }: Node, value: unknown): boolean {
  const tag = Object.entries(properties ?? {}).find(([, node]) => node.const !== undefined);
  if (tag) return Object(value)[tag[0]] === tag[1].const;
  if (type === 'array') return Array.isArray(value);
  if (type !== 'object') return typeof value === type;
  return value instanceof Object && Object.hasOwn(value, required?.[0] ?? '');
}
