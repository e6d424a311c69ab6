import { html } from 'lit';
import { numberFor, type Role } from '../content/contacts.js';
import { toDial } from '../content/telephone.js';
import type { BaseContext } from './context.js';
import { ui, uiText } from './ui.js';

/** The words for a role where there is no number. */
export function contactWords(context: BaseContext, role: Role): string {
  if (role === 'helpline') return context.contacts.helplineLabel || uiText(context, 'helpline');
  return uiText(context, role === 'emergency' ? 'emergencyNumber' : 'adviceNumber');
}

/**
 * Whom to call, in a sentence: a number to touch where there is one, else words. What the site wrote in
 * a number's place and cannot be dialled is read, not touched.
 */
export function contact(context: BaseContext, role: Role, words = contactWords(context, role)) {
  const number = numberFor(role, context.contacts);
  if (!number) return words;
  const dial = toDial(number);
  // Read from left to right in any language, and broken only where it does not fit a line.
  const link = dial
    ? html`<a dir="ltr" href="tel:${dial}">${number.replace(/ /g, '\u00a0')}</a>`
    : html`<bdi>${number}</bdi>`;
  return role === 'helpline' ? html`${words} (${link})` : link;
}

/** What to do in an emergency: the same sentence everywhere. */
export function emergencySentence(context: BaseContext): unknown {
  return ui(context, 'inAnEmergency', { number: contact(context, 'emergency') });
}
