const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i;

/** Writing direction of a language, BCP 47. */
export function direction(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}

/** The language without region or script: `es` of `es-MX`, and of `es_MX`, as many pages write it. */
export function primary(lang: string): string {
  return lang.split(/[-_]/, 1)[0]!.toLowerCase();
}

/**
 * The best of the available languages: the one asked for, the same without its subtags, another
 * region of the same language, else English. (RFC 4647, lookup.)
 */
export function bestMatch(asked: string, available: readonly string[]): string | undefined {
  const find = (wanted: string) =>
    available.find((lang) => lang.toLowerCase() === wanted.toLowerCase());
  const parts = asked.split(/[-_]/);
  for (let length = parts.length; length > 0; length--) {
    const match = find(parts.slice(0, length).join('-'));
    if (match) return match;
  }
  return available.find((lang) => primary(lang) === primary(asked)) ?? find('en');
}
