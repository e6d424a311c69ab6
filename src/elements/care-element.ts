import type { PropertyDeclarations, PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ContentError } from '../content/content-error.js';
import type { Sources } from '../content/store.js';
import { revealIn } from '../dom/anchors.js';
import { keepFocus } from '../dom/keep-focus.js';
import { logOnce } from '../dom/log.js';
import { followAddress } from '../dom/page-address.js';
import { Presence } from '../dom/presence.js';
import { PageChanges } from '../dom/page-changes.js';
import { RenderKey } from '../dom/render-key.js';
import type { Pack } from '../generated/pack.js';
import type { Context } from '../views/context.js';
import { fallback } from '../views/fallback.js';
import { framed } from '../views/frame.js';
import type { Widget } from '../views/widget.js';
import { Announcer } from './announcer.js';
import { baseContext, contextInputs, packContext } from './base-context.js';
import { BaseElement } from './base-element.js';
import { findPack, whenCompared } from './find-pack.js';
import { tellUnset } from './unset.js';

/**
 * What all widgets have in common: they find their pack and show it, or say why not.
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
    sources: {},
  };

  /** Which pack of the registry is shown. */
  declare condition: string;
  /** A pack to show instead of one of the registry; other words need another object. One that cannot be shown is an error. */
  declare content: Pack | undefined;
  /** Level of the widget's heading, 1 to 6; the headings inside follow on. */
  declare headingLevel: number;
  /** ISO 3166 code of the region whose numbers are shown; without it there are words. Never inferred. */
  declare region: string | undefined;
  /** The site's own number to call. */
  declare helpline: string | undefined;
  /** The name of the site's own number. */
  declare helplineLabel: string | undefined;
  /** Where sources are named: `part` (default), in a line at the end of each part; `inline`, at each statement. */
  declare sources: Sources | undefined;

  #shown: Context | undefined;
  #failure: ContentError | undefined;
  #announcer = new Announcer();
  #renderKey = new RenderKey();
  #presence = new Presence(this);

  constructor() {
    super();
    this.condition = 'liver-metastases';
    this.headingLevel = 2;
    new PageChanges(
      this,
      () => this.renderNow(),
      () => (this.#shown ? tellUnset(this.#shown) : this.requestUpdate()),
    );
    const condition = () => this.#shown?.pack.condition;
    followAddress(this, condition, (id) => void this.reveal(id));
  }

  /** Says something of the attributes in the console, once. */
  protected readonly warn = (message: string): void => logOnce(this, 'warn', message);

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

  protected override scheduleUpdate(): Promise<unknown> | void {
    return whenCompared(this, () => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#shown = undefined;
    this.#failure = undefined;
    try {
      const pack = findPack(this, this.widget.requiredList);
      if (pack) this.#shown = packContext(this, pack, this.#presence.has, this.warn);
    } catch (error) {
      this.showFallback(error);
    }
    const failure = (this.#failure as ContentError | undefined)?.message;
    const inputs = [failure, ...contextInputs(this.#shown ?? baseContext(this, this.warn))];
    this.#renderKey.update(inputs, changed.size > 0);
  }

  protected override render(): unknown {
    const { current } = this.#renderKey;
    try {
      const context = this.#shown;
      if (context) return keyed(current, framed(this.widget, context, this.state(context)));
    } catch (error) {
      this.showFallback(error);
    }
    return fallback(this, baseContext(this, this.warn), this.#failure, current);
  }

  protected override update(changed: PropertyValues): void {
    keepFocus(this.shadowRoot, () => super.update(changed));
    this.#renderKey.rendered(this.shadowRoot);
  }

  protected override updated(_: PropertyValues): void {
    this.#announcer.announce(this, this.#shown?.pack, this.#failure);
    if (this.#shown) tellUnset(this.#shown);
  }

  protected override showFallback(error: unknown): void {
    this.#shown = undefined;
    this.#failure = ContentError.from(error);
  }

  /** Brings a place inside into view and moves the focus there. */
  protected async reveal(id: string): Promise<void> {
    this.beforeReveal?.(id);
    await this.updateComplete;
    revealIn(this.renderRoot, String(this.#shown?.pack.condition), id);
  }
}
