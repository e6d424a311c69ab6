import type { PropertyDeclarations } from 'lit';
import { ContentError } from '../content/content-error.js';
import type { Section } from '../generated/pack.js';
import { base } from '../views/base.styles.js';
import { checklistStyles } from '../views/checklist.styles.js';
import { figureStyles } from '../views/figures.styles.js';
import { textStyles } from '../views/text.styles.js';
import { warningStyles } from '../views/warning-signs.styles.js';
import { anchorKey, type Context } from '../views/context.js';
import { section, tickLists } from '../views/section.js';
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
export class CareSection extends CareElement {
  static override readonly tag = 'care-section';
  static override styles = [base, textStyles, checklistStyles, warningStyles, figureStyles];
  static override properties: PropertyDeclarations = { section: {} };

  /** Id of the section to show. */
  declare section: string | undefined;

  #ticks = tickLists(this);

  protected override heading(context: Context): string {
    return this.#find(context).title;
  }

  protected override address(context: Context): string {
    return anchorKey(context, this.#find(context).id);
  }

  protected override body(context: Context) {
    return section(context, this.#find(context), this.#ticks);
  }

  #find({ pack }: Context): Section {
    const sections = pack.sections ?? [];
    const found = sections.find(({ id }) => id === this.section);
    if (found) return found;
    const ids = sections.map(({ id }) => id).join(', ');
    throw new ContentError('not-found', `section="${this.section}" is unknown; there are: ${ids}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-section': CareSection;
  }
}
