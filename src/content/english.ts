// What the browser's own tables (CLDR) say in English. Asked for the first time, they take it longer than
// a whole widget.

export const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export const COUNTRIES: Readonly<Record<string, string>> = {
  AU: 'Australia',
  CA: 'Canada',
  GB: 'United Kingdom',
  IE: 'Ireland',
  NZ: 'New Zealand',
  US: 'United States',
};

/** Whether a day is written `22 November 2026` there. */
export const isDayFirst = (lang: string, country: string): boolean =>
  /^en(-(GB|IE) \w+| (GB|IE|AU|NZ|001))$/.test(`${lang} ${country}`);
