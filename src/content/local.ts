import type { Pack } from '../generated/pack.js';
import { memo } from './memo.js';

/** What a pack leaves to the site that shows it. */
export interface LocalNeeds {
  /** Whether it names a number of the region: for emergencies, for urgent advice. */
  region: boolean;
  /** Whether it sends readers to the site's helpline. */
  helpline: boolean;
  /** Ids of the temperatures that a site may set. */
  temperatures: string[];
}

/** What a site should set for a pack. */
export const localNeeds = memo((pack: Pack): LocalNeeds => {
  // In JSON, marked pieces cannot be taken for words: those are escaped.
  const json = JSON.stringify(pack);
  const temperatures = new Set<string>();
  for (const [piece] of json.matchAll(/\{[^{}]*"temperature":[^{}]*\}/g)) {
    const [, id] = /"id":"([^"]+)"/.exec(piece) ?? [];
    if (id) temperatures.add(id);
  }
  return {
    region: /"(contact|level)":"(emergency|urgent-advice)"/.test(json),
    helpline: json.includes('"contact":"helpline"'),
    temperatures: [...temperatures],
  };
}, new WeakMap<Pack, LocalNeeds>());
