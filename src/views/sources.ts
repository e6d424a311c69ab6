// What statements rest on, as the reader meets it: in a line at the end of each part, or as numbers at
// each statement. Nothing is said of words that need no source.
import { html, nothing } from 'lit';
import { ContentError } from '../content/content-error.js';
import { memo } from '../content/memo.js';
import type { Rests } from '../content/rests.js';
import { numbered } from '../content/walk.js';
import type { Reference } from '../generated/pack.js';
import { anchorKey, hrefTo, type Context } from './context.js';
import { ui } from './ui.js';

/** What a part says in place of the editors' judgement. */
type OnJudgement = (judged: boolean) => unknown;

/** The context of a part that has a line of its own; the part is what rests on `own`. */
export function partOf(context: Context, own: Rests = {}): Context {
  return { ...context, rests: [own] };
}

/**
 * The line at the end of a part: what it rests on itself, and whatever in it has no line of its own. It
 * is to be made after the rest of the part, whose views add to `rests`.
 */
export function partSources(context: Context, onJudgement?: OnJudgement) {
  const said = sentence(context, context.rests, onJudgement);
  return said ? html`<p class="sources">${said}</p>` : nothing;
}

/** The same where the part around it tells what is judged. */
export function partSourcesWithin(outer: Context, context: Context) {
  return partSources(context, (judged) => {
    if (judged) outer.rests.push({ basis: 'consensus' });
  });
}

/** What a statement rests on: numbers after its words, or nothing here and a word in the part's line. */
export function basis(context: Context, rests: Rests) {
  const { citations, basis } = rests;
  const inline = citations && context.sources === 'inline' && !context.brief;
  context.rests.push(inline ? { basis } : rests);
  // The joiner keeps the numbers on the line of the word before them.
  return inline
    ? html`<span class="raised">${'\u2060'}${links(context, citations, ',\u00a0')}</span>`
    : nothing;
}

/** The same of a block that says it once for all that it holds. */
export function blockBasis(context: Context, block: Rests) {
  return context.sources === 'inline'
    ? partSourcesWithin(context, partOf(context, block))
    : basis(context, block);
}

/** What all of this rests on, in a sentence; empty where there is nothing to say. */
export function sentence(context: Context, rests: readonly Rests[], onJudgement?: OnJudgement) {
  // The short leaflet leaves the sources to the page.
  const ids = new Set(context.brief ? [] : rests.flatMap(({ citations = [] }) => citations));
  const judged = rests.some(({ basis }) => basis === 'consensus');
  const own = onJudgement?.(judged) ?? '';
  const told = judged && !onJudgement && !context.brief;
  if (!ids.size) return told ? ui(context, 'consensusOnly') : own;
  const slots = { count: ids.size, numbers: links(context, [...ids], ', ') };
  const said = ui(context, told ? 'sourcesAndConsensus' : 'sourcesOnly', slots);
  return own ? html`${said} ${own}` : said;
}

/** The place of each reference in the list, by its id. */
const places = memo(
  (all: readonly Reference[]) =>
    new Map([...numbered(all)].map(([index, { id }]) => [id, index] as const)),
  new WeakMap<readonly Reference[], ReadonlyMap<string, number>>(),
);
const none: readonly Reference[] = [];

/** The numbers of sources as links, in order; three or more that follow one another are one link. */
function links(context: Context, ids: readonly string[], between: string) {
  const placeOf = places(context.pack.references ?? none);
  const unknown = ids.find((id) => !placeOf.has(id));
  if (unknown !== undefined)
    throw new ContentError('invalid', `there is no reference "${unknown}"`);
  const runs: number[][] = [];
  let next = -1;
  for (const index of ids.map((id) => placeOf.get(id)!).sort((a, b) => a - b)) {
    if (index !== next) runs.push([]);
    runs[runs.length - 1]!.push(index);
    next = index + 1;
  }
  return runs
    .flatMap((run) => (run.length > 2 ? [run] : run.map((index) => [index])))
    .flatMap((run, place) => (place ? [between, link(context, run)] : link(context, run)));
}

function link(context: Context, run: readonly number[]) {
  const keys = run.map((index) => anchorKey(context, context.pack.references![index]!.id));
  const first = run[0]! + 1;
  const last = run[0]! + run.length;
  const [shown, label] =
    first === last
      ? ([first, 'reference'] as const)
      : ([`${first}–${last}`, 'referenceRange'] as const);
  const slots = { number: first, first, last };
  return html`<a
    part="citation"
    class="citation"
    href=${hrefTo(keys[0]!)}
    data-cites=${keys.join(' ')}
    >${
      context.forPrint
        ? shown
        : html`<span aria-hidden="true">${shown}</span
            ><span class="visually-hidden">${ui(context, label, slots)}</span>`
    }</a
  >`;
}
