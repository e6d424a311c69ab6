import { noChange, render } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import type { Context, Copies, Copy } from './context.js';

type Write = (copy: ParentNode) => void;

const kept = new WeakMap<object, [inputs: readonly unknown[], copies: Copies][]>();
/** More than the widgets of a page differ in their settings. */
const MOST = 8;

/** The copies of a pack for surroundings that decide its words, together with those that were alike. */
export function copiesOf(pack: object, inputs: readonly unknown[]): Copies {
  const all = kept.get(pack) ?? [];
  kept.set(pack, all);
  const alike = all.find(([given]) => given.every((input, index) => input === inputs[index]));
  if (alike) return alike[1];
  const copies: Copies = new Map();
  all.unshift([inputs, copies]);
  all.length = Math.min(all.length, MOST);
  return copies;
}

/**
 * What only its surroundings change: made once and copied into each widget, for which a browser needs a
 * fraction of the time and memory of a rendering. The view has no listener; what state there is, `write`
 * writes into the copy at each rendering.
 */
export function copied(
  outer: Context,
  name: string,
  view: (context: Context) => unknown,
  write?: Write,
): unknown {
  // For paper, things are left out, and it is rendered once.
  if (outer.forPrint) return view(outer);
  const key = `${name} ${outer.level}`;
  const made = outer.copies.get(key) ?? make(outer, view);
  outer.copies.set(key, made);
  for (const gathered of ['parts', 'terms', 'services'] as const)
    for (const item of made[gathered]) (outer[gathered] as Set<unknown>).add(item);
  return copy(made.nodes, write);
}

function make(outer: Context, view: (context: Context) => unknown): Copy {
  const found = { parts: new Set<string>(), terms: new Set<string>(), services: new Set<never>() };
  const paper = document.createDocumentFragment();
  render(view({ ...outer, ...found }), paper);
  const nodes = document.createDocumentFragment();
  nodes.append(...paper.childNodes);
  // Marks of the renderer, which a copy has no use for.
  const walker = document.createTreeWalker(nodes, NodeFilter.SHOW_COMMENT);
  const marks = [];
  while (walker.nextNode()) marks.push(walker.currentNode as Comment);
  for (const mark of marks) mark.remove();
  nodes.normalize();
  return { ...found, nodes };
}

const copy = directive(
  class extends Directive {
    #shown: unknown;

    render(nodes: DocumentFragment, _write: unknown): unknown {
      return nodes;
    }

    override update(part: ChildPart, [nodes, write]: [DocumentFragment, Write?]): unknown {
      const fresh = nodes !== this.#shown && document.importNode(nodes, true);
      this.#shown = nodes;
      write?.(fresh || (part.parentNode as ParentNode & Node));
      return fresh || noChange;
    }
  },
);
