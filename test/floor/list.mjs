/**
 * `npm run floor`: what the files use that the oldest browsers lack, from TypeScript's types, css-tree
 * and MDN's compatibility data. Each has to be in fallbacks.json, with what stands in for it.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { lacking, oldest } from './browsers.mjs';
import { scripts } from './scripts.mjs';
import { styles } from './styles.mjs';

export const fallbacks = JSON.parse(
  readFileSync(new URL('fallbacks.json', import.meta.url), 'utf8'),
);

/** Feature → `{lacks, where}`, and how many features were looked up. */
export async function newer() {
  const found = new Map();
  const known = new Set();
  for await (const { paths, where } of all()) {
    const path = paths.find((item) => lacking(item));
    if (!path) continue;
    const name = path.join('.');
    known.add(name);
    const lacks = lacking(path);
    // What lacks a property lacks its values.
    if (!lacks.length || path.some((_, length) => found.has(path.slice(0, length).join('.'))))
      continue;
    if (!found.has(name)) found.set(name, { lacks, where: new Set() });
    found.get(name).where.add(where);
  }
  return { found, known };
}

async function* all() {
  yield* scripts();
  yield* styles();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { found, known } = await newer();
  console.log(
    `The oldest: ${Object.entries(oldest)
      .map((item) => item.join(' '))
      .join(', ')}.`,
  );
  console.log(`Of ${known.size} features, ${found.size} are newer:\n`);
  for (const [name, { lacks, where }] of found) {
    console.log(`${name} (${[...where].join(', ')})\n  lack it: ${lacks.join(', ')}`);
    console.log(`  instead: ${fallbacks[name] ?? 'NOTHING IS SAID in test/floor/fallbacks.json'}`);
  }
  if ([...found.keys()].some((name) => !(name in fallbacks))) process.exitCode = 1;
}
