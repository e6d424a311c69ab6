import type { PropertyDeclarations, PropertyValues } from 'lit';
import { logOnce } from '../dom/log.js';
import { FormEntries } from '../dom/form-entries.js';
import { symptoms } from '../content/checklists.js';
import { TickList } from '../state/tick-list.js';
import { checklistWidget } from '../views/checklist.js';
import { printedList } from '../views/checklist-print.js';
import { listAsText } from '../views/checklist-text.js';
import { CareElement } from './care-element.js';

/**
 * The pack's symptoms as boxes to tick, and the reader's own list to print, copy or take along. It
 * never interprets: what it says is the same whatever is ticked. Ticks stay in the page.
 *
 * @tag care-symptom-checklist
 * @event {CareEventMap['care-change']} care-change - the reader changed a tick or a note; says not which
 * @csspart intro - the advice before the first box
 * @csspart list - all boxes
 * @csspart item - one box with its label
 * @csspart card - the reader's own list
 * @csspart button - print, copy, clear
 * @csspart field - a note
 * @csspart citation - a reference number
 * @csspart term - a word that is explained
 */
export class CareSymptomChecklist extends CareElement<TickList> {
  static readonly formAssociated = true;
  static override readonly tag = 'care-symptom-checklist';
  static override styles = [...checklistWidget.styles];
  static override properties: PropertyDeclarations = {
    name: {},
    notes: { type: Boolean },
    selected: { attribute: false, noAccessor: true },
  };

  /** Makes the ticks take part in a surrounding form under this name, one entry for each id. */
  declare name: string | undefined;
  /** Whether the reader can write "when did it start" and a note beside what is ticked. */
  declare notes: boolean;

  #ticks = new TickList(this);
  #initial: readonly string[] = [];

  constructor() {
    super();
    this.notes = false;
    new FormEntries(this, () => this.selected);
  }

  /** Ids of the ticked symptoms, in the pack's order. Unknown ids are dropped with a warning. */
  get selected(): string[] {
    const known = this.shown?.pack.symptoms?.map(({ id }) => id) ?? this.#ticks.ids;
    return known.filter((id) => this.#ticks.has(id));
  }

  set selected(ids: readonly string[]) {
    if (!this.hasUpdated) this.#initial = ids;
    this.#ticks.set(ids);
  }

  /** Unticks all and forgets the notes. */
  clear(): void {
    this.#ticks.clear();
  }

  /** The advice, the emergency line and the reader's list as plain text. */
  toText(): string {
    return this.shown ? listAsText(this.shown, symptoms(this.shown.pack)!, this.#ticks) : '';
  }

  /** Prints the advice, the emergency line and the reader's list, without the page around them. */
  print(): void {
    if (!this.shown) return;
    this.#ticks.print(printedList(this.shown, symptoms(this.shown.pack)!, this.#ticks));
  }

  formResetCallback(): void {
    this.#ticks.clear();
    this.#ticks.set(this.#initial);
  }

  formDisabledCallback(disabled: boolean): void {
    this.#ticks.disabled = disabled;
    this.requestUpdate();
  }

  protected override readonly widget = checklistWidget;

  protected override state(): TickList {
    return this.#ticks;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#ticks.notes = this.notes;
    if (!this.shown) return;
    const known = this.selected;
    const unknown = this.#ticks.ids.filter((id) => !known.includes(id));
    if (!unknown.length) return;
    this.#ticks.set(known);
    logOnce(this, 'warn', `selected: no symptom "${unknown.join('", "')}".`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-symptom-checklist': CareSymptomChecklist;
  }
}
