import { direction } from '../content/language.js';
import { foldText } from '../content/text.js';
import type { Text } from '../generated/pack.js';

/** Text as HTML: whatever it holds, it stays words. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** What a text names by an id: the number of a reference, the name of a service. */
export interface Known {
  number: (id: string) => number;
  service: (id: string) => string;
}

/** A text for paper: links with their address, whom to call in a frame, references by number. */
export function textHtml(text: Text, { number, service }: Known): string {
  return foldText(text, {
    words: escaped,
    strong: (words) => `<strong>${escaped(words)}</strong>`,
    term: (_, words) => `<span class="term">${escaped(words)}</span>`,
    link: (url, words) => `${escaped(words)} <span class="address">(${escaped(url)})</span>`,
    citation: (ids) => ` [${ids.map(number).join(', ')}]`,
    service: (id, words) => `<span class="contact">${named(service(id), words)}</span>`,
    temperature: (celsius, id) =>
      `${celsius} °C${id ? ` <span class="contact">limit: ${escaped(id)}</span>` : ''}`,
    foreign: (words, lang) =>
      `<span lang="${escaped(lang)}" dir="${direction(lang)}">${escaped(words)}</span>`,
    contact: (role, words) => `<span class="contact">${named(CONTACTS[role], words)}</span>`,
  }).join('');
}

const named = (name: string, words?: string) => escaped(words ? `${name}: ${words}` : name);

const CONTACTS = {
  emergency: 'emergency number',
  'urgent-advice': 'urgent advice line',
  helpline: "the team's helpline",
  'emergency-department': 'emergency department',
  gp: 'GP',
};
