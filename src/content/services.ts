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

/** Whether a service was checked too long ago, on a day such as `2026-11-22`. */
export function isOutdated({ checked }: Service, today: string): boolean {
  return (Date.parse(today) - Date.parse(checked)) / 86_400_000 > HOLDS;
}
