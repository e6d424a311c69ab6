import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Marks, in a contents list, the section that is being read: the first in the upper part of the window. */
export class CurrentSection implements ReactiveController {
  #host;
  #observer: IntersectionObserver | undefined;
  #seen = new Set<Element>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { IntersectionObserver } = globalThis;
    if (!IntersectionObserver) return;
    this.#observer ??= new IntersectionObserver((entries) => this.#see(entries), {
      rootMargin: '0px 0px -60%',
    });
    for (const section of this.#sections()) this.#observer.observe(section);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #sections() {
    return this.#host.shadowRoot!.querySelectorAll('section[data-section]');
  }

  #see(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries)
      this.#seen[isIntersecting ? 'add' : 'delete'](target);
    const current = [...this.#sections()].find((section) => this.#seen.has(section));
    const key = (current as HTMLElement | undefined)?.dataset.section;
    for (const link of this.#host.shadowRoot!.querySelectorAll<HTMLElement>('[data-to]'))
      link.ariaCurrent = link.dataset.to === key ? 'true' : null;
  }
}
