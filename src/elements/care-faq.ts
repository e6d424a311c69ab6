import type { PropertyDeclarations, PropertyValues } from 'lit';
import { Accordion } from '../state/accordion.js';
import { faqWidget } from '../views/faq.js';
import { splitIds } from './attributes.js';
import { CareElement } from './care-element.js';

/**
 * The pack's questions as an accordion on native `<details>`. The page's address
 * `#<condition>/<id>` opens one.
 *
 * @tag care-faq
 * @event {CareEventMap['care-toggle']} care-toggle - the reader opened or closed a question; says not which
 * @csspart list - all questions
 * @csspart item - one question with its answer
 * @csspart question - the question
 * @csspart answer - the answer
 * @csspart button - the button that opens all
 * @csspart field - the search box
 * @csspart citation - a reference number
 * @csspart term - a word that is explained
 */
export class CareFaq extends CareElement<Accordion> {
  static override readonly tag = 'care-faq';
  static override styles = [...faqWidget.styles];
  static override properties: PropertyDeclarations = {
    open: {},
    single: { type: Boolean },
    filter: { type: Boolean },
  };

  /** Ids of the questions that are open at first, space-separated. What the reader opens is not written here. */
  declare open: string | undefined;
  /** Whether opening one question closes the others. */
  declare single: boolean;
  /** Whether there is a search box. */
  declare filter: boolean;

  protected override readonly widget = faqWidget;
  #accordion = new Accordion(this, () => this.shown?.pack.questions ?? []);

  constructor() {
    super();
    this.single = false;
    this.filter = false;
  }

  /** Opens every answer. */
  expandAll(): void {
    this.#accordion.openAll();
  }

  /** Closes every answer. */
  collapseAll(): void {
    this.#accordion.set([]);
  }

  /** Opens the question with this id, scrolls to it and moves the focus there. */
  show(id: string): void {
    void this.reveal(id);
  }

  protected override beforeReveal(id: string): void {
    this.#accordion.show(id);
  }

  protected override state(): Accordion {
    return this.#accordion;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#accordion.single = this.single;
    this.#accordion.filterable = this.filter;
    if (changed.has('open')) this.#accordion.set(splitIds(this.open));
    else if (changed.has('single')) this.#accordion.set();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-faq': CareFaq;
  }
}
