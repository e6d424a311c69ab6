import { alternatives, resolve, type Node } from './schema.js';

/** JSON on one line, as people write it. */
export function json(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(json).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  return `{${Object.entries(value)
    .map(([name, item]) => `${JSON.stringify(name)}: ${json(item)}`)
    .join(', ')}}`;
}

/** An id made of words: `What it is` becomes `what-it-is`. */
export function slug(words: string): string | undefined {
  const id = words
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  return id || undefined;
}

/** What a schema asks for, with words put where words belong; `…` stands for the rest. */
export function filled(node: Node, words: string): unknown {
  const { definition, type, items, required = [], properties = {} } = resolve(node);
  if (definition === 'Id') return slug(words);
  if (definition === 'Block') return { type: 'paragraph', text: words };
  if (definition === 'Review') return { status: words };
  if (definition === 'Name') return { literal: words };
  if (definition === 'DateParts') return day(words);
  if (definition === 'Way') return way(words);
  if (type === 'array' && items) {
    const item = filled(items, words);
    return item === undefined ? undefined : [item];
  }
  if (takesWords(node)) return words;
  if (type !== 'object' || !required.length) return undefined;
  const holds = required.find((name) => takesWords(properties[name]!));
  if (!holds) return undefined;
  return Object.fromEntries(
    required.map((name) => {
      const part = resolve(properties[name]!);
      if (name === holds) return [name, words];
      if (part.definition === 'Id') return [name, slug(words) ?? '…'];
      return [name, part.type === 'array' ? ['…'] : '…'];
    }),
  );
}

function takesWords(node: Node): boolean {
  const { definition, type, pattern } = resolve(node);
  if (definition === 'Words' || definition === 'Text') return true;
  return alternatives(node).length === 0 && type === 'string' && !pattern && !node.format;
}

function day(words: string): unknown {
  const parts = /^(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?$/.exec(words)?.slice(1);
  return parts ? { 'date-parts': [parts.filter(Boolean).map(Number)] } : { raw: words };
}

function way(words: string): unknown {
  if (words.includes('@')) return { email: words.replace(/^mailto:/, '') };
  return /\d{3}/.test(words) && !/[a-z]{3}/i.test(words) ? { call: words } : { web: words };
}
