import type { PropertyDeclarations } from 'lit';
import { levels, warningSignsWidget } from '../views/warning-signs.js';
import { selectIds } from './attributes.js';
import { CareElement } from './care-element.js';

/**
 * The pack's warning signs by level, the most urgent first, with what to do and whom to call.
 *
 * @tag care-warning-signs
 * @csspart list - all cards
 * @csspart card - the card of one level
 * @csspart item - one group of signs with what to do
 * @csspart button - the number to call
 * @csspart citation - a reference number
 * @csspart term - a word that is explained
 */
export class CareWarningSigns extends CareElement<readonly string[]> {
  static override readonly tag = 'care-warning-signs';
  static override styles = [...warningSignsWidget.styles];
  static override properties: PropertyDeclarations = { level: {} };

  /** Which levels are shown, space-separated: `emergency`, `urgent`, `soon`. All by default. */
  declare level: string | undefined;

  protected override readonly widget = warningSignsWidget;

  protected override state(): readonly string[] {
    return selectIds('level', this.level, levels, this.warn);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-warning-signs': CareWarningSigns;
  }
}
