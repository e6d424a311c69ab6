import type { Pack } from '../generated/pack.js';
import { ContentError } from './content-error.js';
import { Signal } from '../signal.js';
import { bestMatch } from './language.js';

const packs = new Map<string, Map<string, Pack>>();

/** Emits after each change of the registry. */
export const contentChanged = new Signal();

/**
 * Brings a pack into the registry. Elements that wait for it, or show an older version, update.
 * A version older than the registered one is left out, with a warning.
 *
 * @throws {ContentError} `invalid`, when the object is no pack.
 */
export function registerContent(pack: Pack): void {
  assertPack(pack);
  const { condition, lang, version } = pack;
  const languages = packs.get(condition) ?? new Map<string, Pack>();
  const known = languages.get(lang);
  if (known && compareVersions(version, known.version) < 0) {
    console.warn(
      `care-elements: ${condition} (${lang}) ${version} is older than the registered ${known.version}; it is left out.`,
    );
    return;
  }
  packs.set(condition, languages.set(lang, pack));
  contentChanged.emit();
}

/** The registered pack that fits best: `es-MX` → `es` → `en`; `undefined` where there is none. */
export function getContent(condition: string, lang = 'en'): Pack | undefined {
  const languages = packs.get(condition);
  const match = languages && bestMatch(lang, [...languages.keys()]);
  return match ? languages.get(match) : undefined;
}

/**
 * A cheap look at whether an object is a pack at all; the schema says the rest.
 *
 * @throws {ContentError} `invalid`, naming the first thing that is missing.
 */
export function assertPack(value: unknown): asserts value is Pack {
  const pack = value as Pack;
  const fail = (path: string, expected: string) => {
    throw new ContentError('invalid', `${path} should be ${expected}`, path);
  };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail('$', 'a pack');
  if (pack.schemaVersion !== 1) fail('$.schemaVersion', '1');
  for (const key of ['condition', 'lang', 'title', 'jurisdiction'] as const)
    if (typeof pack[key] !== 'string' || !pack[key]) fail(`$.${key}`, 'words');
  if (!/^\d+\.\d+\.\d+$/.test(pack.version)) fail('$.version', 'three numbers, such as 1.0.0');
  if (!Array.isArray(pack.references)) fail('$.references', 'a list');
  if (!pack.provenance?.review?.status) fail('$.provenance.review.status', 'a review status');
}

function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
