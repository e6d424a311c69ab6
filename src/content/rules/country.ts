import { countries } from '../../generated/countries.js';
import type { Pack } from '../../generated/pack.js';
import { fault, type Fault } from './fault.js';

/** What people write for a country whose code is another. */
const meant: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

/** The country is one of ISO 3166, or the world. */
export function* country({ jurisdiction }: Pack): Generator<Fault> {
  if (jurisdiction === '001' || countries.split(' ').includes(jurisdiction)) return;
  const better = meant[jurisdiction];
  yield fault(
    '$.jurisdiction',
    better
      ? `"${jurisdiction}" is no code of ISO 3166. Write "${better}".`
      : `"${jurisdiction}" is no country's code of ISO 3166. Write one such as "GB", or "001" for the whole world.`,
  );
}
