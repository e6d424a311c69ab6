import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { requestedLanguage, languageContext, watchLanguage } from '../dom/page-language.js';
import { logOnce } from '../dom/log.js';
import { direction } from '../content/language.js';
import { parseUrl } from '../content/url.js';
import { formLabelsFor } from '../labels/form-labels.js';
import type { FormLabels } from '../labels/form-labels.js';
import { base } from '../views/base.styles.js';
import { formStyles } from '../views/forms.styles.js';
import { container } from '../views/container.js';
import { keyedText } from '../views/keyed-text.js';
import { headingLevel } from './attributes.js';
import { BaseElement } from './base-element.js';

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
 * @slot - shown where script is blocked, and where there is no form
 * @csspart item - an answer to tick, with its label
 * @csspart field - a field to write in
 * @csspart intro - what to know before writing or agreeing
 * @csspart button - the button that sends the form
 */
export abstract class CareForm extends BaseElement {
  static override styles = [base, formStyles];

  static override properties: PropertyDeclarations = {
    action: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Where the form is sent by `post`: an https: address, or one on the page's own site. */
  declare action: string | undefined;
  /** Level of the heading, 1 to 6. */
  declare headingLevel: number;

  #broken = false;
  #warn = (message: string) => logOnce(this, 'warn', message);
  #unwatch: (() => void) | undefined;

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
    this.#unwatch = watchLanguage(this, () => this.requestUpdate());
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  protected override render(): TemplateResult {
    if (this.#broken) return html`<slot></slot>`;
    const action = this.address('action', this.action, 'there is no form');
    if (!action) {
      if (!this.action)
        logOnce(this, 'error', 'there is no form: the attribute action says where it is sent.');
      return html`<slot></slot>`;
    }
    const { lang, words: labels } = formLabelsFor(requestedLanguage(this).lang);
    const { requestedLang, foreign, dir } = languageContext(this, lang);
    if (foreign)
      this.#warn(`lang="${requestedLang}": the form has no such words; they are in "${lang}".`);
    const own = { lang: requestedLang, dir: foreign && direction(requestedLang) };
    const form = html`<form method="post" action=${action}>
      ${this.fields({ labels, level: headingLevel(this.headingLevel ?? 2, this.#warn), own })}
      <button part="button">${keyedText(this.sends(labels))}</button>
    </form>`;
    return container(form, lang, dir);
  }

  /** An address that the site gave, in full; said in the console if it is not one to go to. */
  protected address(name: string, value: string | undefined, result: string): string | undefined {
    if (!value) return undefined;
    const url = parseUrl(value, document.baseURI);
    // A page that is served over http may send to its own site over http.
    const own = url?.protocol === 'http:' && url.origin === origin;
    if (own || url?.protocol === 'https:') return url.href;
    logOnce(
      this,
      'error',
      `${name}="${value}" is no https: address and not on this site; ${result}.`,
    );
    return undefined;
  }

  protected override showFallback(error: unknown): void {
    this.#broken = true;
    logOnce(this, 'error', String(error));
  }
}
