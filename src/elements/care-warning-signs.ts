import type { PropertyDeclarations } from 'lit';
import { levels, warningSignsWidget } from '../views/warning-signs.js';
import { CareElement } from './care-element.js';

/**
 * The pack's warning signs by level, the most urgent first, with what to do and whom to call.
 *
 * @tag care-warning-signs
 * @attr {string} [condition=liver-metastases] - which pack of the registry is shown
 * @attr {number} [heading-level=2] - level of the heading, 1 to 6
 * @attr {string} region - ISO 3166 code of the region whose numbers are shown
 * @attr {string} helpline - the site's own number to call
 * @attr {string} helpline-label - the name of the site's own number
 * @slot - shown until there is content, and again on an error
 * @event {CareEventMap['care-ready']} care-ready - content is rendered
 * @event {CareEventMap['care-error']} care-error - there is no content, or content that cannot be shown
 * @csspart heading - the widget's heading
 * @csspart list - all cards
 * @csspart card - the card of one level
 * @csspart item - one group of signs with what to do
 * @csspart button - the number to call
 * @csspart citation - a reference number
 * @csspart notice - a sentence about language, country or age of the content
 * @csspart provenance - the last line
 */
export class CareWarningSigns extends CareElement<readonly string[]> {
  static override readonly tag = 'care-warning-signs';
  static override styles = [...warningSignsWidget.styles];
  static override properties: PropertyDeclarations = { level: {} };

  /** Which levels are shown, space-separated: `emergency`, `urgent`, `soon`. All by default. */
  declare level: string | undefined;

  protected override readonly widget = warningSignsWidget;

  protected override state(): readonly string[] {
    return this.selectIds('level', this.level, levels);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-warning-signs': CareWarningSigns;
  }
}
