import type { PropertyDeclarations, PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ContentError } from '../content/content-error.js';
import { pendingReview } from '../content/review.js';
import { store } from '../content/store.js';
import { anchorSelector, reveal } from '../dom/anchors.js';
import { scheduleBacklinks } from '../dom/backlinks.js';
import { keepFocus } from '../dom/keep-focus.js';
import { logOnce } from '../dom/log.js';
import { followAddress } from '../dom/page-address.js';
import { requestedLanguage, watchLanguage } from '../dom/page-language.js';
import { RenderKey } from '../dom/render-key.js';
import type { Pack } from '../generated/pack.js';
import type { Context } from '../views/context.js';
import { fallback } from '../views/fallback.js';
import { framed } from '../views/frame.js';
import type { Widget } from '../views/widget.js';
import { Announcer } from './announcer.js';
import { selectIds } from './attributes.js';
import { baseContext } from './base-context.js';
import { BaseElement } from './base-element.js';
import { findPack } from './find-pack.js';

/**
 * What all widgets have in common: they find their pack, show it or say why not, and stand in the
 * page's outline and language.
 *
 * @slot - shown until there is content, and again on an error
 * @event {CareEventMap['care-ready']} care-ready - content is rendered
 * @event {CareEventMap['care-error']} care-error - there is no content, or content that cannot be shown
 * @csspart reference - a source: in the list of references, or opened at its number
 * @csspart notice - a sentence about language, country or age of the content, or why there is none
 * @csspart provenance - the last line: whose words these are, and whether a clinician has checked them
 * @cssproperty [--care-emergency=#8f1414] - the band of the emergency level and its number to call; white words stand on it
 * @cssproperty [--care-urgent=light-dark(#8a4b00, #f3b45c)] - the edge and tint of the urgent level
 * @cssproperty [--care-scroll-margin=1em] - the space, a length, that stays above and below what an address or a link leads to: at least as much as a sticky header of the page takes
 */
export abstract class CareElement<State = unknown> extends BaseElement {
  static override properties: PropertyDeclarations = {
    condition: { useDefault: true },
    content: { attribute: false },
    headingLevel: { attribute: 'heading-level', type: Number, useDefault: true },
    region: {},
    helpline: {},
    helplineLabel: { attribute: 'helpline-label' },
  };

  /** Which pack of the registry is shown. */
  declare condition: string;
  /** A pack to show instead of one of the registry. One that cannot be shown is an error. */
  declare content: Pack | undefined;
  /** Level of the widget's heading, 1 to 6; the headings inside follow on. */
  declare headingLevel: number;
  /** ISO 3166 code of the region whose numbers are shown; without it there are words. Never inferred. */
  declare region: string | undefined;
  /** The site's own number to call. */
  declare helpline: string | undefined;
  /** The name of the site's own number. */
  declare helplineLabel: string | undefined;

  #shown: Context | undefined;
  #failure: ContentError | undefined;
  #announcer = new Announcer();
  #renderKey = new RenderKey();
  #connection = new AbortController();
  #warn = (message: string) => logOnce(this, 'warn', message);

  constructor() {
    super();
    this.condition = 'liver-metastases';
    this.headingLevel = 2;
    followAddress(
      this,
      () => this.#shown?.pack.condition,
      (id) => void this.reveal(id),
    );
  }

  /** What the element shows, and how. */
  protected abstract readonly widget: Widget<State>;

  /** What the reader and the page have made of the widget. */
  protected state(_: Context): State {
    return undefined as State;
  }

  /** Prepares a place inside for being shown; called before the focus moves there. */
  protected beforeReveal?(id: string): void;

  /** What is shown now; `undefined` while there is nothing to show. */
  protected get shown(): Context | undefined {
    return this.#shown;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const update = () => this.requestUpdate();
    const { signal } = (this.#connection = new AbortController());
    addEventListener('load', update, { signal });
    addEventListener('beforeprint', () => this.#renderNow(), { signal });
    store.changes.addEventListener('change', update, { signal });
    watchLanguage(this, update, signal);
    update();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
    scheduleBacklinks();
  }

  // A signed pack is compared with its signature first; what is shown stays until then.
  protected override scheduleUpdate(): Promise<unknown> | void {
    const again = () => this.scheduleUpdate();
    try {
      const pending = pendingReview(findPack(this, this.widget.requiredList));
      if (pending) return pending.then(again, again);
    } catch {
      // What is wrong with the pack is said by the update.
    }
    return super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#shown = undefined;
    this.#failure = undefined;
    try {
      this.#shown = this.#find();
    } catch (error) {
      this.showFallback(error);
    }
    const { labels, requestedLang, level, contacts } = this.#shown ?? this.#baseContext();
    const failure = this.#failure as ContentError | undefined;
    const from = [this.#shown?.pack, failure?.message, labels, requestedLang, level];
    const inputs = [...from, ...Object.values(contacts)];
    this.#renderKey.update(this.shadowRoot, inputs, changed.size > 0);
  }

  protected override render(): unknown {
    const { current } = this.#renderKey;
    try {
      const context = this.#shown;
      if (context) return keyed(current, framed(this.widget, context, this.state(context)));
    } catch (error) {
      this.showFallback(error);
    }
    return fallback(this, this.#baseContext(), this.#failure, current);
  }

  protected override update(changed: PropertyValues): void {
    keepFocus(this.shadowRoot, () => super.update(changed));
    this.#renderKey.rendered(this.shadowRoot);
  }

  protected override updated(_: PropertyValues): void {
    scheduleBacklinks();
    this.#announcer.announce(this, this.#shown?.pack, this.#failure);
  }

  // Notices depend on the day: on paper it is the day of printing. At once, since print() does not wait.
  #renderNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  protected override showFallback(error: unknown): void {
    this.#shown = undefined;
    this.#failure =
      error instanceof ContentError ? error : new ContentError('invalid', String(error));
  }

  #baseContext(lang = requestedLanguage(this).lang) {
    return baseContext(this, lang, this.#warn);
  }

  #find(): Context | undefined {
    const pack = findPack(this, this.widget.requiredList);
    return pack && { pack, terms: new Set(), ...this.#baseContext(pack.lang) };
  }

  /** Of all ids, those that an attribute names, in its order; all where it names none of them. */
  protected selectIds(attribute: string, value: string | undefined, all: readonly string[]) {
    return selectIds(attribute, value, all, this.#warn);
  }

  /** Brings a place inside into view and moves the focus there. */
  protected async reveal(id: string): Promise<void> {
    this.beforeReveal?.(id);
    await this.updateComplete;
    const selector = anchorSelector(String(this.#shown?.pack.condition), id);
    const place = this.renderRoot.querySelector<HTMLElement>(selector);
    if (place) reveal(place);
  }
}
