import { html, nothing } from 'lit';
import { numberFor } from '../content/contacts.js';
import { toDial } from '../content/telephone.js';
import type { Contact, WarningGroup } from '../generated/pack.js';
import { contactWords } from './contact.js';
import type { Context } from './context.js';
import { basis } from './sources.js';
import { text } from './text.js';
import { ui } from './ui.js';

/**
 * What to do in an emergency, said once. Where the sentence begins with whom to call, its beginning is
 * what is touched: "Call 999", and beside it "or go to A&E now". Where it has no number, or the whole group
 * none for an emergency, that stands below it.
 */
export function emergencyAction(context: Context, group: WarningGroup) {
  const { action } = group;
  const pieces = action ? [action.text].flat() : [];
  const at = pieces.findIndex((piece) => numberIn(context, piece));
  const before = at === 1 ? pieces[0] : '';
  const [first, rest] =
    at >= 0 && at < 2 && typeof before === 'string' && /^[^.!?]{0,30}$/.test(before)
      ? [callContact(context, before, pieces[at] as Contact), pieces.slice(at + 1)]
      : [nothing, pieces];
  const named = JSON.stringify(group).includes('"contact":"emergency"');
  const number = (at < 0 || !named) && numberFor('emergency', context.contacts);
  return html`${
    action &&
    html`<p class="action ${first === nothing ? '' : 'called'}">
      ${first}
      <span>${rest.join('') === '.' ? nothing : text(context, rest)}${basis(context, action)}</span>
    </p>`
  }
  ${number ? html`<p>${call(number, ui(context, 'call', { number }))}</p>` : nothing}`;
}

/** The number of a piece of a text that can be touched. */
function numberIn({ contacts }: Context, piece: unknown): string | undefined {
  const number = contact(piece) && numberFor(contact(piece)!, contacts);
  return toDial(number) && number;
}

const contact = (piece: unknown) => (piece as Partial<Contact> | undefined)?.contact;

function callContact(context: Context, before: string, { contact: role, text }: Contact) {
  const number = numberFor(role, context.contacts)!;
  const shown = html`<bdi dir="ltr">${number.replace(/ /g, '\u00a0')}</bdi>`;
  return call(
    number,
    role === 'helpline'
      ? html`${before}${text ?? contactWords(context, role)} (${shown})`
      : html`${before}${shown}`,
  );
}

const call = (number: string, words: unknown) =>
  html`<a part="button" class="call" href="tel:${toDial(number)}">${words}</a>`;
