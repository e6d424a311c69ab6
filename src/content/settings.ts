import { usableServices } from './services.js';
import { usableTemperatures } from './temperature.js';
import { readWithdrawn } from './withdrawn.js';
import { store, storeChanged, type Settings } from './store.js';

/** Sets defaults for every element of the page. What is left out stays as it was. */
export function configure(changes: Settings): void {
  Object.assign(store.settings, changes);
  if (changes.services) store.settings.services = usableServices(changes.services);
  if (changes.temperatures) store.settings.temperatures = usableTemperatures(changes.temperatures);
  const { overdue = 'notice' } = changes;
  if (!/^(notice|withdraw)$/.test(overdue)) {
    console.error(
      `care-elements: overdue="${overdue}" is neither "notice" nor "withdraw"; "notice" is used.`,
    );
    store.settings.overdue = 'notice';
  }
  if (changes.withdrawn) void readWithdrawn(changes.withdrawn);
  storeChanged();
}
