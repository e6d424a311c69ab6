import type { CSSResult, TemplateResult } from 'lit';
import type { Context } from './context.js';

/**
 * What makes one widget differ from another. `State` is what the reader and the page have made of it;
 * an element keeps it, and whatever renders without an element gives a fresh one.
 */
export interface Widget<State = unknown> {
  /** All style sheets that its words need. */
  styles: readonly CSSResult[];
  /** The list of the pack that it cannot do without. */
  requiredList?: 'questions' | 'references' | 'symptoms' | 'warningSigns';
  /** Above the heading. */
  masthead?(context: Context, state: State): TemplateResult;
  heading(context: Context, state: State): unknown;
  /** Where its heading can be led to: the key of an anchor. */
  anchor?(context: Context, state: State): string;
  /** Below the heading. Throws a ContentError where the pack has nothing of the kind. */
  body(context: Context, state: State): unknown;
}
