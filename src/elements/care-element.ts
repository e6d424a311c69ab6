import {
  html,
  supportsAdoptingStyleSheets,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { scheduleBacklinks } from '../dom/backlinks.js';
import { requestedLanguage, watchLanguage } from '../dom/page-language.js';
import { followAddress } from '../dom/page-address.js';
import { followLink } from '../views/follow-link.js';
import { anchorSelector, countNodes, reveal } from '../dom/anchors.js';
import { ContentError } from '../content/content-error.js';
import { assertPack, getContent, isSettled } from '../content/registry.js';
import { assertShowable, pendingReview } from '../content/review.js';
import { emit } from '../dom/events.js';
import type { Pack } from '../generated/pack.js';
import { store } from '../content/store.js';
import type { Context, BaseContext } from '../views/context.js';
import { container } from '../views/container.js';
import { fallback } from '../views/fallback.js';
import { explanations } from '../views/glossary.js';
import { heading, anchored } from '../views/heading.js';
import { notices, provenance } from '../views/provenance.js';
import { BaseElement } from './base-element.js';
import { baseContext } from './base-context.js';

/**
 * What all widgets have in common: they find their pack, show it or say why not, and stand in the
 * page's outline and language.
 *
 * @cssproperty [--care-accent=light-dark(#0b5d73, #86cfe2)] - the one colour for links, buttons, ticks, tints and the focus; any colour will do: it is made darker or lighter where it could not be read
 * @cssproperty [--care-emergency=#8f1414] - the band of the emergency level and its number to call; white words stand on it
 * @cssproperty [--care-urgent=light-dark(#8a4b00, #f3b45c)] - the edge and tint of the urgent level
 * @cssproperty [--care-line=color-mix(in srgb, currentcolor 25%, transparent)] - hairlines between rows and parts
 * @cssproperty [--care-radius=0.25em] - how round the corners of buttons, fields and cards are
 * @cssproperty [--care-space=1em] - the space between parts
 * @cssproperty [--care-scroll-margin=1em] - the space, a length, that stays above and below what an address or a link leads to: at least as much as a sticky header of the page takes
 */
export abstract class CareElement extends BaseElement {
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
  #lastAnnounced: unknown;
  #inputs: unknown[] = [];
  #renderKey = {};
  #nodeCount = 0;
  #disturbed = false;
  #connection = new AbortController();

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

  /** The list of the pack that the widget cannot do without. */
  protected readonly requiredList?: 'questions' | 'references' | 'warningSigns';

  /** The widget's heading. */
  protected abstract heading(context: Context): string;

  /** What stands above the heading. */
  protected masthead?(context: Context): TemplateResult;

  /** The address of the widget's heading, where it has one. */
  protected address?(context: Context): string;

  /** What the widget shows of the pack; throws a ContentError where the pack has nothing of the kind. */
  protected abstract body(context: Context): TemplateResult;

  /** Prepares a place inside for being shown; called before the focus moves there. */
  protected prepare?(id: string): void;

  /** What is shown now; `undefined` while there is nothing to show. */
  protected get shown(): Context | undefined {
    return this.#shown;
  }

  // A style sheet belongs to the document that it was made in; the element may come into another.
  // Where sheets cannot be made, they are elements inside and come along.
  adoptedCallback(): void {
    if (!supportsAdoptingStyleSheets) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const { elementStyles } = this.constructor as typeof CareElement;
    const { defaultView } = this.ownerDocument;
    if (!defaultView) return;
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(elementStyles.join(''));
    root.adoptedStyleSheets = [sheet];
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.shadowRoot ?? super.createRenderRoot();
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

  // A signed pack is compared with its signature first: what stands there stands until then.
  protected override scheduleUpdate(): Promise<unknown> | void {
    const again = () => this.scheduleUpdate();
    try {
      const pending = pendingReview(this.#findPack());
      if (pending) return pending.then(again, again);
    } catch {
      // What is wrong with the pack is said in its place.
    }
    return super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#failure = undefined;
    this.#shown = undefined;
    try {
      const pack = this.#findPack();
      if (!pack) return;
      assertShowable(pack);
      if (this.requiredList && !pack[this.requiredList]?.length)
        throw new ContentError(
          'not-found',
          `the pack has no ${this.requiredList}`,
          `$.${this.requiredList}`,
        );
      this.#shown = { pack, terms: new Set(), ...this.#baseContext(pack.lang) };
    } catch (error) {
      this.showFallback(error);
    } finally {
      this.#renewIfDisturbed(changed);
    }
  }

  // A page translator may have put nodes of its own in the place of ours; what Lit writes into ours
  // then, nobody sees. So where nodes have come or gone, other words are laid out anew. What the reader
  // does changes few words; the views see to those.
  #renewIfDisturbed(changed: PropertyValues): void {
    const { labels, requestedLang, level, contacts } = this.#shown ?? this.#baseContext();
    const from = [this.#shown?.pack, this.#failure?.message, labels, requestedLang, level];
    const about = [...from, ...Object.values(contacts)];
    const other = changed.size || about.some((item, index) => item !== this.#inputs[index]);
    this.#inputs = about;
    this.#disturbed ||= this.#nodeCount !== countNodes(this.shadowRoot);
    if (!other || !this.#disturbed) return;
    this.#renderKey = {};
    this.#disturbed = false;
  }

  // Views are built before anything is committed: a fault in one leaves nothing half-rendered.
  protected override render(): unknown {
    try {
      if (this.#shown) return keyed(this.#renderKey, this.frame(this.#shown));
    } catch (error) {
      this.showFallback(error);
    }
    const surroundings = this.#baseContext();
    return fallback(this, surroundings, this.#failure, this.#renderKey);
  }

  // What had the focus may be gone; what stands in its place has it then, or the beginning.
  protected override update(changed: PropertyValues): void {
    const root = this.shadowRoot;
    const had = root?.activeElement as HTMLElement | undefined;
    const alike = () => (had ? [...root!.querySelectorAll<HTMLElement>(had.localName)] : []);
    const before = alike();
    super.update(changed);
    this.#nodeCount = countNodes(root);
    if (!had || root!.activeElement) return;
    const after = alike();
    if (after.length === before.length) after[before.indexOf(had)]!.focus();
    if (root!.activeElement) return;
    const start = root!.querySelector<HTMLElement>('[part]');
    start?.setAttribute('tabindex', '-1');
    start?.focus();
  }

  protected override updated(_: PropertyValues): void {
    scheduleBacklinks();
    const pack = this.#shown?.pack;
    const failure = this.#failure;
    const news = pack ?? failure?.message;
    if (news === this.#lastAnnounced) return;
    this.#lastAnnounced = news;
    if (pack) {
      const { condition, lang, version } = pack;
      emit(this, 'care-ready', { condition, lang, version });
    } else if (failure) {
      const { code, message, path } = failure;
      console.error(`<${this.localName}>: ${message}`);
      emit(this, 'care-error', { code, message, path });
    }
  }

  // What depends on the day is of the day of printing, and at once: print() waits for nothing.
  #renderNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  #findPack(): Pack | undefined {
    if (this.content !== undefined) {
      assertPack(this.content);
      return this.content;
    }
    const { lang, before } = requestedLanguage(this);
    const pack = getContent(this.condition, lang, before);
    if (!pack && isSettled())
      throw new ContentError(
        'not-found',
        `there is no content for condition="${this.condition}" in lang="${lang}"`,
      );
    return pack;
  }

  #baseContext(lang = requestedLanguage(this).lang): BaseContext {
    return baseContext(this, lang, (message) => this.logOnce('warn', message));
  }

  /** The widget as a whole: heading, what must be known first, body, last line. */
  protected frame(context: Context): TemplateResult {
    const { lang } = context.pack;
    const { requestedLang, foreign, dir } = context;
    if (foreign)
      this.logOnce('warn', `lang="${requestedLang}" has no content; lang="${lang}" is shown.`);
    const body = this.body(context);
    const content = html`${this.masthead?.(context)}
    ${anchored(this.address?.(context), heading(context.level, this.heading(context), 'heading'))}
    ${notices(context)} ${body} ${provenance(context)} ${explanations(context)}`;
    return container(content, lang, dir, (event) => followLink(event, context));
  }

  protected override showFallback(error: unknown): void {
    this.#shown = undefined;
    this.#failure =
      error instanceof ContentError ? error : new ContentError('invalid', String(error));
  }

  /** Of all ids, those that an attribute names, in its order; all where it names none of them. */
  protected selectIds(attribute: string, asked: string | undefined, all: readonly string[]) {
    const ids = splitIds(asked);
    const unknown = ids.filter((id) => !all.includes(id));
    if (unknown.length)
      this.logOnce(
        'warn',
        `${attribute}="${unknown.join(' ')}" is unknown; there are: ${all.join(', ')}.`,
      );
    const known = ids.filter((id) => all.includes(id));
    return known.length ? known : all;
  }

  /** Brings a place inside into view and moves the focus there. */
  protected async reveal(id: string): Promise<void> {
    this.prepare?.(id);
    await this.updateComplete;
    const selector = anchorSelector(String(this.#shown?.pack.condition), id);
    const place = this.renderRoot.querySelector<HTMLElement>(selector);
    if (place) reveal(place);
  }
}

/** Ids that are separated by spaces; a framework may hand over a list, or what is no words at all. */
export function splitIds(value: string | undefined): string[] {
  return [value ?? []].flat().join(' ').split(/\s+/).filter(Boolean);
}
