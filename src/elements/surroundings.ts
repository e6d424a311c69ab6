import { standing } from '../behaviours/language.js';
import { isKnownRegion, isPhoneNumber, type Calls } from '../content/contacts.js';
import { labelsFor } from '../labels/labels.js';
import { store } from '../store.js';
import type { Surroundings } from '../views/context.js';
import type { CareElement } from './care-element.js';

type Asked = Pick<CareElement, 'headingLevel' | 'region' | 'helpline' | 'helplineLabel'>;

/**
 * Where an element stands, and what it is asked for, for words of a language. What it asks for and
 * cannot have is said by `warn`.
 */
export function surroundings(
  element: Element & Asked,
  lang: string,
  warn: (message: string) => void,
): Surroundings {
  return {
    ...standing(element, lang),
    labels: labelsFor(lang),
    calls: calls(element, warn),
    level: level(element, warn),
  };
}

function level({ headingLevel }: Asked, warn: (message: string) => void): number {
  const level = Math.min(Math.max(Math.round(headingLevel), 1), 6) || 2;
  if (level !== headingLevel)
    warn(`heading-level="${headingLevel}" is not 1 to 6; ${level} is used.`);
  return level;
}

function calls({ region, helpline, helplineLabel }: Asked, warn: (message: string) => void): Calls {
  const defaults = store.settings;
  const calls = {
    region: region || defaults.region,
    helpline: helpline || defaults.helpline,
    helplineLabel: helplineLabel || defaults.helplineLabel,
  };
  if (calls.region && !isKnownRegion(calls.region))
    warn(`region="${calls.region}" has no known number; words are shown.`);
  if (calls.helpline && !isPhoneNumber(calls.helpline))
    warn(
      `helpline="${calls.helpline}" is shown as words and cannot be touched: give one number and nothing else, such as 01632 960 999 or +44 1632 960 999.`,
    );
  return calls;
}
