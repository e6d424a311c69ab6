import { html } from 'lit';
import type { FormLabels } from '../labels/form-labels.js';
import { heading } from '../views/heading.js';
import { keyedText } from '../views/keyed-text.js';
import { CareForm, type FormContext } from './care-form.js';

/**
 * "Was this helpful?": yes or no, and room for a comment. A native form that is sent by `post` to the
 * site's own `action`, as `helpful` (`yes` or `no`) and `comment`; which page it is about belongs in that
 * address (`action="/feedback?page=liver"`). Nothing is sent by script, and nothing is kept. Without
 * an `action`, or with one that is neither https: nor on the page's own site, there is no form.
 *
 * A page whose content security policy has `form-action` must name the action's origin in it, and
 * those that it redirects to; else the browser blocks the sending, and only the console says so.
 *
 * @tag care-feedback
 * @csspart list - both answers
 */
export class CareFeedback extends CareForm {
  static override readonly tag = 'care-feedback';

  protected override sends(labels: FormLabels): string {
    return labels.sendFeedback;
  }

  protected override fields({ labels, level }: FormContext) {
    const answer = (value: string, label: string) =>
      html`<label part="item" class="choice">
        <input type="radio" name="helpful" value=${value} required autocomplete="off" />
        ${keyedText(label)}
      </label>`;
    return html`
      <fieldset part="list">
        <legend>
          ${heading(level, keyedText(labels.wasThisHelpful), 'heading')}
          <span>${keyedText(labels.required)}</span>
        </legend>
        ${answer('yes', labels.yes)} ${answer('no', labels.no)}
      </fieldset>
      <label class="name" for="comment"
        ><b>${keyedText(labels.comment)}</b>${keyedText(` ${labels.optional}`)}</label
      >
      <p part="intro" id="hint">${keyedText(labels.commentHint)}</p>
      <textarea
        part="field"
        id="comment"
        name="comment"
        rows="4"
        autocomplete="off"
        aria-describedby="hint"
      ></textarea>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-feedback': CareFeedback;
  }
}
