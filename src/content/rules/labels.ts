import { labelSlots } from '../../generated/label-slots.js';
import type { Pack } from '../../generated/pack.js';
import { slotFault } from '../slots.js';
import { fault, type Fault } from './fault.js';

const known = new Map(Object.entries(labelSlots));

/** The pack's own words of the interface stand in for some that there are, and keep their slots. */
export function* labels(pack: Pack): Generator<Fault> {
  for (const [key, words] of Object.entries(pack.labels ?? {})) {
    const slots = known.get(key);
    const message =
      slots === undefined
        ? `The interface has no words "${key}". Take a key from "Labels" in schema/README.md, or remove it.`
        : slotFault(words, slots);
    if (message) yield fault(`$.labels.${key}`, message);
  }
}
