import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What an element does when the form around it is reset, as the platform calls it. */
interface Resettable extends ReactiveControllerHost, HTMLElement {
  name: string | undefined;
  formResetCallback(): void;
}

/**
 * Makes an element take part in the form around it: by ElementInternals, or in browsers without it (of
 * 2023 and older) by the form's own events.
 */
export class FormEntries implements ReactiveController {
  #host;
  #values;
  #internals: ElementInternals | undefined;

  constructor(host: Resettable, values: () => readonly string[]) {
    this.#host = host;
    this.#values = values;
    this.#internals = host.attachInternals?.();
    host.addController(this);
  }

  #append(entries: FormData): FormData {
    const { name } = this.#host;
    for (const value of this.#values()) if (name) entries.append(name, value);
    return entries;
  }

  hostUpdated(): void {
    this.#internals?.setFormValue(this.#append(new FormData()));
  }

  hostConnected(): void {
    if (this.#internals) return;
    addEventListener('formdata', this.#heard);
    addEventListener('reset', this.#heard);
  }

  hostDisconnected(): void {
    removeEventListener('formdata', this.#heard);
    removeEventListener('reset', this.#heard);
  }

  #heard = (event: Event): void => {
    if (!(event.target as Node).contains(this.#host)) return;
    if (event.type === 'reset') this.#host.formResetCallback();
    else this.#append((event as FormDataEvent).formData);
  };
}
