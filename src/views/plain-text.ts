import { numberFor, type Role } from '../content/contacts.js';
import type { Text } from '../generated/pack.js';
import { contactWords } from './contact.js';
import type { Context } from './context.js';
import { linkWords } from './text.js';

/** Structured text as plain words, for copying. */
export function plainText(context: Context, value: Text): string {
  if (typeof value === 'string') return value;
  return value
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('strong' in piece) return piece.strong;
      if ('contact' in piece) return plainContact(context, piece.contact, piece.text);
      if ('link' in piece) return linkWords(piece.link, piece.text);
      return 'text' in piece ? piece.text : '';
    })
    .join('');
}

/** The sentence for an emergency as plain words. */
export function plainEmergency(context: Context): string {
  return context.labels.inAnEmergency.join(plainContact(context, 'emergency'));
}

function plainContact(context: Context, role: Role, words = contactWords(context, role)): string {
  const number = numberFor(role, context.contacts);
  if (!number) return words;
  return role === 'helpline' ? `${words} (${number})` : number;
}
