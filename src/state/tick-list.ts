import { emit } from '../dom/events.js';
import { printOnly, type Printout } from '../dom/print.js';

/** What the reader wrote beside something that they ticked. */
export interface Note {
  start: string;
  note: string;
}

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
  /** What the live region says. */
  said = '';
  /** Whether the browser did not let the list be copied, or did not print it. */
  refused = false;
  #ticked = new Set<string>();
  #notes = new Map<string, Note>();
  #host;

  constructor(
    host: HTMLElement & { requestUpdate(): void },
    options: { notes?: boolean; dated?: boolean } = {},
  ) {
    this.#host = host;
    Object.assign(this, options);
  }

  has(id: string): boolean {
    return this.#ticked.has(id);
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
    this.#notes.clear();
    this.refused = false;
    this.set([]);
  }

  noteOf(id: string): Note {
    return this.#notes.get(id) ?? { start: '', note: '' };
  }

  /** The reader ticks or unticks. */
  tick(id: string, on: boolean, words: string): void {
    if (on) this.#ticked.add(id);
    else this.#ticked.delete(id);
    this.changed(words);
  }

  /** The reader writes a note. */
  write(id: string, note: Partial<Note>): void {
    this.#notes.set(id, { ...this.noteOf(id), ...note });
    this.changed();
  }

  /** The reader changed something; the live region may say so. */
  changed(words?: string): void {
    if (words) this.say(words);
    this.#host.requestUpdate();
    emit(this.#host, 'care-change');
  }

  /** Copies the list, or shows it for the reader to copy where the browser refuses. */
  async copy(list: string, copied: string, refused: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(list);
      this.say(copied);
      this.#host.requestUpdate();
    } catch {
      this.#refuse(refused);
    }
  }

  /** Prints the list, or shows it for the reader to copy where the browser does not print. */
  print(paper: Printout, refused: string): void {
    if (!printOnly(this.#host, paper)) this.#refuse(refused);
  }

  #refuse(words: string): void {
    this.refused = true;
    this.say(words);
    this.#host.requestUpdate();
  }

  // The same words again are announced again only if something differs: a space that is not seen.
  private say(words: string): void {
    this.said = this.said === words ? `${words}\u00a0` : words;
  }
}
