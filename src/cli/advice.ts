// What an editor who wrote this probably meant: a sentence after the message of a fault. Nothing here
// ships to readers; the message alone names the place and the mend.
import { stepsOf, valueAt, type SchemaError } from '../content/explain.js';
import { nearest } from './nearest.js';
import { own } from './own.js';
import { alternatives, chosen, resolve, schemaAt, type Node } from './schema.js';
import { filled, json } from './templates.js';
import { usualNames } from './usual-names.js';
import { mended } from './values.js';

/** A sentence that says what to write instead, where it can be told. */
export function advise(error: SchemaError, pack: unknown): string | undefined {
  const steps = stepsOf(error);
  const node = schemaAt(steps, pack);
  const found = valueAt(steps, pack);
  const { params } = error;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownName(String(params['additionalProperty']), node);
    case 'required':
    case 'dependentRequired': {
      const name = String(params['missingProperty']);
      return own(node && chosen(node, found).properties, name)?.description;
    }
    case 'type':
      return node && ofAnotherType(node, found);
    case 'choice':
      return node && noneOf(node, found);
    case 'discriminator':
      return node && noKind(node, Object(found)[String(params['tag'])]);
    case 'enum':
      return (
        meant(found, (params['allowedValues'] as unknown[]).map(String), 'value') ??
        (node?.definition === 'Basis' && typeof found === 'string'
          ? `What a source says has "citations": [${json(found)}] in its place.`
          : undefined)
      );
    case 'pattern':
    case 'format':
      return mended(steps.at(-1) ?? '', node, error.propertyName ?? found);
    case 'minItems':
      return steps.at(-1) === 'columns' ? 'A table of one column is a list.' : undefined;
    default:
      return undefined;
  }
}

function unknownName(name: string, node: Node | undefined): string | undefined {
  const names = Object.keys(node?.properties ?? {});
  const free =
    names.length && names.length < 13 ? `Here may stand ${names.join(', ')}.` : undefined;
  return meant(name, names, 'name') ?? free;
}

function meant(found: unknown, names: readonly string[], what: 'name' | 'value') {
  const word = String(found);
  const usual = own(usualNames[what], word.toLowerCase())?.find((name) => names.includes(name));
  const name = usual ?? nearest(word, names);
  return name === undefined ? undefined : `Did you mean "${name}"?`;
}

function ofAnotherType(node: Node, found: unknown): string | undefined {
  if (node.type === 'string' && ['number', 'boolean'].includes(typeof found))
    return `Put it in quotation marks: ${json(String(found))}`;
  if (node.type === 'string' && typeof found === 'object')
    return 'Only plain words stand here, without pieces.';
  if (
    /^(integer|number|boolean)$/.test(node.type ?? '') &&
    /^(\d+|true|false)$/.test(String(found))
  )
    return `Leave the quotation marks out: ${String(found)}`;
  if (node.type === 'array' && typeof found === 'object' && found)
    return `Put it in square brackets: [${json(found)}]`;
  if (node.type === 'object' && Array.isArray(found) && found.length === 1)
    return `Leave the square brackets out: ${json(found[0])}`;
  const example = typeof found === 'string' ? filled(node, found) : undefined;
  return example === undefined ? undefined : `Write ${json(example)}`;
}

function noneOf(node: Node, found: unknown): string | undefined {
  if (typeof found === 'number') return `Put it in quotation marks: ${json(String(found))}`;
  if (typeof found === 'string') {
    const example = filled(node, found);
    return example === undefined ? undefined : `Write ${json(example)}`;
  }
  if (Array.isArray(found)) return 'A list stands in no other list. Leave its brackets out.';
  const options = alternatives(node);
  const isText = node.definition === 'Text' || node.definition === 'Cell';
  if (isText && found && !('lines' in Object(found)))
    return `Put it in square brackets: [${json(found)}]`;
  for (const [name, words] of Object.entries(Object(found) as object)) {
    const usual = own(usualNames.piece, name.toLowerCase());
    if (usual) return usual(typeof words === 'string' ? words : '…', node.definition);
    const signs = options.flatMap(({ required = [] }) => required.slice(0, 1));
    const near = nearest(name, signs);
    if (near) return `Did you mean "${near}"?`;
  }
  return undefined;
}

function noKind(node: Node, kind: unknown): string | undefined {
  if (typeof kind !== 'string') return undefined;
  const tag = node.discriminator!.propertyName;
  const kinds = (node.oneOf ?? []).map((option) => String(resolve(option).properties![tag]!.const));
  const usual = own(usualNames.kind, kind.toLowerCase());
  return usual ?? meant(kind, kinds, 'value');
}
