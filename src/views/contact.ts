import { html } from 'lit';
import { countryCode, numberFor, type Role } from '../content/contacts.js';
import { toDial } from '../content/telephone.js';
import type { Pack } from '../generated/pack.js';
import type { LabelKey } from '../labels/labels.js';
import type { BaseContext } from './context.js';
import { ui, uiText } from './ui.js';

type Speaking = BaseContext & { pack?: Pack };

/** The words for a role where there is no number. */
export function contactWords(context: Speaking, role: Role): string {
  const { helplineLabel } = context.contacts;
  return role === 'helpline' && helplineLabel ? helplineLabel : uiText(context, key(context, role));
}

// Where the page names no region, the words are those of the country that the pack was written for.
function key({ contacts: { region }, pack }: Speaking, role: Role): LabelKey {
  const country = countryCode(region || pack?.jurisdiction);
  switch (role) {
    case 'helpline':
      return role;
    case 'emergency':
      return 'emergencyNumber';
    case 'urgent-advice':
      return isNorthernIreland(region) ? 'gpOutOfHours' : 'adviceNumber';
    case 'emergency-department':
      return country === 'GB' ? 'emergencyDepartmentUk' : 'emergencyDepartment';
    case 'gp':
      return /^(GB|IE|AU|NZ)$/.test(country) ? 'gp' : 'doctor';
  }
}

// nidirect: 111 gives no urgent advice there; GP out-of-hours services do.
const isNorthernIreland = (region = '') => region.toUpperCase() === 'GB-NIR';

/**
 * Whom to call, in a sentence: a number to touch where there is one, else words. What the site wrote in
 * a number's place and cannot be dialled is read, not touched.
 */
export function contact(context: Speaking, role: Role, words = contactWords(context, role)) {
  const number = numberFor(role, context.contacts);
  if (!number) return words;
  const dial = toDial(number);
  // Read from left to right in any language, and broken only where it does not fit a line.
  const link = dial
    ? html`<a dir="ltr" href="tel:${dial}">${number.replace(/ /g, '\u00a0')}</a>`
    : html`<bdi>${number}</bdi>`;
  if (role === 'helpline') return html`${words} (${link})`;
  return isWholeUk(context, role) ? ui(context, 'adviceNumberElsewhere', { number: link }) : link;
}

/** Whether a number holds for a part of the region only: 111 gives no urgent advice in Northern Ireland. */
export const isWholeUk = ({ contacts }: BaseContext, role: Role) =>
  role === 'urgent-advice' && contacts.region?.toUpperCase() === 'GB';

/** What to do in an emergency: the same sentence everywhere. */
export function emergencySentence(context: BaseContext): unknown {
  return ui(context, 'inAnEmergency', { number: contact(context, 'emergency') });
}
