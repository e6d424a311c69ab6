import { writeFile } from 'node:fs/promises';
import { option, UsageError, type Command } from './command.js';
import { skeleton } from './skeleton.js';
import { style } from './terminal.js';

/** `care-elements new`: a pack to fill in. */
export const create: Command = {
  summary: 'begins a pack: a complete file whose blanks you fill in',
  usage: '<condition> [--lang en] [--out file.json] [--json]',
  help: `Writes a pack with every part that a pack can have. What you are to write stands in it as
"[… what to write]"; validate names each blank that is left. Remove the parts that you do not need. A
file that is there already is left as it is.

  --lang en          the language of the words, BCP 47; en if not given
  --out file.json    the file; <condition>.<lang>.json if not given`,
  options: { lang: { type: 'string' }, out: { type: 'string' } },
  files: [1, 1],
  async run(args) {
    const condition = args.files[0]!;
    const lang = option(args, 'lang') ?? 'en';
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(condition) || condition.length > 80)
      throw new UsageError(
        `"${condition}" cannot be a condition's name: use lower-case letters, digits and hyphens, such as hay-fever.`,
      );
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang))
      throw new UsageError(`"${lang}" is no language code. Write it like en, es or pt-BR.`);
    const file = option(args, 'out') ?? `${condition}.${lang}.json`;
    const text = `${JSON.stringify(skeleton(condition, lang), null, 2)}\n`;
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
