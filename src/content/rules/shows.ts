import type { Block, Pack } from '../../generated/pack.js';
import { shows } from '../shows.js';
import { numbered } from '../walk.js';
import { fault, type Fault } from './fault.js';

/** What a block shows is there, and what is ticked in one place; blocks stand where they can be shown. */
export function* placement(pack: Pack): Generator<Fault> {
  yield* advice(pack, 'symptomAdvice', 'symptoms');
  yield* advice(pack, 'warningAdvice', 'warningSigns');
  const groups = new Set(
    (pack.warningSigns ?? []).flatMap(({ groups }) => groups.map(({ id }) => id)),
  );
  const services = new Set((pack.services ?? []).map(({ id }) => id));
  const first = new Map<string, string>();
  for (const { path, block } of shows(pack)) {
    const { list, level, group, service } = block;
    if (list && !pack[list]?.length)
      yield fault(`${path}.list`, `The pack has no "${list}". Add the list, or remove this block.`);
    if (level && !pack.warningSigns?.some((item) => item.level === level))
      yield fault(`${path}.level`, `No warning signs are "${level}". Correct the level.`);
    if (group && !groups.has(group))
      yield fault(`${path}.group`, `No group "${group}" in "warningSigns". Correct the id.`);
    if (service && !services.has(service))
      yield fault(`${path}.service`, `No service "${service}". Add it, or correct the id.`);
    // Warning signs may be shown wherever they are needed; what is ticked stands once.
    const taken = list && list !== 'warningSigns' && first.get(list);
    if (taken) yield fault(path, `"${list}" is shown by ${taken} already. Keep one.`);
    if (list) first.set(list, path);
  }
  for (const [index, { body }] of numbered(pack.sections ?? []))
    yield* inSection(body, `$.sections[${index}].body`);
  for (const [index, { answer }] of numbered(pack.questions ?? []))
    yield* inAnswer(answer, `$.questions[${index}].answer`);
}

/** Advice stands beside its list, and nowhere without it. */
function* advice(
  pack: Pack,
  name: 'symptomAdvice' | 'warningAdvice',
  list: 'symptoms' | 'warningSigns',
): Generator<Fault> {
  if (pack[name] && !pack[list]?.length)
    yield fault(
      `$.${name}`,
      `"${name}" stands beside "${list}", and there are none. Add them, or move the words to a section.`,
    );
}

function* inSection(blocks: readonly Block[], path: string): Generator<Fault> {
  for (const [index, block] of numbered(blocks)) {
    if (block.type !== 'callout') continue;
    const body = `${path}[${index}].body`;
    for (const [at, inner] of numbered(block.body))
      if (inner.type === 'callout')
        yield fault(`${body}[${at}]`, 'A callout stands in no other callout. Move it.');
  }
}

// Drawings and boxes to tick do not ship with the FAQ.
function* inAnswer(blocks: readonly Block[], path: string): Generator<Fault> {
  for (const [index, block] of numbered(blocks)) {
    const at = `${path}[${index}]`;
    if (block.type === 'figure' || block.type === 'checklist')
      yield fault(at, `A ${block.type} stands in a section, not in an answer. Move it.`);
    if (block.type === 'show' && block.list && block.list !== 'warningSigns')
      yield fault(at, 'A list to tick stands in a section, not in an answer. Move it.');
    if (block.type === 'callout') yield* inAnswer(block.body, `${at}.body`);
  }
}
