import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { check } from './check.js';
import { option, UsageError, type Args, type Command, type Outcome } from './command.js';
import { assemble } from './import/assemble.js';
import { lossLines, Losses, Unreadable } from './import/losses.js';
import { readSourceFile } from './import/read.js';
import { watchFile } from './import/watch.js';
import { report } from './report.js';
import { count, style } from './terminal.js';

/** `care-elements import`: a draft pack from a text that there is. */
export const importText: Command = {
  summary: 'begins a pack from what you have: Markdown, a web page, a page of the NHS API',
  usage:
    '<file.md|.html|.json> [--condition name] [--lang en] [--out file.json] [--force] [--watch] [--json]',
  help: `Writes a draft pack with every word of the source, unreviewed, and lists all that was left out or
needs an eye. What the source does not say stands in it as "[… what to write]"; validate names each.

  Markdown           as WRITING.md beside the schema describes it
  a web page         as you saved it, or a piece of one: its main part, without navigation and the like
  JSON               a page of the NHS website content API

  --condition name   what the pack is about; from the source if not given
  --lang en          the language of the words, BCP 47; from the source if not given
  --out file.json    the file; <condition>.<lang>.json if not given
  --force            writes over a file that is there
  --watch            imports again at each save, until you press Ctrl+C`,
  options: {
    condition: { type: 'string' },
    lang: { type: 'string' },
    out: { type: 'string' },
    force: { type: 'boolean' },
    watch: { type: 'boolean' },
  },
  files: [1, 1],
  async run(args) {
    wishes(args);
    if (!args.options['watch']) return importOnce(args);
    return watch(args);
  },
};

function wishes(args: Args) {
  const condition = option(args, 'condition');
  const lang = option(args, 'lang');
  if (
    condition !== undefined &&
    (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(condition) || condition.length > 80)
  )
    throw new UsageError(
      `"${condition}" cannot be a condition's name: use lower-case letters, digits and hyphens, such as hay-fever.`,
    );
  if (lang !== undefined && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang))
    throw new UsageError(`"${lang}" is no language code. Write it like en, es or pt-BR.`);
  const file = args.files[0]!;
  return { condition, lang, name: basename(file, extname(file)) };
}

/** As large as a pack may be, in bytes. */
const LARGEST = 2_000_000;

/** What an import wrote last, by file: only that may be written over without being asked to. */
const own = new Map<string, string>();

async function importOnce(args: Args): Promise<Outcome> {
  const file = args.files[0]!;
  const losses = new Losses();
  let text: string;
  let out: string;
  try {
    const source = await readSourceFile(file, losses);
    const pack = assemble(source, losses, wishes(args));
    if (!pack.sections && !pack.keyPoints && !pack.warningSigns && !pack.questions)
      throw new Unreadable('There are no words in it to import.');
    text = `${JSON.stringify(pack, null, 2)}\n`;
    if (Buffer.byteLength(text) > LARGEST)
      throw new Unreadable('There are more words in it than a pack can hold: 2 MB.');
    out = option(args, 'out') ?? `${pack.condition}.${pack.lang}.json`;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { message } = error;
    return {
      ok: false,
      data: { file, error: message },
      lines: [style('red', `✖ ${file}: nothing was imported`), `    ${message}`],
    };
  }
  await write(out, text, Boolean(args.options['force']));
  return outcome(file, out, losses);
}

async function write(out: string, text: string, force: boolean) {
  const there = await readFile(out, 'utf8').catch(() => undefined);
  if (there !== undefined && !force && there !== own.get(out))
    throw new UsageError(
      `${out} is there already and was left as it is. Choose another: --out, or write over it: --force`,
    );
  await writeFile(out, text).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${out} cannot be written (${error.code}).`);
  });
  own.set(out, text);
}

async function outcome(file: string, out: string, { list }: Losses): Promise<Outcome> {
  const checked = await check(out);
  const isBlank = ({ message }: { message: string }) => message.startsWith('Still to be filled in');
  const blanks = checked.faults.filter(isBlank);
  const faults = checked.faults.filter((fault) => !isBlank(fault));
  const leftOut = list.filter(({ kind }) => kind === 'left out').length;
  const parts = [
    count(blanks.length, 'blank to fill in').replace(/blank to fill ins/, 'blanks to fill in'),
    `${leftOut} left out`,
    `${list.length - leftOut} to look at`,
  ];
  return {
    ok: !faults.length,
    data: { file, out, losses: list, blanks, faults },
    lines: [
      style('green', `✔ ${out}: ${parts.join(', ')}`),
      ...lossLines(file, list),
      ...(faults.length ? report({ file: out, faults, warnings: [] }) : []),
      `  Then: care-elements validate ${out}`,
    ],
  };
}

/** Imports at each save; what is wrong is said, and the next save is waited for. */
async function watch(args: Args): Promise<Outcome> {
  const again = async () => {
    const { data, lines } = await importOnce(args).catch((error: unknown) => {
      if (!(error instanceof UsageError)) throw error;
      return { data: { error: error.message }, lines: [style('red', `✖ ${error.message}`)] };
    });
    const text = args.options['json'] ? JSON.stringify(data) : `${lines.join('\n')}\n`;
    process.stdout.write(`${text}\n`);
  };
  const file = args.files[0]!;
  if (!existsSync(file)) throw new UsageError(`${file}: There is no such file.`);
  return watchFile(file, again);
}
