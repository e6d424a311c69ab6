import type { Pack } from '../generated/pack.js';
import { canonicalJson } from './canonical-json.js';
import { ContentError } from './content-error.js';
import { store, storeChanged } from './store.js';
import { bestMatch, canonical } from './language.js';

/**
 * Brings a pack into the registry. Elements that wait for it, or show an older version, update.
 * A version older than the registered one is left out, with a warning; the same content again changes
 * nothing.
 *
 * @throws {ContentError} `invalid`, when the object is no pack.
 */
export function registerContent(pack: Pack): void {
  assertPack(pack);
  const { condition, version } = pack;
  // Two names of one language are one place: `iw` and `he`.
  const lang = canonical(pack.lang);
  const languages = store.packs.get(condition) ?? new Map<string, Pack>();
  const known = languages.get(lang);
  if (known && compareVersions(version, known.version) < 0) {
    console.warn(
      `care-elements: ${condition} (${lang}) ${version} is older than the registered ${known.version}; it is left out.`,
    );
    return;
  }
  // Of the very same object nobody knows what it was before; widgets that show it announce nothing.
  if (known && known !== pack && canonicalJson(known) === canonicalJson(pack)) return;
  store.packs.set(condition, languages.set(lang, pack));
  storeChanged();
}

/**
 * The registered pack that fits best: `es-MX` → `es` → `en`; `undefined` where there is none.
 *
 * @param otherwise - the language to fall back on before English
 */
export function getContent(condition: string, lang = 'en', otherwise?: string): Pack | undefined {
  const languages = store.packs.get(condition);
  const match = languages && bestMatch(lang, [...languages.keys()], otherwise);
  return match ? languages.get(match) : undefined;
}

/** Says that a pack is on its way; what waits for it goes on waiting until the returned function is called. */
export function holdContent(): () => void {
  store.pending++;
  return () => {
    store.pending--;
    storeChanged();
  };
}

/** Whether all the content that the page brings is there: it has loaded, and no pack is on its way. */
export function isSettled(): boolean {
  return document.readyState === 'complete' && !store.pending;
}

/** What no widget can do without in each item of a list. */
const vital = {
  symptoms: 'id',
  warningSigns: 'groups',
  sections: 'body',
  questions: 'answer',
  references: 'title',
} as const;

/**
 * A cheap look at whether an object is a pack at all; the schema says the rest.
 *
 * @throws {ContentError} `invalid`, naming the first thing that is missing.
 */
export function assertPack(value: unknown): asserts value is Pack {
  const pack = Object(value) as Partial<Pack>;
  const need = (found: unknown, path: string) => {
    if (!found) throw new ContentError('invalid', `this is no pack: see $.${path}`, `$.${path}`);
  };
  need(pack.schemaVersion === 1, 'schemaVersion');
  for (const key of ['condition', 'lang', 'title', 'jurisdiction'] as const) need(pack[key], key);
  need(/^\d+\.\d+\.\d+$/.test(pack.version ?? ''), 'version');
  need(pack.provenance?.review?.status, 'provenance.review.status');
  for (const [list, key] of Object.entries(vital) as [keyof typeof vital, string][]) {
    const items: readonly object[] = pack[list] ?? [];
    need(Array.isArray(items), list);
    // Without `entries()`, which means something else where Prototype is on the page.
    let index = 0;
    for (const item of items) need(Object(item)[key], `${list}[${index++}].${key}`);
  }
}

function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
