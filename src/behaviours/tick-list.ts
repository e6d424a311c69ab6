import type { ReactiveControllerHost } from 'lit';

/** What the reader wrote beside something that they ticked. */
export interface Note {
  start: string;
  note: string;
}

/** What the list needs from the widget around it. */
export interface TickListHost extends ReactiveControllerHost {
  /** The ids that can be ticked, in the pack's order. */
  readonly ids: readonly string[];
  /** The reader changed something. */
  changed(): void;
  /** The reader's list as words. */
  toText(): string;
  /** The reader's list on paper. */
  print(): void;
}

const EMPTY: Note = { start: '', note: '' };

/** What the reader has ticked and noted. It is kept here and nowhere else, and nothing is concluded from it. */
export class TickList {
  /** Whether the reader can add notes to what is ticked. */
  notes = false;
  disabled = false;
  /** Which of the interface's sentences the live region says. */
  said: 'listUpdated' | 'listCopied' | 'copyRefused' | undefined;
  #ticked = new Set<string>();
  #notes = new Map<string, Note>();
  #host;

  constructor(host: TickListHost) {
    this.#host = host;
  }

  has(id: string): boolean {
    return this.#ticked.has(id);
  }

  /** The ticked ids, in the pack's order. */
  get selected(): string[] {
    return this.#host.ids.filter((id) => this.#ticked.has(id));
  }

  set(ids: Iterable<string>): void {
    this.#ticked = new Set(ids);
    this.#host.requestUpdate();
  }

  /** Takes away the ticks of ids that the pack does not have, and returns them. */
  dropUnknown(): string[] {
    const known = new Set(this.#host.ids);
    const unknown = [...this.#ticked].filter((id) => !known.has(id));
    unknown.forEach((id) => this.#ticked.delete(id));
    return unknown;
  }

  clear(): void {
    this.#notes.clear();
    this.said = undefined;
    this.set([]);
  }

  noteOf(id: string): Note {
    return this.#notes.get(id) ?? EMPTY;
  }

  /** The reader ticks or unticks. */
  tick(id: string, on: boolean): void {
    if (on) this.#ticked.add(id);
    else this.#ticked.delete(id);
    this.#say('listUpdated');
    this.#host.changed();
  }

  /** The reader writes a note. */
  write(id: string, kind: keyof Note, value: string): void {
    this.#notes.set(id, { ...this.noteOf(id), [kind]: value });
    this.#host.requestUpdate();
    this.#host.changed();
  }

  readonly clearByReader = (): void => {
    this.clear();
    this.#say('listUpdated');
    this.#host.changed();
  };

  readonly toText = (): string => this.#host.toText();

  readonly print = (): void => this.#host.print();

  readonly copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.toText());
      this.#say('listCopied');
    } catch {
      this.#say('copyRefused');
    }
  };

  // Emptied first: a live region that is given the words it has says nothing.
  async #say(words: NonNullable<TickList['said']>): Promise<void> {
    this.said = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.said = words;
    this.#host.requestUpdate();
  }
}
