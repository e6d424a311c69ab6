import { backlinks, type Backlinks } from '../dom/backlinks.js';
import { referencesWidget } from '../views/references.js';
import { CareElement } from './care-element.js';

/**
 * The pack's numbered references, with links and the ways back to where each is cited on the page.
 *
 * @tag care-references
 * @csspart list - the list
 */
export class CareReferences extends CareElement<Backlinks> {
  static override readonly tag = 'care-references';
  static override styles = [...referencesWidget.styles];

  protected override readonly widget = referencesWidget;
  #backlinks = backlinks(this);

  protected override state(): Backlinks {
    return this.#backlinks();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-references': CareReferences;
  }
}
