/** What of a source is not in the pack, or is there in another way than in the source. */
export interface Loss {
  kind: 'left out' | 'look at';
  /** Where in the source: a line, or a JSON path. */
  place: string;
  message: string;
  /** The words, or the address, that it is about. */
  words: string;
}

/** A source that cannot be imported at all, and what to do. */
export class Unreadable extends Error {}

/** Everything that an editor should know of an import, in the order of the source. */
export class Losses {
  readonly list: Loss[] = [];

  leftOut(place: string, message: string, words = '') {
    this.list.push({ kind: 'left out', place, message, words: onOneLine(words) });
  }

  lookAt(place: string, message: string, words = '') {
    this.list.push({ kind: 'look at', place, message, words: onOneLine(words) });
  }
}

const onOneLine = (words: string) => words.replace(/\s+/g, ' ').trim();

/** So many of one kind are shown, and so much of the words of each. */
const SHOWN = 20;
const LINE = 100;

/** For people: what was left out first, then what to look at; what is of one kind together. */
export function lossLines(file: string, losses: readonly Loss[]): string[] {
  const lines: string[] = [];
  for (const kind of ['left out', 'look at'] as const) {
    const groups = new Map<string, Loss[]>();
    for (const loss of losses)
      if (loss.kind === kind) {
        const same = groups.get(loss.message);
        if (same) same.push(loss);
        else groups.set(loss.message, [loss]);
      }
    if (groups.size) lines.push('', kind === 'left out' ? 'Left out' : 'To look at');
    for (const [message, all] of groups) {
      const more = all.length - SHOWN;
      lines.push(`  ${message}`, ...all.slice(0, SHOWN).map((loss) => line(file, loss)));
      if (more > 0) lines.push(`    and ${more} more. --json prints all of them.`);
    }
  }
  return lines.length ? [...lines, ''] : [];
}

function line(file: string, { place, words }: Loss): string {
  const at = place.startsWith('$') ? place : `${file}:${place}`;
  const shown = words.length > LINE ? `${words.slice(0, LINE)}…` : words;
  return `    ${at}${shown && `  “${shown}”`}`;
}
