import { memo } from './memo.js';

/** What a language's tag says, and what it leaves unsaid. */
interface Language {
  /** In its canonical form, without extensions: `he` for `iw`, `en-GB` for `en_gb`. */
  tag: string;
  language: string;
  /** The likely one where the tag names none: `Hant` for `zh-TW`. */
  script: string;
  /** Whether it is a language tag. */
  known: boolean;
}

const RIGHT_TO_LEFT = /^(Adlm|Ara[bn]|Gara|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syr[cejn]|Thaa|Yezi)$/;
// For browsers that do not know likely scripts.
const ARABIC_OR_LIKE = /^(ar|ckb|dv|fa|he|ks|nqo|ps|sd|syr|ug|ur|yi)$/;
// Other names of one language; browsers know some of them. Norwegian is Bokmål, or as good as.
const NAMES: Record<string, string> = {
  cmn: 'zh',
  in: 'id',
  iw: 'he',
  ji: 'yi',
  mo: 'ro',
  no: 'nb',
  sh: 'sr-Latn',
  tl: 'fil',
};
/** Whoever reads the one reads the other more easily than English. */
const KIN: Record<string, string> = { nb: 'nn', nn: 'nb', yue: 'zh' };

// Always in Latin letters. The first look at the browser's table of scripts takes longer than a widget.
const LATIN = /^(cy|d[ae]|e[ns]|f[ir]|ga|it|n[bl]|p[lt]|sv)(-(AU|CA|DE|ES|FR|GB|IE|NZ|US))?$/;

// Called at every update, nearly always with the same tag.
const read = memo(parse);

function parse(lang: string): Language {
  // Also forms that pages use: en_GB.UTF-8, zh-cmn-Hans.
  const [given = ''] = lang.split(/[.@]/, 1);
  const asTag = given
    .replace(/_/g, '-')
    .replace(/^zh-(?=[a-z]{3}\b)/i, '')
    .replace(/^[a-z]{2,3}\b/i, (name) => NAMES[name.toLowerCase()] ?? name);
  if (LATIN.test(asTag))
    return { tag: asTag, language: asTag.slice(0, 2), script: 'Latn', known: true };
  try {
    const locale = new Intl.Locale(asTag);
    const { script = '' } = locale.maximize();
    const { baseName: tag } = locale;
    return { tag, language: tag.split('-', 1)[0]!, script, known: true };
  } catch {
    // Not a language tag, or an old browser.
    const tag = asTag.toLowerCase();
    const [language = '', second = ''] = tag.split('-');
    const own = second.length === 4 ? second[0]!.toUpperCase() + second.slice(1) : '';
    const script = own || (ARABIC_OR_LIKE.test(language) ? 'Arab' : '');
    return { tag, language, script, known: false };
  }
}

/** The tag with its likely script and region: `zh-Hant-TW` of `zh-TW`. */
const likely = memo((tag: string): string => {
  try {
    return new Intl.Locale(tag).maximize().baseName;
  } catch {
    return tag;
  }
});

/** The tag in its canonical form: `he` for `iw`, `en-GB` for `en_gb`. */
export function canonical(lang: string): string {
  return read(lang).tag;
}

/** Writing direction of a language, BCP 47: that of its script. */
export function direction(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(read(lang).script) ? 'rtl' : 'ltr';
}

/** The language without region or script: `es` of `es-MX`, and of `es_MX`, as many pages write it. */
export function primary(lang: string): string {
  return read(lang).language;
}

/**
 * Where a reader of the one need not be able to read the other, tags to name both by; with their
 * scripts where only these differ. `undefined` for one and the same.
 */
export function languageMismatch(
  one: string,
  other: string,
): [one: string, other: string] | undefined {
  const [a, b] = [read(one), read(other)];
  // Something that is no language tag is named as it is written.
  if (a.language !== b.language) return [a.known ? a.tag : one, b.known ? b.tag : other];
  if (a.script === b.script) return undefined;
  const named = ({ language, script }: Language) => language + (script && `-${script}`);
  return [named(a), named(b)];
}

/**
 * The best of the available languages: the one asked for, the same without its subtags, another
 * region of it, one that its readers know; where there are several, those in its script. Where there is
 * none, `otherwise` in the same way, then English; for `und`, which is no language known, any.
 */
export function bestMatch(
  asked: string,
  available: readonly string[],
  otherwise = 'en',
): string | undefined {
  for (const lang of [asked, otherwise, 'en']) {
    const match = matchOf(read(lang), available);
    if (match) return match;
  }
  return asked === 'und' ? available[0] : undefined;
}

// RFC 4647, lookup, among those in the same script.
function matchOf({ tag, language, script }: Language, available: readonly string[]) {
  const alike =
    [language, KIN[language]]
      .map((wanted) => available.filter((lang) => read(lang).language === wanted))
      .find((found) => found[0]) ?? [];
  const readable = alike.filter((lang) => read(lang).script === script);
  const among = readable[0] ? readable : alike;
  for (let part = tag; part; part = part.replace(/-?[^-]*$/, '')) {
    const match = among.find((lang) => read(lang).tag === part);
    if (match) return match;
  }
  // Of several regions the likely one.
  const best = among[1] && among.find((lang) => likely(read(lang).tag) === likely(tag));
  return best ?? among[0];
}
