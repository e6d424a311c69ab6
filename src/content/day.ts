import type { Pack } from '../generated/pack.js';
import { isDayFirst, MONTHS } from './english.js';
import { memo } from './memo.js';

/** The day that it is where the reader is: `2026-11-22`. */
export function today(): string {
  const now = new Date();
  return plainDay([now.getFullYear(), now.getMonth() + 1, now.getDate()]);
}

/** Year, month and day as a plain day. */
export function plainDay(parts: readonly (number | string)[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** A plain day, which is the same everywhere, as the pack's country writes it: `22 November 2026`. */
export function formatDay({ pack }: { pack: Pack }, date: string, lang = pack.lang): string {
  try {
    return dayFormat(`${lang} ${pack.jurisdiction}`).format(new Date(date));
  } catch {
    return date; // A browser without the language takes nothing else from the reader.
  }
}

const dayFormat = memo((place: string): Pick<Intl.DateTimeFormat, 'format'> => {
  const [lang, country] = place.split(' ') as [string, string];
  if (isDayFirst(lang, country)) return { format: dayMonthYear };
  const locale = new Intl.Locale(lang).region ? lang : `${lang}-${country}`;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
});

function dayMonthYear(date: Date): string {
  const month = MONTHS[date.getUTCMonth()];
  if (!month) throw new RangeError('no such day');
  return `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
}
