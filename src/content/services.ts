import type { Pack, Service } from '../generated/pack.js';
import { ContentError } from './content-error.js';

/** Services of the site's own, by the id of the pack's that they stand in for. */
export type ServiceSettings = Readonly<Record<string, Service>>;

/** How long a way to reach a service is taken to hold, in days from its `checked`: the editor's judgement. */
const HOLDS = 365;

/** A service by its id: the site's own, or the pack's. */
export function serviceOf({ services = [] }: Pack, own: ServiceSettings = {}, id: string): Service {
  // An id may be "constructor".
  const ours = new Map(Object.entries(own)).get(id);
  const found = ours ?? services.find((service) => service.id === id);
  if (found) return found;
  throw new ContentError('invalid', `there is no service "${id}"`);
}

/** The site's services that can be shown; the console says what the others lack, and the pack's stand. */
export function usableServices(services: ServiceSettings): ServiceSettings {
  const usable = Object.entries(services).filter(([id, service]) => {
    const lacks = lack(Object(service));
    if (lacks)
      console.error(
        `care-elements: configure({services}): "${id}" needs ${lacks}. The pack’s own is shown.`,
      );
    return !lacks;
  });
  return Object.fromEntries(usable);
}

function lack({ name, checked, ways }: Partial<Service>): string | undefined {
  if (!name || typeof name !== 'string') return 'a "name"';
  if (!/^\d{4}-\d\d-\d\d$/.test(String(checked))) return 'the day it was "checked", YYYY-MM-DD';
  if (!Array.isArray(ways) || !ways.length || !ways.every(leads))
    return '"ways": at least one, each a "call", "message", "relay", "email" or "web" (https)';
  return undefined;
}

const leads = (way: unknown) =>
  Object.entries(Object(way)).some(
    ([key, value]) =>
      typeof value === 'string' &&
      (/^(call|message|relay|email)$/.test(key) || (key === 'web' && /^https:/.test(value))),
  );

/** Whether a service was checked too long ago, on a day such as `2026-11-22`. */
export function isOutdated({ checked }: Service, today: string): boolean {
  return (Date.parse(today) - Date.parse(checked)) / 86_400_000 > HOLDS;
}
