import type { PropertyDeclarations } from 'lit';
import { TickLists } from '../state/tick-list.js';
import { sectionWidget, type SectionState } from '../views/section.js';
import { CareElement } from './care-element.js';

/**
 * One section of the pack by its id, with the lists of the pack that its blocks show.
 *
 * @tag care-section
 * @event {CareEventMap['care-change']} care-change - the reader changed a tick or a note; says not which
 * @csspart intro - the advice before the first symptom
 * @csspart list - all boxes, or all cards of warning signs
 * @csspart item - one box with its label, or one group of signs
 * @csspart card - a card of warning signs, the reader's own list
 * @csspart button - print, copy, clear; a number to call
 * @csspart field - the reader's list as text, where it could not be copied
 * @csspart citation - a reference number
 * @csspart term - a word that is explained
 * @csspart figure - a picture
 */
export class CareSection extends CareElement<SectionState> {
  static override readonly tag = 'care-section';
  static override styles = [...sectionWidget.styles];
  static override properties: PropertyDeclarations = { section: {} };

  /** Id of the section to show. */
  declare section: string | undefined;

  #ticks = new TickLists(this);

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
