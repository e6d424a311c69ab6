import { fetchText } from '../content/fetch-text.js';
import { ContentError } from '../content/content-error.js';
import { holdContent, registerContent } from '../content/registry.js';
import { parseUrl } from '../content/url.js';
import { emit } from '../dom/events.js';
import type { Pack } from '../generated/pack.js';
import { version } from '../generated/version.js';
import { register } from '../dom/register.js';
import { validatePack } from '../content/validate-pack.js';

/** How many faults are told of; the rest is counted. */
const MAX_FAULTS = 10;

/**
 * Shows nothing: brings a pack of the site's own into the registry, from `src` or from a
 * `<script type="application/json">` inside it. The pack is checked in full and is taken or refused
 * as a whole; what waits for it shows it, whatever the order of tags and scripts.
 *
 * One request for an address, however many tags name it, without cookies or referrer, with a time
 * limit; it is given up when the tag is removed. A later `src` wins over an earlier one. On a page
 * with a content security policy the site allows the address by `connect-src`.
 *
 * @tag care-pack
 * @event {CareEventMap['care-error']} care-error - the pack could not be fetched (`fetch`), is no JSON (`parse`) or no valid pack (`invalid`)
 */
export class CarePack extends HTMLElement {
  static readonly version = version;
  /** The tag that `define()` registers by default. */
  static readonly tag = 'care-pack';
  static readonly observedAttributes = ['src'];

  /** Registers the class; a tag that is taken is left as it is. */
  static define(tag: string = this.tag, registry: CustomElementRegistry = customElements): void {
    register(this, tag, registry);
  }

  #source: string | undefined;
  #loading: AbortController | undefined;

  /**
   * Address of the pack, relative to the page; empty where it stands inside the tag.
   *
   * @attr
   */
  get src(): string {
    return this.getAttribute('src') ?? '';
  }

  set src(value: string) {
    this.setAttribute('src', value);
  }

  connectedCallback(): void {
    void this.#bring();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#bring();
  }

  // Moving an element disconnects and connects it at once: only one that stays away is stopped.
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (!this.isConnected) this.#stop();
    });
  }

  #stop(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    this.#source = undefined;
  }

  async #bring(): Promise<void> {
    const release = holdContent();
    try {
      await documentRead();
      const inline = this.querySelector('script[type="application/json"]')?.textContent ?? '';
      const source = this.src ? resolveUrl(this.src) : inline;
      if (source === this.#source || !this.isConnected) return;
      this.#stop();
      this.#source = source;
      const { signal } = (this.#loading = new AbortController());
      const text = this.src ? await fetchText(source, signal) : inline;
      const pack = await checked(text);
      if (!signal.aborted) registerContent(pack);
    } catch (error) {
      if (error instanceof ContentError) this.#tell(error);
      else if ((error as Error).name !== 'AbortError') this.#tell(unexpected(error));
    } finally {
      release();
    }
  }

  #tell({ code, message, path }: ContentError): void {
    console.error(`<${this.localName}${this.src && ` src="${this.src}"`}>: ${message}`);
    emit(this, 'care-error', { code, message, path });
  }
}

// While the page is being parsed, the tag may exist before its children do.
function documentRead(): Promise<unknown> | undefined {
  if (document.readyState !== 'loading') return undefined;
  return new Promise((resolve) => addEventListener('DOMContentLoaded', resolve, { once: true }));
}

function resolveUrl(src: string): string {
  const url = parseUrl(src, document.baseURI);
  if (!url) throw new ContentError('fetch', `"${src}" is no address.`);
  return url.href;
}

async function checked(text: string): Promise<Pack> {
  const value = read(text);
  const faults = await validatePack(value);
  if (!faults.length) return value as Pack;
  const lines = faults.slice(0, MAX_FAULTS).map(({ path, message }) => `${path}: ${message}`);
  if (faults.length > MAX_FAULTS) lines.push(`and ${faults.length - MAX_FAULTS} more`);
  throw new ContentError(
    'invalid',
    `this pack is not shown.\n${lines.join('\n')}`,
    faults[0]!.path,
  );
}

function read(text: string): unknown {
  if (!text.trim()) throw new ContentError('parse', 'there is nothing in it.');
  try {
    return JSON.parse(text);
  } catch (error) {
    const page = /^\s*</.test(text) ? ' It is a web page: perhaps one to log in.' : '';
    throw new ContentError('parse', `this is not JSON.${page} ${(error as Error).message}`);
  }
}

function unexpected(error: unknown): ContentError {
  return new ContentError('invalid', String(error));
}

declare global {
  interface HTMLElementTagNameMap {
    'care-pack': CarePack;
  }
}
