// The processor of references is AGPL/CPAL, so it does not come with this package: it is used where
// the user has installed it.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Pack, Reference } from '../generated/pack.js';
import { vancouver } from './vancouver.mjs';

/** What to do where there is no processor. */
export const howToInstall =
  'References are shown unformatted. To have them in Vancouver style, install the formatter and build again: npm install @citation-js/core @citation-js/plugin-csl';

/** A copy of the pack with its references in Vancouver style; `undefined` without a processor. */
export function withFormattedReferences(pack: Pack): Pack | undefined {
  if (!pack.references) return pack;
  const Cite = processor();
  if (!Cite) return undefined;
  const format = (reference: Reference) => ({ vancouver: vancouver(Cite, reference) });
  const references = pack.references.map((item) => ({ ...item, custom: format(item) }));
  return { ...pack, references };
}

// Beside this package, or in the folder where the command was called (as with npx).
function processor(): unknown {
  for (const from of [import.meta.url, join(process.cwd(), 'pack.json')]) {
    try {
      const require = createRequire(from);
      const { Cite } = require('@citation-js/core') as { Cite: unknown };
      require('@citation-js/plugin-csl');
      return Cite;
    } catch {
      // It is not installed there.
    }
  }
  return undefined;
}
