import type { PropertyDeclarations } from 'lit';
import { tickLists } from '../state/tick-list.js';
import { sectionWidget, type SectionState } from '../views/section.js';
import { CareElement } from './care-element.js';

/**
 * One section of the pack by its id. The sections `symptoms`, `when-to-get-help` and
 * `questions-to-ask` are followed by the pack's list of that name.
 *
 * @tag care-section
 * @attr {string} section - id of the section
 * @attr {string} [condition=liver-metastases] - which pack of the registry is shown
 * @attr {number} [heading-level=2] - level of the heading, 1 to 6
 * @attr {string} region - ISO 3166 code of the region whose numbers are shown
 * @attr {string} helpline - the site's own number to call
 * @attr {string} helpline-label - the name of the site's own number
 * @slot - shown until there is content, and again on an error
 * @event {CareEventMap['care-ready']} care-ready - content is rendered
 * @event {CareEventMap['care-error']} care-error - there is no content, or content that cannot be shown
 * @event {CareEventMap['care-change']} care-change - the reader changed a tick or a note; says not which
 * @csspart heading - the widget's heading
 * @csspart citation - a reference number
 * @csspart term - a word that is explained
 * @csspart figure - a picture
 * @csspart notice - a sentence about language, country or age of the content
 * @csspart provenance - the last line
 */
export class CareSection extends CareElement<SectionState> {
  static override readonly tag = 'care-section';
  static override styles = [...sectionWidget.styles];
  static override properties: PropertyDeclarations = { section: {} };

  /** Id of the section to show. */
  declare section: string | undefined;

  #ticks = tickLists(this);

  protected override readonly widget = sectionWidget;

  protected override state(): SectionState {
    return { id: this.section, ticks: this.#ticks };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-section': CareSection;
  }
}
