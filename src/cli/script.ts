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

// The pack is a string for JSON.parse, to which "__proto__" is an ordinary key. Everything is escaped
// that could end the string, the line or an inline script, and everything outside ASCII, since a script
// is decoded in the encoding of its page.
function literal(value: unknown): string {
  const text = JSON.stringify(value).replace(/['\\]/g, '\\$&');
  const escape = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `'${text.replace(/[<\u0080-\uffff]/g, escape)}'`;
}

/** The hash of a file for the attribute `integrity`. */
export function integrity(text: string): string {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`;
}
