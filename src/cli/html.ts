import { foldText } from '../content/text.js';
import type { Text } from '../generated/pack.js';

/** Text as HTML: whatever it holds, it stays words. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A text for paper: links with their address, whom to call in brackets, references by number. */
export function textHtml(text: Text, number: (id: string) => number): string {
  return foldText(text, {
    words: escaped,
    strong: (words) => `<strong>${escaped(words)}</strong>`,
    term: (_, words) => `<span class="term">${escaped(words)}</span>`,
    link: (url, words) => `${escaped(words)} <span class="address">(${escaped(url)})</span>`,
    citation: (ids) => ` [${ids.map(number).join(', ')}]`,
    contact: (role, words) =>
      `<span class="contact">${CONTACTS[role]}${words ? `: ${escaped(words)}` : ''}</span>`,
  }).join('');
}

const CONTACTS = {
  emergency: 'emergency number',
  'urgent-advice': 'urgent advice line',
  helpline: "the team's helpline",
};
