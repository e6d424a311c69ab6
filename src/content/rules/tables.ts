import type { Pack, Table } from '../../generated/pack.js';
import { numbered, walk } from '../walk.js';
import { fault, type Fault } from './fault.js';

/** A row has one cell for each column after the first. */
export function* tables(pack: Pack): Generator<Fault> {
  for (const { path, value } of walk(pack)) {
    const table = value as Table | null;
    if (table?.type !== 'table') continue;
    const due = table.columns.length - 1;
    for (const [index, { cells }] of numbered(table.rows)) {
      const message = `${cells.length} cells, but ${due} columns after the first. Make them fit.`;
      if (cells.length !== due) yield fault(`${path}.rows[${index}].cells`, message);
    }
  }
}
