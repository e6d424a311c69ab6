// From a file to a source: its encoding, its kind, and what is no text that we can import.
import { readFile, stat } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { UsageError } from '../command.js';
import type { Source } from './draft.js';
import { Unreadable, type Losses } from './losses.js';
import { readMarkdown } from './markdown.js';
import { readNhs } from './nhs.js';
import { readHtml } from './page.js';

/** Leaflets have some thousands of words. */
const LARGEST = 4_000_000;

/**
 * Reads what is to be imported.
 *
 * @throws {UsageError} where there is no such file
 * @throws {Unreadable} what is no text of the kinds that we know
 */
export async function readSourceFile(file: string, losses: Losses): Promise<Source> {
  const bytes = await readBytes(file);
  const ending = extname(file).toLowerCase();
  const text = decoded(bytes, ending, losses);
  if (!text.trim()) throw new Unreadable('The file is empty.');
  const kind = /^\.(json|html?|xhtml|md|markdown)$/.exec(ending)?.[1] ?? guessed(text);
  if (kind === 'json') return readNhs(json(text), losses);
  if (/html?$/.test(kind)) return readHtml(text, losses);
  return readMarkdown(text, losses, async (name) => {
    const beside = resolve(dirname(file), name);
    return new TextDecoder('utf-8').decode(await readBytes(beside));
  });
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    if ((await stat(file)).size > LARGEST)
      throw new Unreadable(
        'The file is larger than 4 MB. Save only the part with the text, without its pictures.',
      );
    return await readFile(file);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'There is no such file.' : `It cannot be read (${code}).`;
    throw new UsageError(`${file}: ${why}`);
  }
}

const OTHERS: [start: string, what: string][] = [
  ['%PDF', 'This is a PDF. Import the page or the text that it was made from.'],
  ['PK\x03\x04', 'This is a document of Word or the like. Save it as a web page (filtered).'],
  ['\xd0\xcf\x11\xe0', 'This is an old document of Word. Save it as a web page (filtered).'],
  ['{\\rtf', 'This is RTF. Save it as a web page (filtered).'],
];

function decoded(bytes: Uint8Array, ending: string, losses: Losses): string {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const other = OTHERS.find(([signature]) => start.startsWith(signature));
  if (other) throw new Unreadable(other[1]);
  const mark = /^\xff\xfe/.test(start)
    ? 'utf-16le'
    : /^\xfe\xff/.test(start)
      ? 'utf-16be'
      : undefined;
  const web = /^\.(html?|xhtml)$/.test(ending) || /^\s*</.test(start);
  const said = web && /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
  const text =
    decode(bytes, mark ?? (said || 'utf-8')) ?? decode(bytes, 'utf-8') ?? latin(bytes, web, losses);
  if (text.includes('\0'))
    throw new Unreadable(
      'This is no text, or one in an encoding that is not said. Save it as UTF-8.',
    );
  return text;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Old pages do not say their encoding: browsers then take this one, and so do we. */
function latin(bytes: Uint8Array, web: boolean, losses: Losses): string {
  const text = decode(bytes, 'windows-1252');
  if (!web || text === undefined || bytes.includes(0))
    throw new Unreadable('The file is not written in UTF-8. Save it as UTF-8.');
  losses.lookAt(
    '1',
    'The encoding is not what the page says, or it says none: Western European was taken. Look at letters such as é and at “quotation marks”.',
  );
  return text;
}

const guessed = (text: string) =>
  /^\s*[{[]/.test(text) ? 'json' : /^\s*</.test(text) ? 'html' : 'md';

function json(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Unreadable(
      /^\s*</.test(text)
        ? 'This is a web page, though its name ends in .json. Rename it to .html.'
        : 'This is no JSON: it is damaged, or cut short. Save the answer of the API as it came.',
    );
  }
  const page = Object(value) as Record<string, unknown>;
  if ('schemaVersion' in page && 'provenance' in page)
    throw new Unreadable(
      'This is a content pack already. See what is wrong with it: care-elements validate',
    );
  if (!/WebPage$/.test(String(page['@type'])))
    throw new Unreadable(
      'This is JSON, but no page of the NHS website content API ("@type": "MedicalWebPage").',
    );
  return page;
}
