// The command `care-elements`. Exit codes: 0 fine, 1 faults or differences found, 2 wrong use.
import { parseArgs } from 'node:util';
import { version } from '../generated/version.js';
import { build } from './build.js';
import { UsageError, type Args, type Command, type Outcome } from './command.js';
import { diff } from './diff.js';
import { importText } from './import.js';
import { nearest } from './nearest.js';
import { create } from './new.js';
import { review } from './review.js';
import { validate } from './validate.js';

const commands = new Map<string, Command>([
  ['validate', validate],
  ['new', create],
  ['import', importText],
  ['build', build],
  ['review', review],
  ['diff', diff],
]);

/** What other programs call it. */
const USUAL: Readonly<Record<string, string>> = {
  ...{ check: 'validate', lint: 'validate', test: 'validate', verify: 'validate' },
  ...{ init: 'new', create: 'new', start: 'new', make: 'build', compile: 'build', bundle: 'build' },
  ...{ compare: 'diff', changes: 'diff', sign: 'review', approve: 'review', print: 'review' },
};

const [name = '', ...rest] = process.argv.slice(2);
const wantsJson = rest.includes('--json');
process.exitCode = await run().catch((error: unknown) => {
  if (!(error instanceof UsageError)) throw error;
  if (wantsJson) print(JSON.stringify({ error: error.message }, null, 2));
  else console.error(`care-elements: ${error.message}`);
  return 2;
});

async function run(): Promise<number> {
  if (['--help', '-h', 'help'].includes(name)) return print(overview());
  if (['--version', '-v'].includes(name)) return print(version);
  const command = commands.get(name);
  if (!name) {
    print(overview());
    return 2;
  }
  if (!command) {
    const names = [...commands.keys()];
    const found = nearest(name, [...names, ...Object.keys(USUAL)]);
    const near = found && (USUAL[found] ?? found);
    const advice = near ? ` Did you mean ${near}?` : '';
    throw new UsageError(`There is no command "${name}".${advice} There are: ${names.join(', ')}.`);
  }
  const args = parsed(command);
  if (args.options['help']) return print(help(command));
  checkFiles(command, args);
  const { ok, data, lines }: Outcome = await command.run(args);
  print(args.options['json'] ? JSON.stringify(data, null, 2) : lines.join('\n'));
  return ok ? 0 : 1;
}

function parsed(command: Command): Args {
  const common = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
  const options = { ...command.options, ...common };
  try {
    const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true });
    return { options: values as Args['options'], files: positionals };
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split(/(?<=\.) |\n/);
    const unknown = /^Unknown option '-+([^']*)'/.exec(sentence)?.[1];
    const near = unknown && nearest(unknown, Object.keys(options));
    const advice = near ? ` Did you mean --${near}?` : '';
    throw new UsageError(`${sentence}${advice} See: care-elements ${name} --help`);
  }
}

function checkFiles({ files: [least, most], usage }: Command, { files }: Args) {
  if (files.length >= least && files.length <= most) return;
  throw new UsageError(`It is used like this: care-elements ${name} ${usage}`);
}

function print(text: string): 0 {
  if (text) process.stdout.write(`${text}\n`);
  return 0;
}

function overview(): string {
  const list = [...commands].map(([command, { summary }]) => `  ${command.padEnd(10)}${summary}`);
  return `care-elements ${version}: content packs for patient information

${list.join('\n')}

  care-elements <command> --help  says more of each
  --json                          prints what was found for programs
Exit codes: 0 fine, 1 faults or differences found, 2 wrong use.`;
}

function help({ usage, help: words }: Command): string {
  return `care-elements ${name} ${usage}\n\n${words}`;
}
