import { languageContext } from '../dom/page-language.js';
import { isKnownRegion, isPhoneNumber, type ContactSettings } from '../content/contacts.js';
import { labelsFor } from '../labels/labels.js';
import { store } from '../content/store.js';
import type { BaseContext } from '../views/context.js';
import type { CareElement } from './care-element.js';

type Asked = Pick<CareElement, 'headingLevel' | 'region' | 'helpline' | 'helplineLabel'>;

/**
 * Where an element stands, and what it is asked for, for words of a language. What it asks for and
 * cannot have is said by `warn`.
 */
export function baseContext(
  element: Element & Asked,
  lang: string,
  warn: (message: string) => void,
): BaseContext {
  return {
    ...languageContext(element, lang),
    labels: labelsFor(lang),
    contacts: contactSettings(element, warn),
    level: clampLevel(element, warn),
  };
}

function clampLevel({ headingLevel }: Asked, warn: (message: string) => void): number {
  const level = Math.min(Math.max(Math.round(headingLevel), 1), 6) || 2;
  if (level !== headingLevel)
    warn(`heading-level="${headingLevel}" is not 1 to 6; ${level} is used.`);
  return level;
}

function contactSettings(
  { region, helpline, helplineLabel }: Asked,
  warn: (message: string) => void,
): ContactSettings {
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
