import { aboutWidget } from '../views/about.js';
import { CareElement } from './care-element.js';

/**
 * Where the words come from: source, author, who checked them and when or that nobody has, when they
 * are due to be checked again, versions, licence, and what they are not.
 *
 * @tag care-about
 * @csspart citation - a reference number
 * @csspart term - a word that is explained
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
