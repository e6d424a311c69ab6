import { writeFile } from 'node:fs/promises';
import { partHash, signableParts } from '../content/parts.js';
import { signatures } from '../content/signatures.js';
import type { Pack } from '../generated/pack.js';
import { check, type Checked } from './check.js';
import { option, UsageError, type Args, type Command, type Outcome } from './command.js';
import { nearest } from './nearest.js';
import { plainReport, report } from './report.js';
import { sheet } from './sign-off-sheet.js';
import { namesOf } from '../content/parts.js';
import { sign, unsignedLevels, type Signed } from './sign.js';
import { style, today } from './terminal.js';

const SIGNING = ['role', 'name', 'registration', 'parts', 'date', 'next-review'];

/** `care-elements review`: the sign-off sheet, and the signatures. */
export const review: Command = {
  summary: "prints a sign-off sheet for clinicians, and records each clinician's signature",
  usage: '<pack.json> [--out file.html] | --sign --role "…" [--parts a,b] <pack.json>',
  help: `Writes a sheet to print: every statement of each part, clinical judgement first, with its place, its
sources and a box to agree or comment; and at the end who signs which part.

  --out file.html           the sheet; <condition>.<lang>.review.html if not given

With --sign, writes into the pack who signed which parts, when, and the hash of exactly these words. A
later edit of a part makes its signature void, and no other. Several reviewers sign after one another;
the pack is reviewed once each level of its warning signs is signed. Sign for somebody only with their
signed sheet at hand.

  --role "Consultant …"     who reviewed it, as a role
  --name "Dr …"             the reviewer's name, if they wish it published
  --registration "GMC …"    register and number, if they wish it published
  --parts a,b               the parts that they sign, such as warningSigns,sections.treatment; a name
                            stands for all below it. All that nobody else has signed if not given
  --date YYYY-MM-DD         the day of the review; today if not given
  --next-review YYYY-MM-DD  when it is to be reviewed again; as it stands in the pack if not given`,
  options: {
    out: { type: 'string' },
    sign: { type: 'boolean' },
    ...Object.fromEntries(SIGNING.map((name) => [name, { type: 'string' }] as const)),
  },
  files: [1, 1],
  async run(args) {
    const unfit = SIGNING.filter((name) => option(args, name));
    if (!args.options['sign'] && unfit.length)
      throw new UsageError(`--${unfit[0]} belongs to --sign. To sign, add --sign.`);
    if (args.options['sign'] && option(args, 'out'))
      throw new UsageError('--out belongs to the sheet. To sign, leave it out.');
    // A signature that an edit made void is what a new review is for.
    const checked = await check(args.files[0]!, unsigned);
    if (!checked.pack) return refused(checked);
    return args.options['sign'] ? signed(checked, args) : printed(checked.pack, args);
  },
};

function unsigned(value: unknown): unknown {
  const pack = value as Pack;
  if (!Object(pack?.provenance?.review).reviewers) return value;
  return { ...pack, provenance: { ...pack.provenance, review: { status: 'unreviewed' } } };
}

function refused(checked: Checked): Outcome {
  return { ok: false, data: plainReport(checked), lines: report(checked) };
}

async function printed(pack: Pack, args: Args): Promise<Outcome> {
  const file = option(args, 'out') ?? `${pack.condition}.${pack.lang}.review.html`;
  const hashes = new Map<string, string>();
  for (const [name, content] of signableParts(pack)) hashes.set(name, await partHash(content));
  await writeFile(file, sheet(pack, hashes));
  return {
    ok: true,
    data: { sheet: file, parts: Object.fromEntries(hashes) },
    lines: [
      style('green', `✔ ${file}`),
      '  Open it in a browser and print it (A4). Record each signature with:',
      `  care-elements review --sign --role "…" --parts … ${args.files[0]}`,
    ],
  };
}

async function signed(checked: Checked, args: Args): Promise<Outcome> {
  const [file] = args.files as [string];
  const role = option(args, 'role')?.trim();
  if (!role) throw new UsageError('Say who reviewed it: --role "Consultant hepatologist"');
  const given = (name: 'name' | 'registration') => {
    const words = option(args, name)?.trim();
    return words ? { [name]: words } : {};
  };
  const result = await sign(checked, {
    role,
    ...given('name'),
    ...given('registration'),
    date: option(args, 'date') ?? today(),
    parts: chosen(checked.pack!, option(args, 'parts')),
    nextReview: option(args, 'next-review'),
  });
  if ('faults' in result) return refused(result);
  await writeFile(file, result.text);
  const after = await check(file);
  return outcome(file, after.pack!, role, result);
}

function outcome(file: string, pack: Pack, role: string, { parts, left }: Signed): Outcome {
  const { review, nextReview } = pack.provenance;
  const names = [...signatures(pack)].map(({ part }) => part);
  const unsigned = namesOf(pack).filter((name) => !names.includes(name));
  const missing = unsignedLevels(pack, names);
  return {
    ok: true,
    data: { file, review, nextReview, signed: parts, unsigned, void: left.map(({ part }) => part) },
    lines: [
      style('green', `✔ ${file} is signed: ${role}`),
      `  Parts: ${parts.join(', ')}`,
      ...left.map(({ part, reviewer: { role, name } }) =>
        style(
          'yellow',
          `! "${part}" was changed: the signature of ${name ?? role} is void and left out.`,
        ),
      ),
      ...(unsigned.length ? [`  Not signed: ${unsigned.join(', ')}`] : []),
      ...(missing.length
        ? [style('yellow', `! Not reviewed yet: nobody has signed ${missing.join(', ')}.`)]
        : []),
      `  Next review due by ${nextReview}. An edit of a part makes its signature void.`,
    ],
  };
}

/** The parts that a list of names stands for; a name stands for all below it. */
function chosen(pack: Pack, list: string | undefined): string[] | undefined {
  if (list === undefined) return undefined;
  const names = namesOf(pack);
  const wanted = list.split(',').map((name) => name.trim());
  const below = (name: string) =>
    names.filter((part) => part === name || part.startsWith(`${name}.`));
  for (const name of wanted)
    if (!below(name).length) {
      const near = nearest(name, names);
      throw new UsageError(
        `There is no part "${name}" to sign.${near ? ` Did you mean ${near}?` : ''} There are: ${names.join(', ')}.`,
      );
    }
  return names.filter((part) => wanted.some((name) => below(name).includes(part)));
}
