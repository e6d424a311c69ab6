import type { ParseArgsConfig } from 'node:util';

/** What was asked for on the command line: options by their names, and the files. */
export interface Args {
  options: Readonly<Record<string, string | boolean | undefined>>;
  files: readonly string[];
}

/** What a command found: for programs as data, for people as lines. */
export interface Outcome {
  ok: boolean;
  data: unknown;
  lines: string[];
}

/** One word of the command line. */
export interface Command {
  summary: string;
  /** What follows the command's name. */
  usage: string;
  help: string;
  options: NonNullable<ParseArgsConfig['options']>;
  /** How many files it takes. */
  files: [least: number, most: number];
  run: (args: Args) => Promise<Outcome>;
}

/** The command was called in a way that cannot work; nothing was done. */
export class UsageError extends Error {}

/** An option that has a value, or `undefined`. */
export function option({ options }: Args, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
