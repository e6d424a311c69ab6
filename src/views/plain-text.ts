import { numberFor, type Role } from '../content/contacts.js';
import { foldText, plainWords } from '../content/text.js';
import type { Text } from '../generated/pack.js';
import { temperatureWords } from '../content/temperature.js';
import { contactWords, isWholeUk } from './contact.js';
import type { Context } from './context.js';
import { linkWords } from './links.js';
import { servicePlain } from './services.js';
import { uiText } from './ui.js';

/** Structured text as plain words, for copying. */
export function plainText(context: Context, value: Text): string {
  return foldText(value, {
    ...plainWords,
    link: linkWords,
    contact: (role, text) => plainContact(context, role, text),
    service: (id, text) => servicePlain(context, id, text),
    temperature: (celsius, id) =>
      temperatureWords(celsius, id, context.contacts, context.pack.lang),
  }).join('');
}

/** The sentence for an emergency as plain words. */
export function plainEmergency(context: Context): string {
  return uiText(context, 'inAnEmergency', { number: plainContact(context, 'emergency') });
}

function plainContact(context: Context, role: Role, words = contactWords(context, role)): string {
  const number = numberFor(role, context.contacts);
  if (!number) return words;
  if (role === 'helpline') return `${words} (${number})`;
  return isWholeUk(context, role) ? uiText(context, 'adviceNumberElsewhere', { number }) : number;
}
