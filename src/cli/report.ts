import { relative } from 'node:path';
import type { Checked } from './check.js';
import type { Located } from './source.js';
import { count, style } from './terminal.js';

/** So many faults are shown; the first are the ones to begin with. */
const SHOWN = 20;

/** What is wrong with a file, for people: place, path, what to do. */
export function report({ file, faults, warnings }: Checked): string[] {
  const name = relative('', file);
  if (!faults.length) {
    const mark = style('green', `✔ ${name}: no fault`);
    const extra = warnings.length ? `, ${count(warnings.length, 'warning')}` : '';
    return [`${mark}${extra}`, ...warnings.flatMap((warning) => place(name, warning))];
  }
  const more = faults.length - SHOWN;
  return [
    style('red', `✖ ${name}: ${count(faults.length, 'fault')}`),
    ...faults.slice(0, SHOWN).flatMap((fault) => place(name, fault)),
    ...(more > 0 ? [`  and ${more} more. --json prints all of them.`] : []),
  ];
}

function place(name: string, { line, column, path, message }: Located): string[] {
  return [`  ${name}:${line}:${column}  ${style('dim', path)}`, `    ${message}`];
}

/** What is wrong with a file, for programs. */
export function plainReport({ file, faults, warnings }: Checked) {
  return { file, ok: faults.length === 0, faults, warnings };
}
