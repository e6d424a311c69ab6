import { emit } from '../dom/events.js';
import { printOnly, type Printout } from '../dom/print.js';

/** What the reader wrote beside something that they ticked. */
export interface Note {
  start: string;
  note: string;
}

type Host = HTMLElement & { requestUpdate(): void };

/**
 * What the reader has ticked and noted. It is kept here and nowhere else, and nothing is concluded
 * from it.
 */
export class TickList {
  /** Whether the reader can write beside what is ticked. */
  notes = false;
  /** Whether a note asks when it started. */
  dated = true;
  disabled = false;
  /** What came of the last thing that the reader did; printing says nothing where it works. */
  status: 'updated' | 'copied' | 'refused' | undefined;
  /** Whether the status is told once more, and has to differ to be heard. */
  again = false;
  /** Whether the browser did not print the list, or did not let it be copied. */
  refused = false;
  #ticked = new Set<string>();
  #notes = new Map<string, Note>();
  #host;

  constructor(host: Host, options: { notes?: boolean; dated?: boolean } = {}) {
    this.#host = host;
    Object.assign(this, options);
  }

  has(id: string): boolean {
    return this.#ticked.has(id);
  }

  /** Of these items, those that are ticked. */
  of<Item extends { id: string }>(items: readonly Item[]): Item[] {
    return items.filter(({ id }) => this.has(id));
  }

  /** Every ticked id, in no order. */
  get ids(): string[] {
    return [...this.#ticked];
  }

  /** Ticks exactly these. */
  set(ids: Iterable<string>): void {
    this.#ticked = new Set(ids);
    this.#host.requestUpdate();
  }

  /** Unticks all and forgets the notes. */
  clear(): void {
    this.#notes = new Map();
    this.refused = false;
    this.set([]);
  }

  /** Another object once the notes have been forgotten: then their fields are new, too. */
  get notesKey(): object {
    return this.#notes;
  }

  noteOf(id: string): Note {
    return this.#notes.get(id) ?? { start: '', note: '' };
  }

  /** The reader ticks or unticks. */
  tick(id: string, on: boolean): void {
    if (on) this.#ticked.add(id);
    else this.#ticked.delete(id);
    this.changed();
  }

  /** The reader writes a note. Its field shows it already: nothing is rendered for a key. */
  write(id: string, note: Partial<Note>): void {
    this.#notes.set(id, { ...this.noteOf(id), ...note });
    this.#emit();
  }

  /** The reader leaves a note that they have written: whatever repeats it is rendered again. */
  leave(): void {
    this.#host.requestUpdate();
  }

  /** The reader changed what is on the list. */
  changed(): void {
    this.#say('updated');
    this.#emit();
  }

  /** Copies the list; where the browser refuses, it is there for the reader to copy. */
  async copy(list: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(list);
      this.refused = false;
    } catch {
      this.refused = true;
    }
    this.#say(this.refused ? 'refused' : 'copied');
  }

  /** Prints the list; where the browser does not, it is there for the reader to copy. */
  print(printout: Printout): void {
    this.refused = !printOnly(this.#host, printout);
    this.#say();
  }

  #say(status?: TickList['status']): void {
    this.again = this.status === status && !this.again;
    this.status = status;
    this.#host.requestUpdate();
  }

  #emit(): void {
    emit(this.#host, 'care-change');
  }
}

/** What the reader has ticked in each list of a page; what they tick updates `host`. */
export class TickLists {
  readonly symptoms: TickList;
  /** A question leaves room for what was answered. */
  readonly questionsToAsk: TickList;
  #own = new Map<string, TickList>();
  #host;

  constructor(host: Host) {
    this.#host = host;
    this.symptoms = new TickList(host);
    this.questionsToAsk = new TickList(host, { notes: true, dated: false });
  }

  /** That of an editor's own list, by its id. */
  own(id: string): TickList {
    const known = this.#own.get(id) ?? new TickList(this.#host);
    this.#own.set(id, known);
    return known;
  }
}
