import { languageContext, requestedLanguage } from '../dom/page-language.js';
import { isKnownRegion, isPhoneNumber, type ContactSettings } from '../content/contacts.js';
import { labelsFor } from '../labels/labels.js';
import { store } from '../content/store.js';
import type { Pack } from '../generated/pack.js';
import { hrefTo, type BaseContext, type Context } from '../views/context.js';
import { copiesOf } from '../views/copies.js';
import { headingLevel, known, type Warn } from './attributes.js';

interface Asking extends Element, ContactSettings {
  headingLevel: number;
  printSize?: string | undefined;
  sources?: string | undefined;
}

/**
 * The context of an element without a pack, for words of a language: the page's own, unless told. What an
 * attribute asks for and cannot have is reported by `warn`.
 */
export function baseContext(
  element: Asking,
  warn: Warn,
  lang = requestedLanguage(element).lang,
): BaseContext {
  const language = languageContext(element, lang);
  if (language.foreign)
    warn(`lang="${language.requestedLang}" has no content; lang="${lang}" is shown.`);
  return {
    ...language,
    labels: labelsFor(lang),
    contacts: contactSettings(element, warn),
    level: headingLevel(element.headingLevel, warn),
    largePrint: element.printSize === 'large',
  };
}

/** The context of an element with its pack; what the views come upon is gathered in it. */
export function packContext(
  element: Asking,
  pack: Pack,
  isOnPage: Context['isOnPage'],
  warn: Warn,
): Context {
  const asked = element.sources || store.settings.sources;
  const sources = known('sources', asked, ['part', 'inline'], warn) ?? 'part';
  const base = baseContext(element, warn, pack.lang);
  return {
    ...base,
    pack,
    sources,
    copies: copiesOf(pack, [...contextInputs({ ...base, sources }), hrefTo('')]),
    isOnPage,
    rests: [],
    parts: new Set(),
    terms: new Set(),
    services: new Set(),
  };
}

function contactSettings(
  { region, helpline, helplineLabel }: ContactSettings,
  warn: Warn,
): ContactSettings {
  const defaults = store.settings;
  const contacts = {
    region: region || defaults.region,
    helpline: helpline || defaults.helpline,
    helplineLabel: helplineLabel || defaults.helplineLabel,
    services: defaults.services,
    temperatures: defaults.temperatures,
  };
  if (contacts.region && !isKnownRegion(contacts.region))
    warn(`region="${contacts.region}" has no known number; words are shown.`);
  if (contacts.helpline && !isPhoneNumber(contacts.helpline))
    warn(
      `helpline="${contacts.helpline}" is shown as words and cannot be touched: give one number and nothing else, such as 01632 960 999 or +44 1632 960 999.`,
    );
  return contacts;
}

/** What decides the words of a context, to compare it with the last. */
export function contextInputs(context: BaseContext & Partial<Context>): unknown[] {
  const { pack, sources, labels, requestedLang, level, contacts } = context;
  return [pack, sources, labels, requestedLang, level, ...Object.values(contacts)];
}
