import type { Inline, Text } from '../generated/pack.js';

/** Text as HTML: whatever it holds, it stays words. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A text for paper: links with their address, whom to call in brackets, references by number. */
export function textHtml(text: Text, number: (id: string) => number): string {
  if (typeof text === 'string') return escaped(text);
  const piece = (inline: Inline): string => {
    if (typeof inline === 'string') return escaped(inline);
    if ('strong' in inline) return `<strong>${escaped(inline.strong)}</strong>`;
    if ('term' in inline) return `<span class="term">${escaped(inline.text)}</span>`;
    if ('link' in inline)
      return `${escaped(inline.text)} <span class="address">(${escaped(inline.link)})</span>`;
    if ('citation' in inline) return ` [${inline.citation.map(number).join(', ')}]`;
    return `<span class="contact">${CONTACTS[inline.contact]}${inline.text ? `: ${escaped(inline.text)}` : ''}</span>`;
  };
  return text.map(piece).join('');
}

const CONTACTS = {
  emergency: 'emergency number',
  'urgent-advice': 'urgent advice line',
  helpline: "the team's helpline",
};
