import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { askedOf, standing, watchLanguage } from '../behaviours/language.js';
import { direction } from '../content/language.js';
import { version } from '../generated/version.js';
import { formLabelsFor, type FormLabels } from '../labels/forms.js';
import { register } from '../register.js';
import { base } from '../styles/base.js';
import { formStyles } from '../styles/forms.js';

/** What the fields of a form are given. */
export interface FormContext {
  labels: FormLabels;
  /** Level of the form's heading, 1 to 6. */
  level: number;
  /** For words of the site's own, where ours are of another language. */
  own: { lang: string; dir?: string };
}

/**
 * What the two forms have in common: a native form that the browser checks and sends to the address
 * the site gives. Without one there is no form, and what stands inside the tag is shown. They know of
 * no pack, and so they are no CareElement.
 *
 * @cssproperty [--care-accent=light-dark(#0b5d73, #86cfe2)] - the one colour for links, buttons, ticks, tints and the focus; any colour will do: it is made darker or lighter where it could not be read
 * @cssproperty [--care-line=color-mix(in srgb, currentcolor 25%, transparent)] - hairlines between rows and parts
 * @cssproperty [--care-radius=0.25em] - how round the corners of buttons, fields and cards are
 * @cssproperty [--care-space=1em] - the space between parts
 */
export abstract class CareForm extends LitElement {
  static readonly version = version;
  /** The tag that `define()` registers by default. */
  static readonly tag: string;
  static override styles = [base, formStyles];

  static override properties: PropertyDeclarations = {
    action: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Where the form is sent by `post`: an https: address, or one on the page's own site. */
  declare action: string | undefined;
  /** Level of the heading, 1 to 6. */
  declare headingLevel: number;

  #said = new Set<string>();
  #connection = new AbortController();

  /**
   * Registers the class under a tag. A tag that is taken is left as it is; one warning tells when
   * another version has it.
   */
  static define(tag: string = this.tag, registry: CustomElementRegistry = customElements): void {
    register(this, tag, registry);
  }

  constructor() {
    super();
    this.headingLevel = 2;
  }

  /** All between the form's beginning and its button, heading included. */
  protected abstract fields(context: FormContext): TemplateResult;

  /** The words of the button that sends the form. */
  protected abstract sends(labels: FormLabels): string;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    watchLanguage(this, () => this.requestUpdate(), this.#connection.signal);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
  }

  protected override render(): TemplateResult {
    const action = this.address('action', this.action, 'there is no form');
    if (!action) {
      if (!this.action)
        this.say('error', 'there is no form: the attribute action says where it is sent.');
      return html`<slot></slot>`;
    }
    const labels = formLabelsFor(askedOf(this).lang);
    const { asked, foreign, dir } = standing(this, labels.lang);
    if (foreign)
      this.say('warn', `lang="${asked}": the form has no such words; they are in English.`);
    const own = { lang: asked, dir: foreign && direction(asked) };
    return html`<div class="care" lang=${labels.lang} dir=${dir ?? nothing}>
      <form method="post" action=${action}>
        ${this.fields({ labels, level: this.#level(), own })}
        <button part="button">${this.sends(labels)}</button>
      </form>
    </div>`;
  }

  /** An address that the site gave, in full; said in the console if it is not one to go to. */
  protected address(name: string, value: string | undefined, result: string): string | undefined {
    if (!value) return undefined;
    const url = URL.canParse(value, document.baseURI)
      ? new URL(value, document.baseURI)
      : undefined;
    // On a page that is served over http itself, the site's own addresses are.
    const own = url?.protocol === 'http:' && url.origin === origin;
    if (own || url?.protocol === 'https:') return url.href;
    this.say('error', `${name}="${value}" is no https: address and not on this site; ${result}.`);
    return undefined;
  }

  /** Says something in the console, once. */
  protected say(how: 'warn' | 'error', message: string): void {
    if (this.#said.has(message)) return;
    this.#said.add(message);
    console[how](`<${this.localName}>: ${message}`);
  }

  #level(): number {
    const given = this.headingLevel ?? 2;
    const level = Math.min(Math.max(Math.round(given), 1), 6) || 2;
    if (level !== given)
      this.say('warn', `heading-level="${given}" should be 1 to 6; ${level} is used.`);
    return level;
  }
}
