import { numbers } from '../generated/numbers.js';
import type { Contact } from '../generated/pack.js';
import type { ServiceSettings } from './services.js';
import { toDial } from './telephone.js';

/** The site's own limits, in degrees Celsius, by the name that a pack gives them: `{ fever: 38 }`. */
export type TemperatureSettings = Readonly<Record<string, number>>;

/** Whom a pack may name; see the schema's `Contact`. */
export type Role = Contact['contact'];

/** What the page says about its place: an ISO 3166 region, and the site's own number, services and limits. */
export interface ContactSettings {
  region?: string | undefined;
  helpline?: string | undefined;
  helplineLabel?: string | undefined;
  /** The site's own services, by the id of the pack's that they stand in for. */
  services?: ServiceSettings | undefined;
  /** The site's own limits, by the name that a pack gives them. */
  temperatures?: TemperatureSettings | undefined;
}

/** Whether we know the region's numbers. */
export function isKnownRegion(region: string): boolean {
  return find(region) !== undefined;
}

/**
 * The number for a role, as it is written; `undefined` if there is no sourced one: words are shown then,
 * never a guess. The site's helpline is shown as the site wrote it, whether it can be dialled or not.
 */
export function numberFor(role: Role, calls: ContactSettings): string | undefined {
  if (role === 'helpline') {
    const line = String(calls.helpline ?? '');
    return line.trim() && line;
  }
  const found = find(calls.region);
  if (role === 'emergency') return found?.emergency;
  return role === 'urgent-advice' ? found?.advice : undefined;
}

/** Whether it is plainly one number that a telephone can dial. */
export function isPhoneNumber(value: unknown): boolean {
  return toDial(value) !== undefined;
}

/** The country of an ISO 3166 code: `GB` of `gb-nir`. */
export function countryCode(region = ''): string {
  return region.toUpperCase().split('-', 1)[0]!;
}

// A part of a country may have its own numbers (GB-NIR); otherwise the country's are used.
function find(region = '') {
  const of = (code: string) => numbers.find(({ regions }) => regions.split(' ').includes(code));
  return of(region.toUpperCase()) ?? of(countryCode(region));
}
