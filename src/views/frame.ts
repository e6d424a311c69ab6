import { html } from 'lit';
import { togglePopover } from '../dom/popover.js';
import { container } from './container.js';
import type { Context } from './context.js';
import { followLink } from './follow-link.js';
import { explanations } from './glossary.js';
import { anchored, heading } from './heading.js';
import { notices, provenance } from './provenance.js';
import { partOf, partSources } from './sources.js';
import type { Widget } from './widget.js';

/** A widget as a whole: heading, what must be known first, body, last line. */
export function frame<State>(widget: Widget<State>, context: Context, state: State) {
  // Views are built before anything is committed: a fault in one leaves nothing half-rendered.
  const inner = partOf(context);
  const body = html`${widget.body(inner, state)} ${partSources(inner)}`;
  const title = heading(context.level, widget.heading(context, state), 'heading');
  return html`${widget.masthead?.(context, state)}
  ${anchored(widget.anchor?.(context, state), title)} ${notices(context)} ${body}
  ${provenance(context)} ${explanations(context)}`;
}

/** The same in its container, whose links lead to their places. */
export function framed<State>(widget: Widget<State>, context: Context, state: State) {
  const { pack, dir, largePrint } = context;
  const click = (event: MouseEvent) => {
    togglePopover(event);
    followLink(event, context);
  };
  return container(frame(widget, context, state), pack.lang, dir, click, largePrint);
}
