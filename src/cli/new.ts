import { writeFile } from 'node:fs/promises';
import { kinds, type KindName } from './kinds.js';
import { nearest } from './nearest.js';
import { option, UsageError, type Command } from './command.js';
import { skeleton } from './skeleton.js';
import { style } from './terminal.js';

const names = Object.keys(kinds) as KindName[];
const isKind = (name: string): name is KindName => names.some((kind) => kind === name);

/** `care-elements new`: a pack to fill in. */
export const create: Command = {
  summary: 'begins a pack: a complete file whose blanks you fill in',
  usage: '<condition> [--kind condition] [--lang en] [--out file.json] [--json]',
  help: `Writes a pack with the sections and questions that fit its kind. What you are to write stands in it
as "[… what to write]"; validate names each blank that is left. Remove the parts that you do not need.
The one for a condition has each part that a pack can have, but for the drawings. A file that is there
already is left as it is.

  --kind condition   ${names.join(', ')}; condition if not given
  --lang en          the language of the words, BCP 47; en if not given
  --out file.json    the file; <condition>.<lang>.json if not given`,
  options: { kind: { type: 'string' }, lang: { type: 'string' }, out: { type: 'string' } },
  files: [1, 1],
  async run(args) {
    const condition = args.files[0]!;
    const lang = option(args, 'lang') ?? 'en';
    const kind = option(args, 'kind') ?? 'condition';
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(condition) || condition.length > 80)
      throw new UsageError(
        `"${condition}" cannot be a condition's name: use lower-case letters, digits and hyphens, such as hay-fever.`,
      );
    if (!isKind(kind)) {
      const near = nearest(kind, names);
      throw new UsageError(
        `There is no kind "${kind}".${near ? ` Did you mean ${near}?` : ''} There are: ${names.join(', ')}.`,
      );
    }
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang))
      throw new UsageError(`"${lang}" is no language code. Write it like en, es or pt-BR.`);
    const file = option(args, 'out') ?? `${condition}.${lang}.json`;
    const text = `${JSON.stringify(skeleton(condition, lang, kind), null, 2)}\n`;
    await writeFile(file, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST')
        throw new UsageError(
          `${file} is there already and was left as it is. Choose another: --out`,
        );
      throw new UsageError(`${file} cannot be written (${error.code}).`);
    });
    return {
      ok: true,
      data: { file },
      lines: [
        style('green', `✔ ${file}`),
        `  Fill in its blanks, then: care-elements validate ${file}`,
      ],
    };
  },
};
