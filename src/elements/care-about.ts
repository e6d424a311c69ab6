import { aboutWidget } from '../views/about.js';
import { CareElement } from './care-element.js';

/**
 * Where the words come from: source, author, who checked them and when or that nobody has, when they
 * are due to be checked again, versions, licence, and what they are not.
 *
 * @tag care-about
 * @attr {string} [condition=liver-metastases] - which pack of the registry is shown
 * @attr {number} [heading-level=2] - level of the heading, 1 to 6
 * @slot - shown until there is content, and again on an error
 * @event {CareEventMap['care-ready']} care-ready - content is rendered
 * @event {CareEventMap['care-error']} care-error - there is no content, or content that cannot be shown
 * @csspart heading - the widget's heading
 * @csspart notice - a sentence about language, country or age of the content
 * @csspart provenance - the last line
 */
export class CareAbout extends CareElement {
  static override readonly tag = 'care-about';
  static override styles = [...aboutWidget.styles];

  protected override readonly widget = aboutWidget;
}

declare global {
  interface HTMLElementTagNameMap {
    'care-about': CareAbout;
  }
}
