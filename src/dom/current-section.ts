import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How much of the window counts as its upper part. */
const UPPER = 0.4;

/** Marks, in a contents list, the section that is being read: the first in the upper part of the window. */
export class CurrentSection implements ReactiveController {
  #host;
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { IntersectionObserver } = globalThis;
    if (!IntersectionObserver) return;
    this.#observer ??= new IntersectionObserver(() => this.#see(), {
      rootMargin: `0px 0px ${(UPPER - 1) * 100}%`,
    });
    for (const section of this.#sections()) this.#observer.observe(section);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #sections() {
    return this.#host.shadowRoot!.querySelectorAll<HTMLElement>('section[data-section]');
  }

  #see(): void {
    const current = [...this.#sections()].find((section) => {
      const { top, bottom } = section.getBoundingClientRect();
      return top < innerHeight * UPPER && bottom > 0;
    });
    for (const link of this.#host.shadowRoot!.querySelectorAll<HTMLElement>('[data-to]'))
      if (link.dataset.to === current?.dataset.section) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
  }
}
