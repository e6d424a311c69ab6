import { html, nothing, type PropertyDeclarations } from 'lit';
import { logOnce } from '../dom/log.js';
import type { FormLabels } from '../labels/form-labels.js';
import { heading } from '../views/heading.js';
import { keyedText } from '../views/keyed-text.js';
import { externalLink } from '../views/links.js';
import { CareForm, type FormContext } from './care-form.js';

/**
 * Advice into the reader's inbox: an email address and a consent that is not ticked for them. A native
 * form that is sent by `post` to the site's own `action`, as `email` and `consent` (`yes`). Nothing is
 * sent by script, and nothing is kept. Without an `action`, or with one that is neither https: nor on
 * the page's own site, there is no form.
 *
 * What becomes of the address is the site's to say, in `privacy`: plain words, in an attribute, so that
 * they never stand on the page without the form. `privacy-href` puts a link after them.
 *
 * A page whose content security policy has `form-action` must name the action's origin in it, and
 * those that it redirects to; else the browser blocks the sending, and only the console says so.
 *
 * @tag care-subscribe
 */
export class CareSubscribe extends CareForm {
  static override readonly tag = 'care-subscribe';
  static override properties: PropertyDeclarations = {
    privacy: {},
    privacyHref: { attribute: 'privacy-href' },
  };

  /** What the site does with the address, in a plain sentence. */
  declare privacy: string | undefined;
  /** Where that is said in full: an https: address, or one on the page's own site. */
  declare privacyHref: string | undefined;

  protected override sends(labels: FormLabels): string {
    return labels.signUp;
  }

  protected override fields(context: FormContext) {
    const { labels, level } = context;
    return html`
      ${heading(level, keyedText(labels.subscribe), 'heading')}
      <label class="name" for="email"
        ><b>${keyedText(labels.email)}</b>${keyedText(` ${labels.required}`)}</label
      >
      <input part="field" id="email" name="email" type="email" autocomplete="email" required />
      ${this.#privacy(context)}
      <label part="item" class="choice">
        <input
          type="checkbox"
          name="consent"
          value="yes"
          required
          autocomplete="off"
          aria-describedby="privacy"
        />
        <span>${keyedText(`${labels.consent} ${labels.required}`)}</span>
      </label>
    `;
  }

  #privacy({ labels, own }: FormContext) {
    const { privacy } = this;
    const href = this.address('privacy-href', this.privacyHref, 'there is no link');
    if (!privacy && !href)
      logOnce(this, 'warn', 'the attribute privacy should say what becomes of the address.');
    const words = privacy
      ? html`<span lang=${own.lang} dir=${own.dir ?? nothing}>${keyedText(`${privacy} `)}</span>`
      : nothing;
    const link = href ? externalLink(href, keyedText(labels.privacyLink), labels.newTab) : nothing;
    return html`<p part="intro" id="privacy" ?hidden=${!privacy && !href}>${words} ${link}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-subscribe': CareSubscribe;
  }
}
