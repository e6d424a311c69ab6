import { direction } from '../content/language.js';
import type { Printout } from '../dom/print.js';
import type { Service } from '../generated/pack.js';
import type { Context } from './context.js';
import { framed } from './frame.js';
import type { Widget } from './widget.js';

/** A widget as it stands on paper. There it has nothing of the page around it to give its direction. */
export function printout<State>(widget: Widget<State>, context: Context, state: State): Printout {
  const dir = direction(context.pack.lang);
  const forPrint = {
    ...context,
    dir,
    forPrint: true,
    terms: new Set<string>(),
    services: new Set<Service>(),
    parts: new Set<string>(),
  };
  return {
    content: framed(widget, forPrint, state),
    styles: widget.styles,
    title: context.pack.title,
    points: context.largePrint ? 16 : 11,
    dir,
  };
}
