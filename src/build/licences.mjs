// Whose code a bundle has in it, and on what terms: written from what the bundler says it took.
import { readFile, readdir } from 'node:fs/promises';

/** The comment by which a file that a machine wrote names the packages that it has pieces of. */
export const hasPiecesOf = (files) => `/* Has pieces of ${packagesOf(files).join(', ')}. */`;

/** The licence texts of all packages that these files come from. */
export async function licences(files) {
  const own = files.filter((file) => /^[^\0<]/.test(file) && !packagesOf([file]).length);
  const pieces = await Promise.all(
    own.map(async (file) => {
      const named = /^\/\* Has pieces of (.+)\. \*\/$/m.exec(await readFile(file, 'utf8'));
      return named ? named[1].split(', ') : [];
    }),
  );
  const names = [...new Set([...packagesOf(files), ...pieces.flat()])].sort();
  return (await Promise.all(names.map(licence))).join('\n---\n\n');
}

async function licence(name) {
  const folder = `node_modules/${name}`;
  const read = (entry) => readFile(`${folder}/${entry}`, 'utf8');
  const { name: own, license, author } = JSON.parse(await read('package.json'));
  const by = author?.name ?? author;
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? await read(file) : await spelledOut(name, license, by);
  return `${[`${own}: ${license}`, by].filter(Boolean).join(', ')}\n\n${text}`;
}

/** Some packages only name their licence. MIT wants its words beside the code: those of our own. */
async function spelledOut(name, license, by) {
  if (license !== 'MIT') throw new Error(`${name} is bundled, and has no text of its licence.`);
  const [terms] = /^Permission is hereby granted[^]+?SOFTWARE\.\n/m.exec(
    await readFile('LICENSE', 'utf8'),
  );
  return `Copyright (c) ${by}\n\n${terms}`;
}

/** Packages by their folder in node_modules: `parse5`, or `parse5/node_modules/entities` inside it. */
function packagesOf(files) {
  const names = files.flatMap(
    (file) =>
      /(?:^|[\\/])node_modules[\\/]((?:.*[\\/]node_modules[\\/])?(?:@[^\\/]+[\\/])?[^\\/]+)/.exec(
        file,
      )?.[1] ?? [],
  );
  return [...new Set(names)].map((name) => name.replaceAll('\\', '/')).sort();
}
