// What a pack must keep to beyond its schema. Run at build, in tests and by those who write a pack; the
// pack has passed the schema before. Ids come from strangers, so they are looked up in maps and sets.
import type { Pack } from '../../generated/pack.js';
import { addresses } from './addresses.js';
import { country } from './country.js';
import { dates } from './dates.js';
import type { Fault } from './fault.js';
import { labels } from './labels.js';
import { uniqueIds } from './ids.js';
import { services } from './services.js';
import { review } from './review.js';
import { placement } from './shows.js';
import { sources } from './sources.js';
import { tables } from './tables.js';
import { terms } from './terms.js';
import { warningSigns } from './warning-signs.js';
import { blanks, pieces } from './words.js';

export type { Fault };
export { blanks };

const rules = [
  uniqueIds,
  sources,
  terms,
  addresses,
  country,
  warningSigns,
  placement,
  services,
  labels,
  tables,
  pieces,
  dates,
  review,
  blanks,
];

/** Everything that is wrong with a pack that the schema cannot see; empty for a good one. */
export function checkRules(pack: Pack): Fault[] {
  return rules.flatMap((rule) => [...rule(pack)]);
}
