/**
 * The key under which a root's content is rendered. A page translator may have put nodes of its own in
 * the place of ours, and what is written into ours then, nobody sees. So where nodes have come or gone,
 * other words get another key: they are laid out anew. What the reader does changes few words; the
 * views see to those.
 */
export class RenderKey {
  current = {};
  #inputs: readonly unknown[] = [];
  #disturbed = false;
  #observer = new MutationObserver(() => (this.#disturbed = true));

  /** Before a rendering: what its words depend on, and whether they may have changed all the same. */
  update(inputs: readonly unknown[], changed: boolean): void {
    changed ||= inputs.some((input, index) => input !== this.#inputs[index]);
    this.#inputs = inputs;
    this.#disturbed ||= this.#observer.takeRecords().length > 0;
    this.#observer.disconnect();
    if (!changed || !this.#disturbed) return;
    this.current = {};
    this.#disturbed = false;
  }

  /** After a rendering. */
  rendered(root: Node | null): void {
    if (root) this.#observer.observe(root, { childList: true, subtree: true });
  }
}
