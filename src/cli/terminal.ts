import { styleText } from 'node:util';

const { stdout, env } = process;
const coloured = stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb';

/** Words in a colour or in bold, on a terminal that shows colours; elsewhere the words alone. */
export function style(format: Parameters<typeof styleText>[0], text: string): string {
  return coloured ? styleText(format, text) : text;
}

/** `1 fault`, `2 faults`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Today, as packs write it, where the user is. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
