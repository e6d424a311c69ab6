// A pack's file: from bytes to a value whose parts know their line.
import { readFile, stat } from 'node:fs/promises';
import type { Node } from 'jsonc-parser';
import type { Fault } from '../content/rules/fault.js';
import { UsageError } from './command.js';
import { parse, places, position, type Position } from './json.js';

/** A pack is text; what is larger than this, in bytes, is none. The elements have the same limit. */
const LIMIT = 2_000_000;

/** A fault with its place in the file. */
export type Located = Fault & Position;

/** A file that holds JSON. */
export interface Source {
  name: string;
  text: string;
  /** Whether it began with a byte order mark. */
  bom: boolean;
  value: unknown;
  tree: Node;
  locate: (fault: Fault) => Located;
}

/**
 * Reads a file; one that holds no JSON comes back as the fault to put right.
 *
 * @throws {UsageError} where there is no such file
 */
export async function readSource(name: string): Promise<Source | Located> {
  const start = (message: string) => ({ path: '$', message, line: 1, column: 1 });
  const bytes = await readBytes(name);
  if (!bytes) return start('The file is larger than 2 MB. That is no pack.');
  const text = decoded(bytes);
  if (text === undefined) return start('The file is not written in UTF-8. Save it as UTF-8.');
  if (!text.trim())
    return start('The file is empty. Begin a pack with: care-elements new <condition>');
  const parsed = parse(text);
  if (!('tree' in parsed))
    return { path: '$', message: parsed.message, ...position(text, parsed.offset) };
  const { tree } = parsed;
  const known = places(tree);
  const locate = (fault: Fault) => ({ ...fault, ...position(text, offset(fault, known)) });
  return { name, text, bom: bytes[0] === 0xef, value: JSON.parse(text), tree, locate };
}

async function readBytes(name: string): Promise<Uint8Array | undefined> {
  try {
    return (await stat(name)).size > LIMIT ? undefined : await readFile(name);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why: Record<string, string> = {
      ENOENT: 'There is no such file. Check its name and folder.',
      EISDIR: 'This is a folder. Name the files in it.',
      EACCES: 'You are not allowed to read it.',
    };
    throw new UsageError(`${name}: ${why[code ?? ''] ?? `It cannot be read (${code}).`}`);
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // UTF-16 without a byte order mark looks like UTF-8 with a NUL in every second byte.
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Where a fault stands: its value, or the nearest one around it; what is unknown, at its name. */
function offset({ path, message }: Fault, known: ReadonlyMap<string, Node>): number {
  let at = path;
  while (!known.has(at) && at) at = at.replace(/(\.[^.[]*|\[[^[]*|[^.[]+)$/, '');
  const node = known.get(at) ?? known.get('$')!;
  const unknown = /^"(.*)" is not known here/.exec(message)?.[1];
  const name = node.children?.find(({ children }) => children?.[0]?.value === unknown);
  return unknown === undefined ? node.offset : (name ?? node).offset;
}
