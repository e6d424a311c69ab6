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
  const own = id && new Map(Object.entries(temperatures)).get(id);
  const value = own || celsius;
  const words = `${localNumber(value, lang)}\u00a0°C`;
  if (!FAHRENHEIT.test(countryCode(region))) return words;
  return `${words} (${localNumber(Math.round(value * 18 + 320) / 10, lang)}\u00a0°F)`;
}

/** The site's limits that can be shown; the console names the others, and the pack's stand. */
export function usableTemperatures(temperatures: TemperatureSettings): TemperatureSettings {
  const usable = Object.entries(temperatures).filter(([id, value]) => {
    const fits = typeof value === 'number' && value > 30 && value < 45;
    if (!fits)
      console.error(
        `care-elements: configure({temperatures}): "${id}" is no body temperature in degrees Celsius. The pack’s own is shown.`,
      );
    return fits;
  });
  return Object.fromEntries(usable);
}

function localNumber(value: number, lang: string): string {
  try {
    return value.toLocaleString(lang);
  } catch {
    return String(value); // No language that the browser knows.
  }
}
