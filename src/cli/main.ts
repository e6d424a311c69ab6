// The command `care-elements`. Exit codes: 0 fine, 1 faults or differences found, 2 wrong use.
import { parseArgs } from 'node:util';
import { version } from '../generated/version.js';
import { build } from './build.js';
import { UsageError, type Args, type Command, type Outcome } from './command.js';
import { diff } from './diff.js';
import { create } from './new.js';
import { review } from './review.js';
import { validate } from './validate.js';

const commands = new Map<string, Command>([
  ['validate', validate],
  ['new', create],
  ['build', build],
  ['review', review],
  ['diff', diff],
]);

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
  if (!command) {
    const what = name ? `There is no command "${name}".` : 'Say what to do.';
    throw new UsageError(`${what} There are: ${[...commands.keys()].join(', ')}.`);
  }
  const args = parsed(command);
  if (args.options['help']) return print(help(command));
  checkFiles(command, args);
  const { ok, data, lines }: Outcome = await command.run(args);
  print(args.options['json'] ? JSON.stringify(data, null, 2) : lines.join('\n'));
  return ok ? 0 : 1;
}

function parsed({ options }: Command): Args {
  const common = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: { ...options, ...common },
      allowPositionals: true,
    });
    return { options: values as Args['options'], files: positionals };
  } catch (error) {
    const [sentence] = (error as Error).message.split(/(?<=\.) |\n/);
    throw new UsageError(`${sentence} See: care-elements ${name} --help`);
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
