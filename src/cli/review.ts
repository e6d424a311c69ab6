import { writeFile } from 'node:fs/promises';
import type { Pack } from '../generated/pack.js';
import { contentHash } from '../validate.js';
import { check, type Checked } from './check.js';
import { option, UsageError, type Args, type Command, type Outcome } from './command.js';
import { plainReport, report } from './report.js';
import { sheet } from './sign-off-sheet.js';
import { sign } from './sign.js';
import { style } from './terminal.js';

/** `care-elements review`: the sign-off sheet, and the signature. */
export const review: Command = {
  summary: "prints a sign-off sheet for a clinician, and records the clinician's signature",
  usage: '<pack.json> [--out file.html] | --sign --role "…" <pack.json>',
  help: `Writes a sheet to print: every statement with its place, level, sources and a box to agree or comment.

  --out file.html           the sheet; <condition>.<lang>.review.html if not given

With --sign, writes into the pack who reviewed it, when, and the hash of exactly this content. Any later
edit of the words makes the signature void. Sign for somebody only with their signed sheet at hand.

  --role "Consultant …"     who reviewed it, as a role, without a name
  --date YYYY-MM-DD         the day of the review; today if not given
  --next-review YYYY-MM-DD  when it is to be reviewed again; as it stands in the pack if not given`,
  options: {
    out: { type: 'string' },
    sign: { type: 'boolean' },
    role: { type: 'string' },
    date: { type: 'string' },
    'next-review': { type: 'string' },
  },
  files: [1, 1],
  async run(args) {
    const unfit = ['role', 'date', 'next-review'].filter((name) => option(args, name));
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
  if (pack?.provenance?.review?.status !== 'reviewed') return value;
  return { ...pack, provenance: { ...pack.provenance, review: { status: 'unreviewed' } } };
}

function refused(checked: Checked): Outcome {
  return { ok: false, data: plainReport(checked), lines: report(checked) };
}

async function printed(pack: Pack, args: Args): Promise<Outcome> {
  const file = option(args, 'out') ?? `${pack.condition}.${pack.lang}.review.html`;
  const hash = await contentHash(pack);
  await writeFile(file, sheet(pack, hash));
  return {
    ok: true,
    data: { sheet: file, hash },
    lines: [
      style('green', `✔ ${file}`),
      '  Open it in a browser and print it (A4). Once it is signed, record it with:',
      `  care-elements review --sign --role "…" ${args.files[0]}`,
    ],
  };
}

async function signed(checked: Checked, args: Args): Promise<Outcome> {
  const role = option(args, 'role')?.trim();
  if (!role) throw new UsageError('Say who reviewed it: --role "Consultant hepatologist"');
  const text = await sign(checked, role, option(args, 'date'), option(args, 'next-review'));
  if (typeof text !== 'string') return refused(text);
  await writeFile(args.files[0]!, text);
  const after = await check(args.files[0]!);
  const { review, nextReview } = after.pack!.provenance;
  return {
    ok: true,
    data: { file: args.files[0], review, nextReview },
    lines: [
      style('green', `✔ ${args.files[0]} is signed: ${role}`),
      `  Next review due by ${nextReview}. Any edit of the words makes the signature void.`,
      ...(option(args, 'next-review')
        ? ['  That day is part of the content: the hash in the pack is not the one on the sheet.']
        : []),
    ],
  };
}
