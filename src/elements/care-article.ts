import type { PropertyDeclarations } from 'lit';
import { urgentParts } from '../content/shows.js';
import { Accordion } from '../state/accordion.js';
import { backlinks } from '../dom/backlinks.js';
import { CurrentSection } from '../dom/current-section.js';
import { printOnly, printedText, type Printout } from '../dom/print.js';
import { TickLists } from '../state/tick-list.js';
import { articleWidget } from '../views/article.js';
import type { ArticleState } from '../views/article-parts.js';
import type { Context } from '../views/context.js';
import { printout } from '../views/printout.js';
import { shortLeaflet } from '../views/short-leaflet.js';
import type { Widget } from '../views/widget.js';
import { known, selectIds, splitIds } from './attributes.js';
import { CareElement } from './care-element.js';

/**
 * The whole pack as one page: key points, contents, all sections in the pack's order, whatever list of the
 * pack none of them shows, questions, words explained, references, provenance. On paper it is a leaflet.
 *
 * @tag care-article
 * @event {CareEventMap['care-change']} care-change - the reader changed a tick or a note; says not which
 * @event {CareEventMap['care-toggle']} care-toggle - the reader opened or closed a question or a section; says not which
 * @csspart intro - the advice before the first symptom
 * @csspart list - all boxes, all cards of warning signs, all questions, all references
 * @csspart item - one box with its label, one group of signs, one question with its answer
 * @csspart card - a card of warning signs, the reader's own list
 * @csspart question - a question
 * @csspart answer - an answer
 * @csspart citation - a reference number
 * @csspart term - a word that is explained
 * @csspart figure - a picture
 * @csspart button - a button
 * @csspart field - words to copy, where they could not be copied or printed
 */
export class CareArticle extends CareElement<ArticleState> {
  static override readonly tag = 'care-article';
  static override styles = [...articleWidget.styles];
  static override properties: PropertyDeclarations = {
    sections: {},
    siteName: { attribute: 'site-name' },
    printSize: { attribute: 'print-size' },
    printLength: { attribute: 'print-length' },
    layout: {},
  };

  /**
   * Ids of the parts to show, space-separated, in this order: the pack's sections, and the article's own
   * parts: `_warning-signs`, `_symptoms`, `_questions-to-ask`, `_services`, `_questions`, `_glossary`,
   * `_further-reading`, `_references`, `_about`. Where no section has the name, the underscore can be
   * left out. All by default.
   */
  declare sections: string | undefined;
  /** The hospital's name, at the top of the leaflet. */
  declare siteName: string | undefined;
  /** `large`: the leaflet is set in at least 16 pt. */
  declare printSize: 'large' | undefined;
  /**
   * `short`: two sides of A4 (four in large print) instead of the whole leaflet: key points, warning signs,
   * whom to call, the reader's own lists, room for notes, and the page's address. Readers have a button for
   * either.
   */
  declare printLength: 'short' | undefined;
  /**
   * `folded`: every section is a disclosure that the reader opens; those with warning signs stand open. Links,
   * the browser's search in the page and paper open what they need.
   */
  declare layout: 'folded' | undefined;

  #accordion = new Accordion(this, () => this.shown?.pack.questions ?? []);
  #parts: readonly string[] = [];
  #folds = new Accordion(this, () => this.#foldable());
  #backlinks = backlinks(this);
  #ticks = new TickLists(this);
  /** What the browser did not print: the short leaflet or the whole. */
  #refused: Widget<ArticleState> | undefined;

  constructor() {
    super();
    new CurrentSection(this);
  }

  /** Prints the leaflet, or its two sides where `print-length` asks for them, without the page around it. */
  print(): void {
    this.#print(this.#isShort());
  }

  protected override beforeReveal(id: string): void {
    const { questions = [], references = [] } = this.shown?.pack ?? {};
    const has = (items: readonly { id: string }[]) => items.some((item) => item.id === id);
    this.#accordion.show(id);
    this.#folds.show(has(questions) ? '_questions' : has(references) ? '_references' : id);
  }

  protected override readonly widget = articleWidget;

  protected override state(context: Context): ArticleState {
    return {
      ticks: this.#ticks,
      accordion: this.#accordion,
      folds: known('layout', this.layout, ['folded'], this.warn) && this.#folds,
      backlinks: this.#backlinks(),
      print: (short) => this.#print(short),
      short: this.#isShort(),
      toCopy: this.#refused && (() => printedText(this, this.#leaflet(context, this.#refused!))),
      siteName: this.siteName,
      select: (all) => {
        const ids = splitIds(this.sections).map((id) =>
          !all.includes(id) && all.includes(`_${id}`) ? `_${id}` : id,
        );
        return (this.#parts = selectIds('sections', ids.join(' '), all, this.warn));
      },
    };
  }

  #foldable() {
    const urgent = this.shown && urgentParts(this.shown.pack);
    return this.#parts.filter((id) => !urgent?.has(id)).map((id) => ({ id }));
  }

  #isShort(): boolean {
    return known('print-length', this.printLength, ['short'], this.warn) !== undefined;
  }

  #print(short: boolean): void {
    if (!this.shown) return;
    const widget = short ? shortLeaflet : this.widget;
    const printed = printOnly(this, this.#leaflet(this.shown, widget));
    this.#refused = printed ? undefined : widget;
    this.requestUpdate();
  }

  #leaflet(context: Context, widget: Widget<ArticleState>): Printout {
    return printout(widget, context, this.state(context));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-article': CareArticle;
  }
}
