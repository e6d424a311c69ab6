// Where a pack's lists and services stand: where a block shows them, or else where the article does by itself.
import type { Block, Pack, Service, Show } from '../generated/pack.js';
import { numbered } from './walk.js';

/** A list of the pack that a block can show. */
export type ShownList = NonNullable<Show['list']>;

export const shownLists: readonly ShownList[] = ['warningSigns', 'symptoms', 'questionsToAsk'];

/** A block that shows something, with its JSON path. */
export interface Shown {
  path: string;
  block: Show;
  /** The section or question that it stands in. */
  id: string;
}

/** Every block that shows something of the pack, in reading order. */
export function* shows({ sections = [], questions = [] }: Pack): Generator<Shown> {
  for (const [index, { id, body }] of numbered(sections))
    yield* inBlocks(body, `$.sections[${index}].body`, id);
  for (const [index, { id, answer }] of numbered(questions))
    yield* inBlocks(answer, `$.questions[${index}].answer`, id);
}

function* inBlocks(blocks: readonly Block[], path: string, id: string): Generator<Shown> {
  for (const [index, block] of numbered(blocks)) {
    const at = `${path}[${index}]`;
    if (block.type === 'show') yield { path: at, block, id };
    if (block.type === 'callout') yield* inBlocks(block.body, `${at}.body`, id);
  }
}

/**
 * The lists that the pack has and its sections do not show. Warning signs may be shown level by level or
 * group by group, if no advice stands after them all.
 */
export function notShown(pack: Pack): ShownList[] {
  const found = [...shows({ ...pack, questions: [] })].map(({ block }) => block);
  const shown = (list: ShownList) => found.some((block) => block.list === list);
  const stands = (name: 'level' | 'group', value: string | undefined) =>
    value && found.some((block) => block[name] === value);
  const apart =
    !pack.warningAdvice &&
    pack.warningSigns?.every(
      ({ level, groups }) =>
        stands('level', level) || groups.every(({ id }) => stands('group', id)),
    );
  return shownLists.filter(
    (list) => pack[list]?.length && !shown(list) && !(list === 'warningSigns' && apart),
  );
}

/** The parts of an article that show warning signs, which are never folded; with `all`, those that show them all. */
export function urgentParts(pack: Pack, all = false): Set<string> {
  const found = [...shows({ ...pack, questions: [] })].filter(
    ({ block: { list, level, group } }) => list === 'warningSigns' || (!all && (level || group)),
  );
  return new Set(['_warning-signs', ...found.map(({ id }) => id)]);
}

/** The services that no block shows: a sentence that names one has room for one way to reach it only. */
export function servicesNotShown(pack: Pack): Service[] {
  const shown = new Set([...shows(pack)].map(({ block }) => block.service));
  return (pack.services ?? []).filter(({ id }) => !shown.has(id));
}
