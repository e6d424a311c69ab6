import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { memo } from '../content/memo.js';
import { foldText, plainWords } from '../content/text.js';
import { textsIn } from '../content/walk.js';
import { emit } from '../dom/events.js';

/** The name that questions have where only one of them is open. */
const GROUP = 'questions';

/** What is opened for paper only. */
const openedForPaper = new WeakSet<HTMLDetailsElement>();

/** Whether a disclosure was written open. */
const written = new WeakMap<HTMLDetailsElement, boolean>();

/**
 * Which questions, or which parts of an article, are open, and which questions are found. The native
 * `<details>` opens; this mirrors it, and writes into it what is asked for otherwise.
 */
export class Accordion implements ReactiveController {
  /** Whether opening one question closes the others. */
  single = false;
  /** Whether there is a search box. */
  filterable = false;
  filter = '';
  #open = new Set<string>();
  #host;
  #questions;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    questions: () => readonly { id: string }[],
  ) {
    this.#host = host;
    this.#questions = questions;
    host.addController(this);
  }

  isOpen(id: string): boolean {
    return this.#open.has(id);
  }

  get allOpen(): boolean {
    return this.#questions().every(({ id }) => this.#open.has(id));
  }

  /** Opens exactly these; without a list, keeps what may stay open. */
  set(ids: readonly string[] = [...this.#open]): void {
    this.#open = new Set(this.single ? ids.slice(0, 1) : ids);
    this.#host.requestUpdate();
  }

  /** Opens one, and takes back a search that hides it. */
  show(id: string): void {
    this.filter = '';
    this.set(this.single ? [id] : [...this.#open, id]);
  }

  openAll(): void {
    this.set(this.#questions().map(({ id }) => id));
  }

  readonly toggleAll = (): void => {
    if (this.allOpen) this.set([]);
    else this.openAll();
    emit(this.#host, 'care-toggle');
  };

  /** Takes over what the reader, or the browser's search in the page, did to a `<details>`. */
  readonly mirror = (event: Event): void => {
    const details = event.target as HTMLDetailsElement;
    const [, id] = details.dataset.anchor!.split(/\/(.*)/) as [string, string];
    // What has been laid out anew meanwhile speaks no more.
    if (!details.isConnected) return;
    if (details.open === this.#open.has(id) || openedForPaper.has(details)) return;
    // Not every browser closes the others by itself.
    if (details.open && this.single) this.#open.clear();
    if (details.open) this.#open.add(id);
    else this.#open.delete(id);
    this.#host.requestUpdate();
    emit(this.#host, 'care-toggle');
  };

  readonly search = (event: Event): void => {
    this.filter = (event.target as HTMLInputElement).value;
    this.#host.requestUpdate();
  };

  /** Writes into the disclosures of the questions which are open and found. */
  readonly write = (list: ParentNode): void => {
    const all = list.querySelectorAll<HTMLDetailsElement>('details[data-anchor]');
    this.#questions().forEach((question, index) => {
      const details = all[index]!;
      if (openedForPaper.has(details)) return;
      const open = this.isOpen(question.id);
      // What the reader has just done is not undone before it is mirrored.
      if (open !== (written.get(details) ?? false)) details.open = open;
      written.set(details, open);
      details.hidden = !this.#isFound(question);
      if (this.single) details.name = GROUP;
      else details.removeAttribute('name');
    });
  };

  /** Whether any question has every word of the search. */
  get foundSome(): boolean {
    return this.#questions().some((question) => this.#isFound(question));
  }

  #isFound(question: object): boolean {
    const sought = this.filterable ? folded(this.filter).split(/\s+/) : [];
    return sought.every((word) => haystack(question).includes(word));
  }

  // A browser that cannot open a closed answer on paper by style is helped: opened before, closed after.
  hostConnected(): void {
    if (CSS.supports?.('selector(::details-content)')) return;
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
  }

  // An answer that had the focus and is closed now gives it to its question.
  hostUpdated(): void {
    const question = 'details:not([open]):focus-within > summary';
    this.#host.shadowRoot!.querySelector<HTMLElement>(question)?.focus();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
  }

  #closed: HTMLDetailsElement[] = [];
  #beforePrint = () => {
    this.#closed = [
      ...this.#host.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details:not([open])'),
    ];
    this.#closed.forEach((details) => {
      openedForPaper.add(details);
      // Of those with one name, a browser leaves only one open.
      details.removeAttribute('name');
      details.setAttribute('open', '');
    });
  };
  #afterPrint = () => {
    this.#closed.forEach((details) => {
      openedForPaper.delete(details);
      details.removeAttribute('open');
      if (this.single) details.name = GROUP;
    });
    this.#closed = [];
  };
}

/** All words that a reader sees of a question, as a search compares them. */
const haystack = memo(
  (question: object) =>
    folded([...textsIn(question)].flatMap(({ text }) => foldText(text, plainWords)).join(' ')),
  new WeakMap<object, string>(),
);

function folded(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
}
