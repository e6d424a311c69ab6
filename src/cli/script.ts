import { createHash } from 'node:crypto';
import type { Pack } from '../generated/pack.js';

/** registrar.ts, bundled. */
declare const REGISTRAR: string;

/**
 * A script that brings a pack into the registry, before or after the library itself, as a classic
 * script or as a module. It leaves no global behind.
 */
export function contentScript(pack: Pack): string {
  const { $schema, ...content } = pack;
  void $schema;
  const { condition, lang, version } = pack;
  const script = REGISTRAR.replace('PACK', () => literal(content));
  return `/*! ${condition} (${lang}) ${version}, made with care-elements */\n${script}\n`;
}

// As a string for JSON.parse, in which "__proto__" is a name like any other; and nothing in it ends
// the string, the line or, where the script is written into a page, the script. Beyond ASCII all is
// escaped, since a script is read in the encoding of its page.
function literal(value: unknown): string {
  const text = JSON.stringify(value).replace(/['\\]/g, '\\$&');
  const escape = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `'${text.replace(/[<\u0080-\uffff]/g, escape)}'`;
}

/** The hash of a file for the attribute `integrity`. */
export function integrity(text: string): string {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`;
}
