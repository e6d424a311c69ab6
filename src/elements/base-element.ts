import { LitElement, render, supportsAdoptingStyleSheets, type PropertyValues } from 'lit';
import { ownRoots } from '../dom/anchors.js';
import { logOnce } from '../dom/log.js';
import { version } from '../generated/version.js';
import { register } from '../dom/register.js';

/**
 * What every element that shows something has in common: it registers itself, keeps its look in another
 * document, and is never left blank by a throw.
 *
 * @csspart heading - the element's heading
 * @cssproperty [--care-accent=light-dark(#0b5d73, #86cfe2)] - the one colour for links, buttons, ticks, tints and the focus; any colour will do: it is made darker or lighter where it could not be read
 * @cssproperty [--care-line=color-mix(in srgb, currentcolor 25%, transparent)] - hairlines between rows and parts
 * @cssproperty [--care-radius=0.25em] - how round the corners of buttons, fields and cards are
 * @cssproperty [--care-space=1em] - the space between parts
 */
export abstract class BaseElement extends LitElement {
  static readonly version = version;
  /** The tag that `define()` registers by default. */
  static readonly tag: string;

  #committed = false;
  #bare = false;

  /**
   * Registers the class under a tag. A tag that is taken is left as it is; one warning tells when
   * another version has it.
   */
  static define(tag: string = this.tag, registry: CustomElementRegistry = customElements): void {
    register(this, tag, registry);
  }

  /** Makes `render()` show the tag's own children from now on, and tells why. */
  protected abstract showFallback(error: unknown): void;

  // A style sheet belongs to the document that it was made in; the element may come into another.
  // Where sheets cannot be made, they are elements inside and come along.
  adoptedCallback(): void {
    const { defaultView } = this.ownerDocument;
    if (!supportsAdoptingStyleSheets || !defaultView) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const { elementStyles } = this.constructor as typeof BaseElement;
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(elementStyles.join(''));
    root.adoptedStyleSheets = [sheet];
  }

  // If styling fails the words are still shown; if attachShadow fails, the tag's own children are.
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      const root = this.shadowRoot ?? super.createRenderRoot();
      ownRoots.add(root);
      return root;
    } catch (error) {
      logOnce(this, 'error', String(error));
      return this.shadowRoot ?? document.createDocumentFragment();
    }
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.#committed = true;
  }

  // A throw can leave the root half rendered. One more attempt is made in an empty root, since the page
  // may have removed nodes of ours; then the fallback is shown, and if that throws, a bare slot.
  protected override performUpdate(): void {
    if (this.#bare) this.#clear();
    this.#bare = this.#committed = false;
    try {
      super.performUpdate();
    } catch (error) {
      if (this.#committed) return logOnce(this, 'error', String(error));
      if (!this.#rendersAnew()) {
        this.showFallback(error);
        this.#bare = !this.#rendersAnew();
        if (this.#bare) this.#clear().append(document.createElement('slot'));
      }
      this.updated(new Map());
    }
  }

  /** Renders at once what would be rendered soon. */
  protected renderNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  #rendersAnew(): boolean {
    try {
      render(this.render(), this.#clear(), this.renderOptions);
      return true;
    } catch {
      return false;
    }
  }

  /** Empties the root; where sheets cannot be constructed, Lit has put style elements there. */
  #clear(): HTMLElement | DocumentFragment {
    const root = this.renderRoot;
    for (const node of [...root.childNodes]) if (node.nodeName !== 'STYLE') node.remove();
    // Lit stores its state on this node; with another node it starts afresh.
    this.renderOptions.renderBefore = root.appendChild(document.createComment(''));
    return root;
  }
}
