// Everything that is wrong with a file, with places; and what there is to say of a good one.
import { claims } from '../content/rests.js';
import { blanks } from '../content/rules/index.js';
import type { Pack } from '../generated/pack.js';
import { voidSignatures } from '../content/signatures.js';
import { isVoid } from '../content/validate-pack.js';
import { validatePack, type Fault } from '../validate.js';
import { advise } from './advice.js';
import { advice } from './governance.js';
import { markup } from './markup.js';
import { readSource, type Located, type Source } from './source.js';
import { today } from './terminal.js';

/** A file, what is wrong with it, and what its owner should know. */
export interface Checked {
  file: string;
  faults: Located[];
  warnings: Located[];
  /** The file as it was read, if it is JSON. */
  source?: Source;
  /** The pack, if nothing is wrong with it. */
  pack?: Pack;
}

/** Reads and checks a file. `judge` may see the pack otherwise than it stands, as `review` does. */
export async function check(file: string, judge = (pack: unknown) => pack): Promise<Checked> {
  const read = await readSource(file);
  if (!('value' in read)) return { file, faults: [read], warnings: [] };
  const found = await faults(judge(read.value));
  const located = [...found, ...repeated(read)]
    .map(read.locate)
    .sort((a, b) => a.line - b.line || a.column - b.column);
  if (located.length) return { file, faults: located, warnings: [], source: read };
  const pack = read.value as Pack;
  return { file, faults: [], warnings: warnings(pack).map(read.locate), source: read, pack };
}

async function faults(value: unknown): Promise<Fault[]> {
  const keys = Object.keys(Object(value));
  if (!['schemaVersion', 'condition', 'provenance'].some((key) => keys.includes(key)))
    return [
      {
        path: '$',
        message:
          'This is JSON, but no content pack. Begin a pack with: care-elements new <condition>',
      },
    ];
  // A blank of the skeleton that is still empty is one fault, whatever else the schema says of it.
  const open = [...blanks(value)];
  const paths = new Set(open.map(({ path }) => path));
  const others = await validatePack(value, advise);
  const found = [...open, ...others.filter(({ path }) => !paths.has(path))];
  return found.length ? found : incomplete(value as Pack);
}

/** Signatures that do not hold in a pack that is not signed in full yet; pages do not look at them. */
async function incomplete(pack: Pack): Promise<Fault[]> {
  const { status } = pack.provenance.review;
  return status === 'unreviewed' ? (await voidSignatures(pack)).map(isVoid) : [];
}

/** A name that stands twice in an object: JSON takes the last and forgets the others. */
function repeated({ tree }: Source): Fault[] {
  const found: Fault[] = [];
  const visit = (node: typeof tree, path: string) => {
    const names = new Set<unknown>();
    for (const [index, child] of (node.children ?? []).entries()) {
      const name: unknown = child.children?.[0]?.value;
      const at = node.type === 'array' ? `${path}[${index}]` : `${path}.${String(name)}`;
      const value = node.type === 'array' ? child : child.children?.[1];
      if (node.type === 'object' && names.has(name))
        found.push({ path: at, message: `"${String(name)}" stands here twice. Keep one.` });
      names.add(name);
      if (value) visit(value, at);
    }
  };
  visit(tree, '$');
  return found;
}

function warnings(pack: Pack): Fault[] {
  const { nextReview, review } = pack.provenance;
  const found = [...markup(pack), ...advice(pack)];
  if (nextReview < today())
    found.push({
      path: '$.provenance.nextReview',
      message: `Overdue: it was to be reviewed by ${nextReview}. Every widget says so.`,
    });
  if (review.status === 'withdrawn')
    found.push({
      path: '$.provenance.review',
      message: 'Withdrawn: pages show its reason and nothing else of it.',
    });
  return found;
}

/** Statements by what they rest on, be it said there or on a part around them. */
export function statements(pack: Pack) {
  const counts = { cited: 0, support: 0, consensus: 0, both: 0 };
  for (const { rests } of claims(pack)) {
    if (rests?.citations && rests.basis) counts.both++;
    else if (rests?.citations) counts.cited++;
    else if (rests?.basis) counts[rests.basis]++;
  }
  return counts;
}
