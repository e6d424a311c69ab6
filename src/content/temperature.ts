import { countryCode, type TemperatureSettings } from './contacts.js';

/** What decides how a temperature is written. */
export interface TemperatureContext {
  region?: string | undefined;
  temperatures?: TemperatureSettings | undefined;
}

// Unicode CLDR, unit preferences, temperature in weather: the countries that reckon in Fahrenheit.
const FAHRENHEIT = /^(BS|BZ|KY|PR|PW|US)$/;

/** A temperature as words, `37.5 °C`; with Fahrenheit where the region uses it. A site's own limit wins. */
export function temperatureWords(
  celsius: number,
  id: string | undefined,
  { region, temperatures = {} }: TemperatureContext,
  lang: string,
): string {
  // An id may be "constructor".
  const own = id === undefined ? undefined : new Map(Object.entries(temperatures)).get(id);
  const value = own === undefined || isSlip(id!, own, celsius) ? celsius : own;
  const words = `${localNumber(value, lang)}\u00a0°C`;
  if (!FAHRENHEIT.test(countryCode(region))) return words;
  return `${words} (${localNumber(Math.round(value * 18 + 320) / 10, lang)}\u00a0°F)`;
}

const slips = new Set<string>();

/** A limit ten degrees from the pack's is a slip, `3.8` for `38`: the console names it, once. */
function isSlip(id: string, own: number, celsius: number): boolean {
  if (Math.abs(own - celsius) <= 10) return false;
  if (!slips.has(id + own)) refuse(id, `${own} °C is too far from the pack’s ${celsius} °C`);
  slips.add(id + own);
  return true;
}

/** The site's limits that can be shown; the console names the others, and the pack's stand. */
export function usableTemperatures(temperatures: TemperatureSettings): TemperatureSettings {
  const usable = Object.entries(temperatures).filter(([id, value]) => {
    const fits = typeof value === 'number' && value >= -50 && value <= 60;
    if (!fits) refuse(id, 'it is no temperature in degrees Celsius');
    return fits;
  });
  return Object.fromEntries(usable);
}

function refuse(id: string, why: string): void {
  console.error(
    `care-elements: configure({temperatures}): "${id}": ${why}. The pack’s own is shown.`,
  );
}

function localNumber(value: number, lang: string): string {
  // As English writes it; the browser's first look at how a language does is slow.
  if (/^en\b/.test(lang)) return String(value);
  try {
    return value.toLocaleString(lang);
  } catch {
    return String(value); // No language that the browser knows.
  }
}
