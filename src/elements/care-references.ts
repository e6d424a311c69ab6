import { backlinks, type Backlinks } from '../dom/backlinks.js';
import { referencesWidget } from '../views/references.js';
import { CareElement } from './care-element.js';

/**
 * The pack's numbered references, with links and the ways back to where each is cited on the page.
 *
 * @tag care-references
 * @attr {string} [condition=liver-metastases] - which pack of the registry is shown
 * @attr {number} [heading-level=2] - level of the heading, 1 to 6
 * @slot - shown until there is content, and again on an error
 * @event {CareEventMap['care-ready']} care-ready - content is rendered
 * @event {CareEventMap['care-error']} care-error - there is no content, or content that cannot be shown
 * @csspart heading - the widget's heading
 * @csspart list - the list
 * @csspart reference - one reference
 * @csspart notice - a sentence about language, country or age of the content
 * @csspart provenance - the last line
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
