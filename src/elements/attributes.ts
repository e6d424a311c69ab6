/** Says something of an element's attributes, once. */
export type Warn = (message: string) => void;

/** The level of a heading, 1 to 6, from what the page asks for; 2 where that is no level. */
export function headingLevel(given: number, warn: Warn): number {
  const level = Math.min(Math.max(Math.round(given), 1), 6) || 2;
  if (level !== given) warn(`heading-level="${given}" is not 1 to 6; ${level} is used.`);
  return level;
}

/** An attribute's value, if it is one of these; `undefined`, with a warning, for any other. */
export function known<Value extends string>(
  attribute: string,
  given: unknown,
  values: readonly Value[],
  warn: Warn,
): Value | undefined {
  const found = values.find((value) => value === given);
  if (given && !found) warn(`${attribute}="${given}" is unknown; there is: ${values.join(', ')}.`);
  return found;
}

/** Ids that are separated by spaces; a framework may hand over a list, or what is no words at all. */
export function splitIds(value: string | undefined): string[] {
  return [value ?? []].flat().join(' ').split(/\s+/).filter(Boolean);
}

/** Of all ids, those that an attribute names, in its order; all where it names none of them. */
export function selectIds(
  attribute: string,
  value: string | undefined,
  all: readonly string[],
  warn: Warn,
): readonly string[] {
  const ids = splitIds(value);
  const unknown = ids.filter((id) => !all.includes(id));
  if (unknown.length)
    warn(`${attribute}="${unknown.join(' ')}" is unknown; there are: ${all.join(', ')}.`);
  const known = ids.filter((id) => all.includes(id));
  return known.length ? known : all;
}
