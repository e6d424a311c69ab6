import { numbers } from '../generated/numbers.js';
import type { Contact } from '../generated/pack.js';

/** Whom a pack may name; see the schema's `Contact`. */
export type Role = Contact['contact'];

/** What the page says about whom to call: an ISO 3166 region and the site's own number. */
export interface Calls {
  region?: string | undefined;
  helpline?: string | undefined;
  helplineLabel?: string | undefined;
}

/** Whether we know the region's numbers. */
export function isKnownRegion(region: string): boolean {
  return find(region) !== undefined;
}

/**
 * The number for a role, as it is written; `undefined` where there is no sourced one, and then words
 * stand in its place, never a guess.
 */
export function numberFor(role: Role, calls: Calls): string | undefined {
  if (role === 'helpline') return isPhoneNumber(calls.helpline) ? calls.helpline : undefined;
  const found = find(calls.region);
  return role === 'emergency' ? found?.emergency : found?.advice;
}

/** Whether the site's helpline can be called: digits, with the signs that people write between them. */
export function isPhoneNumber(value: string | undefined): value is string {
  return (
    value !== undefined &&
    /^\+?[\d\s().-]{3,30}$/.test(value) &&
    /\d{3}/.test(value.replace(/\D/g, ''))
  );
}

/** The country of an ISO 3166 code: `GB` of `gb-nir`. */
export function countryOf(region = ''): string {
  return region.toUpperCase().split('-', 1)[0]!;
}

// A part of a country may have numbers of its own (GB-NIR); else the country's serve.
function find(region = '') {
  const of = (code: string) => numbers.find(({ regions }) => regions.split(' ').includes(code));
  return of(region.toUpperCase()) ?? of(countryOf(region));
}
