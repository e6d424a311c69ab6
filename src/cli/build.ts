import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pack } from '../generated/pack.js';
import { fill } from '../labels/fill.js';
import { label, labelsFor } from '../labels/labels.js';
import { check } from './check.js';
import { howToInstall, withFormattedReferences } from './citations.js';
import { setLocally } from './governance.js';
import { option, type Command } from './command.js';
import { plainReport, report } from './report.js';
import { contentScript, integrity } from './script.js';
import { style } from './terminal.js';

/** `care-elements build`: a pack as a script for a page. */
export const build: Command = {
  summary: 'makes a script for your page from a pack',
  usage: '<pack.json> [--out-dir folder] [--json]',
  help: `Checks the pack, formats its references and writes <condition>.<lang>.js: a script that registers
the pack, in any order with care-elements.js. Prints its integrity hash and what to paste into the page.
The reference formatter (@citation-js) is not part of care-elements; without it, references are shown
unformatted.

  --out-dir folder   where to write; here if not given`,
  options: { 'out-dir': { type: 'string' } },
  files: [1, 1],
  async run(args) {
    const checked = await check(args.files[0]!);
    if (!checked.pack) return { ok: false, data: plainReport(checked), lines: report(checked) };
    const formatted = withFormattedReferences(checked.pack);
    const pack = formatted ?? checked.pack;
    const folder = option(args, 'out-dir') ?? '';
    const name = `${pack.condition}.${pack.lang}.js`;
    const file = join(folder, name);
    const text = contentScript(pack);
    if (folder) await mkdir(folder, { recursive: true });
    await writeFile(file, text);
    const hash = integrity(text);
    const paste = snippet(pack, name, hash);
    const warnings = [
      ...checked.warnings.map(({ message }) => message),
      ...(formatted ? [] : [howToInstall]),
    ];
    return {
      ok: true,
      data: {
        file,
        bytes: Buffer.byteLength(text),
        integrity: hash,
        snippet: paste,
        warnings,
        setLocally: setLocally(pack),
      },
      lines: [
        style('green', `✔ ${file}, ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`),
        ...warnings.map((warning) => style('yellow', `! ${warning}`)),
        `  integrity  ${hash}`,
        ...setLocally(pack).map((line) => `  to be set on your page: ${line}`),
        '',
        'Put the file beside care-elements.js on your server and paste into the page, with the address',
        'that it has there (the words inside the tag are shown where scripts are blocked):',
        '',
        paste,
      ],
    };
  },
};

function snippet({ condition, lang }: Pack, name: string, hash: string): string {
  const labels = labelsFor(lang);
  const [notShown, spoken] = label(labels, 'notShown');
  const [number] = label(labels, 'emergencyNumber');
  const fallback = `${notShown} ${fill(label(labels, 'inAnEmergency')[0], { number }, spoken)}`;
  const mark = spoken === lang ? '' : ` lang="${spoken}"`;
  return `<script src="${name}" integrity="${hash}" crossorigin="anonymous" defer></script>
<care-article condition="${condition}" lang="${lang}">
  <p${mark}>${fallback}</p>
</care-article>`;
}
