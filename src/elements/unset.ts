import { localNeeds } from '../content/local.js';
import { isSettled } from '../content/registry.js';
import type { Context } from '../views/context.js';

const told = new Set<string>();

/** Says in the console what a pack leaves to the site and the page has not set: once for each pack. */
export function tellUnset({ pack, contacts }: Context): void {
  // Until the page has loaded, a script may still set it.
  const name = `${pack.condition} (${pack.lang})`;
  if (told.has(name) || !isSettled()) return;
  const { region, helpline, temperatures = {} } = contacts;
  const needs = localNeeds(pack);
  const ids = needs.temperatures.filter((id) => temperatures[id] === undefined);
  const unset = [
    needs.region && !region && 'region: "GB"',
    needs.helpline && !helpline && 'helpline: "01632 960 999"',
    ids.length > 0 && `temperatures: { ${ids.map((id) => `"${id}": 38`).join(', ')} }`,
  ].filter(Boolean);
  if (!unset.length) return;
  told.add(name);
  console.info(
    `care-elements: ${name} has places for what this page has not set. With your own values: configure({ ${unset.join(', ')} }); region and helpline also as attributes.`,
  );
}
