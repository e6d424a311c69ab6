import { contentHash } from '../content/review.js';
import { assertPack } from '../content/registry.js';
import type { Pack } from '../generated/pack.js';
import { compare, type Change } from './compare.js';
import { UsageError, type Command } from './command.js';
import { readSource } from './source.js';
import { style } from './terminal.js';

/** `care-elements diff`: what changed for a reader between two versions of a pack. */
export const diff: Command = {
  summary: 'lists what changed between two versions of a pack',
  usage: '<old.json> <new.json> [--json]',
  help: `The clinical change list: what was added, removed, reworded, moved or given other sources, by id.
How the file is laid out, its $schema and formatted references do not count. Exit code 1 where there
are differences. The packs need not be without fault, but must have the shape of a pack.`,
  options: {},
  files: [2, 2],
  async run({ files }) {
    const [before, after] = [await readPack(files[0]!), await readPack(files[1]!)];
    const changes = await changesOf(before, after);
    const name = ({ condition, lang, version }: Pack) => ({ condition, lang, version });
    return {
      ok: !changes.length,
      data: { equal: !changes.length, old: name(before), new: name(after), changes },
      lines: [
        `${title(before)} → ${title(after)}: ${changes.length || 'no'} change${changes.length === 1 ? '' : 's'}`,
        ...lines(changes),
      ],
    };
  },
};

async function readPack(file: string): Promise<Pack> {
  const read = await readSource(file);
  if (!('value' in read))
    throw new UsageError(`${file}:${read.line}:${read.column}: ${read.message}`);
  try {
    assertPack(read.value);
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
  return read.value;
}

async function changesOf(before: Pack, after: Pack): Promise<Change[]> {
  try {
    const changes = compare(before, after);
    const equal = (await contentHash(before)) === (await contentHash(after));
    return changes.length || equal ? changes : [FORM];
  } catch {
    throw new UsageError('One of the two is no pack. Find out with: care-elements validate');
  }
}

/** The same words in another form, such as a paragraph that became a callout. */
const FORM: Change = {
  kind: 'rearranged',
  part: 'pack',
  title: 'The pack',
  id: 'form',
  removed: [],
  added: ['The same words in another form'],
};

const title = ({ condition, lang, version }: Pack) => `${condition} (${lang}) ${version}`;

const MARKS = {
  added: '+',
  removed: '−',
  reworded: '~',
  sources: '~',
  moved: '↕',
  rearranged: '~',
};

function* lines(changes: readonly Change[]): Generator<string> {
  let part = '';
  for (const { kind, title, id, removed, added } of changes) {
    if (title !== part) yield* ['', style('bold', title)];
    part = title;
    yield `  ${MARKS[kind]} ${kind.padEnd(11)}${style('dim', id)}`;
    for (const line of removed) yield style('red', `      − ${line}`);
    for (const line of added) yield style('green', `      + ${line}`);
  }
}
