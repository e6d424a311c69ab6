import type { Pack } from '../../generated/pack.js';
import { numbered, walk } from '../walk.js';
import { fault, type Fault } from './fault.js';

/** An id stands once among those that can be taken for each other. */
export function* uniqueIds(pack: Pack): Generator<Fault> {
  const { sections, questions, references, symptoms, questionsToAsk, glossary, services } = pack;
  const groups = (pack.warningSigns ?? []).flatMap(({ groups }, level) =>
    groups.map(({ id }, index) => ({ id, path: `$.warningSigns[${level}].groups[${index}].id` })),
  );
  // Everything that an address can lead to shares one set of ids.
  yield* once(listed({ sections, questions, references }));
  for (const lists of [{ symptoms }, { questionsToAsk }, { glossary }, { services }])
    yield* once(listed(lists));
  yield* once(groups);
  yield* checklists(pack);
}

/** Own tick lists share one set of ids; so do the items of each. */
function* checklists(pack: Pack): Generator<Fault> {
  const found: Place[] = [];
  for (const { path, value } of walk(pack)) {
    const { type, id, items } = Object(value) as { type?: string; id: string; items: Item[] };
    if (type !== 'checklist') continue;
    found.push({ id, path: `${path}.id` });
    yield* once(items.map((item, index) => ({ id: item.id, path: `${path}.items[${index}].id` })));
  }
  yield* once(found);
}

interface Item {
  id: string;
}

interface Place {
  id: string | undefined;
  path: string;
}

function listed(lists: Record<string, readonly Item[] | undefined>): Place[] {
  const places: Place[] = [];
  for (const [name, items] of Object.entries(lists))
    for (const [index, { id }] of numbered(items ?? []))
      places.push({ id, path: `$.${name}[${index}].id` });
  return places;
}

function* once(places: readonly Place[]): Generator<Fault> {
  const first = new Map<string, string>();
  for (const { id, path } of places) {
    const taken = id && first.get(id);
    if (taken) yield fault(path, `The id "${id}" is taken by ${taken}. Choose another.`);
    else if (id) first.set(id, path);
  }
}
