import { canonicalJson } from '../content/canonical-json.js';
import { NOT_SIGNED } from '../content/parts.js';
import { voidSignatures } from '../content/signatures.js';
import { assertPack } from '../content/registry.js';
import type { Pack } from '../generated/pack.js';
import { compare, type Change } from './compare.js';
import { UsageError, type Command } from './command.js';
import { signer } from './governance.js';
import { readSource } from './source.js';
import { style } from './terminal.js';

/** `care-elements diff`: what changed for a reader between two versions of a pack. */
export const diff: Command = {
  summary: 'lists what changed between two versions of a pack',
  usage: '<old.json> <new.json> [--json]',
  help: `The clinical change list: what was added, removed, reworded, moved or given other sources, by id; first
what rests on clinical judgement, before or after, since it is to be signed again. Signatures of the old
pack that do not hold for the new words are named.
How the file is laid out, its $schema and formatted references do not count. Exit code 1 where there
are differences. The packs need not be without fault, but must have the shape of a pack.`,
  options: {},
  files: [2, 2],
  async run({ files }) {
    const [before, after] = [await readPack(files[0]!), await readPack(files[1]!)];
    const changes = changesOf(before, after);
    const lost = await voided(before, after);
    const name = ({ condition, lang, version }: Pack) => ({ condition, lang, version });
    return {
      ok: !changes.length,
      data: { equal: !changes.length, old: name(before), new: name(after), changes, void: lost },
      lines: [
        `${title(before)} → ${title(after)}: ${changes.length || 'no'} change${changes.length === 1 ? '' : 's'}`,
        ...chapter('Clinical judgement: to be signed again', changes, true),
        ...chapter('Everything else', changes, false),
        ...(lost.length ? ['', style('bold', 'Signatures made void')] : []),
        ...lost.map(({ part, by }) => `  ${part.padEnd(28)}${by}`),
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

function changesOf(before: Pack, after: Pack): Change[] {
  try {
    const changes = compare(before, after);
    const [old, now] = [before, after].map((pack) => canonicalJson(pack, NOT_SIGNED));
    const equal = old === now;
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
  consensus: false,
  removed: [],
  added: ['The same words in another form'],
};

/** Who signed which parts of the old pack that are others in the new one. */
async function voided(before: Pack, after: Pack): Promise<{ part: string; by: string }[]> {
  const { review } = before.provenance;
  const lost = await voidSignatures({ ...after, provenance: { ...after.provenance, review } });
  return lost.map(({ part, reviewer }) => ({ part, by: signer(reviewer) }));
}

const title = ({ condition, lang, version }: Pack) => `${condition} (${lang}) ${version}`;

const MARKS = {
  added: '+',
  removed: '−',
  reworded: '~',
  sources: '~',
  moved: '↕',
  rearranged: '~',
};

function* chapter(heading: string, all: readonly Change[], judged: boolean): Generator<string> {
  const changes = all.filter(({ consensus }) => consensus === judged);
  // Where nothing rests on judgement, there is one list.
  if (changes.length && all.some(({ consensus }) => consensus)) yield* ['', style('bold', heading)];
  yield* lines(changes);
}

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
