/** Tells whoever listens that something changed. */
export class Signal {
  #listeners = new Set<() => void>();

  emit(): void {
    this.#listeners.forEach((listener) => listener());
  }

  /** Calls `listener` at each `emit()`, until `signal` aborts. */
  subscribe(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
  }
}
