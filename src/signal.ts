/** Tells whoever listens that something changed. */
export class Signal {
  readonly #listeners = new Set<() => void>();

  emit(): void {
    this.#listeners.forEach((listener) => listener());
  }

  /** Calls `listener` at each `emit()`, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
