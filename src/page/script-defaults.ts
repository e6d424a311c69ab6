import { configure } from '../content/settings.js';
import { store, type Settings } from '../content/store.js';

const names = ['region', 'helpline', 'helplineLabel', 'withdrawn', 'overdue', 'sources'] as const;

/**
 * The page's defaults from the script tag that brought this file: `data-region`, `data-helpline`,
 * `data-helpline-label`, `data-withdrawn`, `data-overdue`, `data-sources`. A tag without them leaves them
 * as they are.
 */
export function readPageDefaults(): void {
  const tags = ownTags();
  for (const { dataset } of tags) {
    const given = names.filter((name) => dataset[name]).map((name) => [name, dataset[name]]);
    configure(Object.fromEntries(given) as Settings);
  }
  // A tag that a script wrote may have lost its attributes: tag managers leave them out.
  if (!tags.every((tag) => tag.async && !tag.hasAttribute('async'))) return;
  setTimeout(() => {
    if (!store.settings.region)
      console.warn(
        'care-elements: no region is set, and no data-region can be read where the file is imported or loaded by a script. Call CareElements.configure({region: "GB"}), with your own region.',
      );
  });
}

/** The classic script that runs; a module is not told its tag, which is known by the file's name. */
function ownTags(): HTMLScriptElement[] {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement) return [currentScript];
  return [...document.querySelectorAll('script')].filter((tag) =>
    /care-(elements|core)\b/.test(tag.getAttribute('src') ?? tag.text),
  );
}
