import { noChange, render } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { getOrInsert } from '../dom/anchors.js';
import type { Context, Copies, Copy } from './context.js';

type Write = (copy: ParentNode) => void;

const kept = new WeakMap<object, [inputs: readonly unknown[], copies: Copies][]>();
/** More than the widgets of a page differ in their settings. */
const MOST = 8;

/** The copies of a pack for surroundings that decide its words, together with those that were alike. */
export function copiesOf(pack: object, inputs: readonly unknown[]): Copies {
  const all = kept.get(pack) ?? [];
  kept.set(pack, all);
  const alike = all.find(
    ([given]) =>
      given.length === inputs.length && given.every((input, index) => input === inputs[index]),
  );
  if (alike) return alike[1];
  const copies: Copies = new Map();
  all.unshift([inputs, copies]);
  all.length = Math.min(all.length, MOST);
  return copies;
}

/**
 * What only its surroundings change. It is made once: a further widget gets a copy, for which a browser needs
 * a fraction of the time and memory of a rendering, and when something beside it changes it stays as it is.
 * The view has no listener; what state there is, `write` writes into the nodes at each rendering.
 */
export function copied(
  outer: Context,
  of: unknown,
  view: (context: Context) => unknown,
  write?: Write,
): unknown {
  // For paper, things are left out, and it is rendered once.
  if (outer.forPrint) return view(outer);
  const atLevels = getOrInsert(outer.copies, of, [] as Copy[]);
  const made = (atLevels[outer.level] ??= make(outer, view));
  outer.rests.push(...made.rests);
  for (const gathered of ['parts', 'terms', 'services'] as const)
    for (const item of made[gathered]) (outer[gathered] as Set<unknown>).add(item);
  return shown(made, write);
}

function make(outer: Context, view: (context: Context) => unknown): Copy {
  const found = {
    rests: [],
    parts: new Set<string>(),
    terms: new Set<string>(),
    services: new Set<never>(),
  };
  return { ...found, words: view({ ...outer, ...found }) };
}

const shown = directive(
  class extends Directive {
    #made: unknown;

    render(made: Copy, _write: unknown): unknown {
      return made.words;
    }

    override update(part: ChildPart, [made, write]: [Copy, Write?]): unknown {
      const nodes = made !== this.#made && nodesOf(made);
      this.#made = made;
      write?.(nodes || (part.parentNode as ParentNode & Node));
      return nodes || noChange;
    }
  },
);

// Most are shown once, and need no original to copy.
function nodesOf(made: Copy): DocumentFragment {
  const { isShown } = made;
  made.isShown = true;
  if (!isShown) return rendered(made.words);
  made.original ??= withoutMarks(rendered(made.words));
  return document.importNode(made.original, true);
}

function rendered(words: unknown): DocumentFragment {
  const nodes = document.createDocumentFragment();
  render(words, nodes);
  return nodes;
}

/** The same without the renderer's comments, and without what it would need to render them again. */
function withoutMarks(given: DocumentFragment): DocumentFragment {
  const nodes = document.createDocumentFragment();
  nodes.append(...given.childNodes);
  const walker = document.createTreeWalker(nodes, NodeFilter.SHOW_COMMENT);
  const marks: Comment[] = [];
  while (walker.nextNode()) marks.push(walker.currentNode as Comment);
  for (const mark of marks) mark.remove();
  nodes.normalize();
  return nodes;
}
