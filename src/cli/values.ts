// Words that were nearly right, as what they were meant to be.
import { countries } from '../generated/countries.js';
import { own } from './own.js';
import type { Node } from './schema.js';
import { json, slug } from './templates.js';

/** How to write a value so that its pattern or format takes it, where that can be told. */
export function mended(key: string, node: Node | undefined, found: unknown): string | undefined {
  if (typeof found !== 'string' || !found.trim()) return undefined;
  const value = found.trim();
  if (node?.propertyNames) return write(node.propertyNames.pattern ? camel(value) : slug(value));
  if (node?.format === 'date') return day(value);
  if (key === 'system') return codeSystem(value);
  switch (key) {
    case 'DOI':
      return write(/10\.\d{4,9}\/[^\s<>"\\]+/.exec(value)?.[0]);
    case 'PMID':
      return write(/\d{1,9}/.exec(value)?.[0]);
    case 'PMCID':
      return write(/\d{1,9}/.exec(value)?.[0].replace(/^/, 'PMC'));
    case 'version':
      return write(version(value));
    case 'jurisdiction':
      return write(country(value));
    case 'email':
      return write(/[^\s@<>\\:]+@[^\s@<>\\]+\.[^\s@<>\\]+/.exec(value)?.[0]);
    case 'src':
      return picture(value);
  }
  switch (node?.definition) {
    case 'Hash':
      return 'It is written by: care-elements review --sign';
    case 'Language':
      return write(language(value));
    case 'Number':
      return write(/[+(]?\d[\d ()/.-]*\d/.exec(value)?.[0]);
    case 'Url':
    case 'WebUrl':
      return address(value, node.definition === 'Url');
    default:
      return node?.definition === 'Id' ? write(slug(value)) : undefined;
  }
}

const write = (value: string | undefined) => value && `Write ${json(value)}.`;

function camel(words: string): string | undefined {
  const [first, ...rest] = slug(words)?.split('-') ?? [];
  return first && first + rest.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
}

function version(value: string): string | undefined {
  const numbers = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/i.exec(value)?.slice(1);
  return numbers?.map((number) => Number(number ?? 0)).join('.');
}

function day(value: string): string | undefined {
  const [, year, month, last] = /^(\d{4})[-/.](\d\d?)[-/.](\d\d?)$/.exec(value) ?? [];
  if (year) return write(iso(year, month!, last!));
  const [, a, b, end] = /^(\d\d?)[-/. ]+(\d\d?)[-/. ]+(\d{4})$/.exec(value) ?? [];
  // Whether 4/5 is in April or in May depends on the country; nothing is guessed.
  if (end && Number(a) <= 12 && Number(b) <= 12 && !value.includes('.')) return undefined;
  if (end)
    return write(Number(a) > 12 || value.includes('.') ? iso(end, b!, a!) : iso(end, a!, b!));
  const words = /[a-z]{3}/i.test(value) ? Date.parse(`${value} UTC`) : NaN;
  return Number.isNaN(words) ? undefined : write(new Date(words).toISOString().slice(0, 10));
}

const iso = (year: string, month: string, day: string) =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

function codeSystem(value: string): string | undefined {
  if (/snomed/i.test(value)) return write('http://snomed.info/sct');
  if (/icd-?10/i.test(value)) return write('http://hl7.org/fhir/sid/icd-10');
  if (/icd-?11/i.test(value)) return write('http://id.who.int/icd/release/11/mms');
  return undefined;
}

// Parts of a country have no code of their own here.
const PARTS: Readonly<Record<string, string>> = {
  ...{ england: 'GB', scotland: 'GB', wales: 'GB', 'northern ireland': 'GB', uk: 'GB' },
  ...{ 'great britain': 'GB', britain: 'GB', gbr: 'GB', usa: 'US', america: 'US' },
  ...{ 'united states of america': 'US', world: '001', international: '001', global: '001' },
};

function country(value: string): string | undefined {
  const known = countries.split(' ');
  const code = /^[a-z]{2}(?=[-_]|$)/i.exec(value)?.[0].toUpperCase();
  const part = own(PARTS, value.toLowerCase()) ?? (code && own(PARTS, code.toLowerCase()));
  if (part) return part;
  if (code && known.includes(code)) return code;
  return named(known, 'region', value);
}

function language(value: string): string | undefined {
  const tag = value.replace(/[_ ]+/g, '-');
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return Intl.getCanonicalLocales(tag)[0];
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return named(codes, 'language', value);
}

/** The code whose English name this is. */
function named(codes: readonly string[], type: 'region' | 'language', name: string) {
  const names = new Intl.DisplayNames('en', { type });
  return codes.find((code) => names.of(code)?.toLowerCase() === name.toLowerCase());
}

function picture(value: string): string {
  const file = decodeURI(value.split(/[?#]/)[0]!.split(/[\\/]/).at(-1)!).replace(/\s+/g, '-');
  const name = /^[\w.-]+\.\w{3,4}$/.test(file) && !value.startsWith('data:') ? file : 'inhaler.png';
  return /^[\w./ \\-]+$/.test(value) && !/^([a-z]:|\/\/)/i.test(value)
    ? `Write ${json(value.replace(/\\/g, '/').replace(/ /g, '%20'))}.`
    : `Copy the picture to your own site, and write its path there, such as "/pictures/${name}".`;
}

function address(value: string, mail: boolean): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase();
  const rest = value.replace(/^[a-z]+:(\/\/)?/i, '');
  const encoded = rest.replace(/\\/g, '/').replace(/\s+/g, '%20');
  if (scheme === 'tel') return number('call', rest);
  if (scheme === 'sms') return number('message', rest.replace(/[?;].*/, ''));
  if (scheme === 'http')
    return `Use https: ${json(`https://${encoded}`)}. Open it in a browser first, to see that it is there.`;
  if (scheme === 'https') return write(`https://${encoded}`);
  if (scheme === 'mailto')
    return mail
      ? write(`mailto:${rest.replace(/\s+/g, '')}`)
      : 'Here stands the address of a page; one for e-mail stands in a service, {"email": …}, or in a link.';
  if (/^\/\//.test(value)) return write(`https:${value}`);
  if (/^[#/.?]/.test(value))
    return `Write the full address, as your browser shows it: "https://www.example.org${value.startsWith('/') ? value : '/…'}".`;
  if (mail && /^[^\s@]+@[^\s@]+$/.test(value)) return write(`mailto:${value}`);
  if (!scheme && /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(value)) return write(`https://${encoded}`);
  return scheme ? `"${scheme}:" is not supported.` : undefined;
}

function number(way: string, digits: string): string {
  return `Numbers stand in "services": {${json(way)}: ${json(digits.trim())}} among the ways of one, and {"service": …} in the text.`;
}
