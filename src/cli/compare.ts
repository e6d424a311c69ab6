import { outline, type Entry, type Part } from '../content/outline.js';
import type { Row } from '../content/outline-rows.js';
import type { Pack } from '../generated/pack.js';
import { citation, entryTitle, leadOf, partTitle } from './outline-words.js';
import { marked } from './text.js';

/** One line of the change list. */
export interface Change {
  kind: 'added' | 'removed' | 'reworded' | 'sources' | 'moved' | 'rearranged';
  part: string;
  title: string;
  id: string;
  /** Whether clinical judgement was changed, became one or is none any more: it is to be signed again. */
  consensus: boolean;
  /** Words that are no longer there, and words that are new. */
  removed: string[];
  added: string[];
}

/** What changed between two packs, by part and id, in the order of the new one. */
export function compare(before: Pack, after: Pack): Change[] {
  const old = outline(before, citation);
  return outline(after, citation).flatMap((part, index) => [...comparePart(old[index]!, part)]);
}

function* comparePart(before: Part, after: Part): Generator<Change> {
  const { name: part, entries } = after;
  const old = new Map(before.entries.map((entry) => [entry.id, entry]));
  const ids = new Set(entries.map(({ id }) => id));
  const same = (list: readonly Entry[], there: { has(id: string): boolean }) =>
    list.map(({ id }) => id).filter((id) => there.has(id));
  const order = kept(same(before.entries, ids), same(entries, old));
  const about = (id: string) => ({ part, title: partTitle(after), id });
  const none = { rows: [] };
  const change = (kind: Change['kind'], id: string, was: Lines, is: Lines): Change => ({
    kind,
    ...about(id),
    consensus: judgement(was) !== judgement(is),
    ...changed(lines(was), lines(is)),
  });
  for (const entry of before.entries)
    if (!ids.has(entry.id)) yield change('removed', entry.id, entry, none);
  for (const entry of entries) {
    const { id } = entry;
    const was = old.get(id);
    if (!was) yield change('added', id, none, entry);
    else {
      if (!order.has(id)) yield change('moved', id, none, none);
      const kind = difference(was, entry);
      if (kind) yield change(kind, id, was, entry);
    }
  }
}

type Lines = Pick<Entry, 'rows' | 'title' | 'level'>;

/** All that rests on clinical judgement, in words that can be compared. */
function judgement({ rows }: Lines): string {
  return rows
    .filter(({ basis }) => basis === 'consensus')
    .map(line)
    .join('\n');
}

function difference(before: Entry, after: Entry): Change['kind'] | undefined {
  const words = (entry: Entry) => [
    entryTitle(entry) ?? '',
    ...entry.rows.map(({ text }) => marked(text)),
  ];
  const equal = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  if (!equal(words(before), words(after))) return 'reworded';
  const sources = ({ rows }: Entry) => rows.map(({ citations, basis }) => [citations, basis]);
  if (!equal(sources(before), sources(after))) return 'sources';
  return equal(lines(before), lines(after)) ? undefined : 'rearranged';
}

function lines(entry: Lines): string[] {
  const title = entryTitle(entry);
  return [...(title ? [title] : []), ...entry.rows.map(line)];
}

function line(row: Row): string {
  const { text, citations, basis } = row;
  const lead = leadOf(row);
  const words = [lead && (/^(•|☐|\d+\.)$/.test(lead) ? lead : `${lead}:`), marked(text)];
  if (citations) words.push(`[${citations.join(', ')}]`);
  if (basis) words.push(`(${basis})`);
  return words.filter(Boolean).join(' ');
}

function changed(before: string[], after: string[]) {
  const both = kept(before, after);
  const only = (list: string[]) => list.filter((line) => !both.has(line));
  const [removed, added] = [only(before), only(after)];
  // If the same lines only changed their order, all are shown.
  return removed.length || added.length ? { removed, added } : { removed: before, added: after };
}

/** What keeps its place: the longest run of lines that both lists have in the same order. */
function kept(before: readonly string[], after: readonly string[]): Set<string> {
  const best = Array.from({ length: before.length + 1 }, () => [] as number[]);
  const length = (a: number, b: number) => best[a]?.[b] ?? 0;
  for (let a = before.length - 1; a >= 0; a--)
    for (let b = after.length - 1; b >= 0; b--)
      best[a]![b] =
        before[a] === after[b]
          ? length(a + 1, b + 1) + 1
          : Math.max(length(a + 1, b), length(a, b + 1));
  const found = new Set<string>();
  for (let a = 0, b = 0; a < before.length && b < after.length;) {
    if (before[a] === after[b]) {
      found.add(before[a]!);
      a++;
      b++;
    } else if (length(a + 1, b) >= length(a, b + 1)) a++;
    else b++;
  }
  return found;
}
