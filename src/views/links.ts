import { html } from 'lit';
import { words } from '../content/text.js';
import { ui, type Speaker } from './ui.js';

/**
 * A link to another page; an address other than https, mailto or tel is shown as words. Inside a frame
 * it opens in a new tab, since most sites refuse to be framed.
 */
export function link(context: Speaker, url: string, label: string): unknown {
  const said = linkWords(url, words(label));
  return /^(https:\/\/|mailto:|tel:\+?\d{3,15}$)/.test(url)
    ? externalLink(url, said, ui(context, 'newTab'))
    : said;
}

/** The same for an address that has been looked at. */
export function externalLink(url: string, said: unknown, newTab: unknown) {
  return top !== window && url.startsWith('http')
    ? html`<a href=${url} rel="noreferrer" target="_blank"
        >${said}<span class="visually-hidden"> ${newTab}</span></a
      >`
    : html`<a href=${url} rel="noreferrer">${said}</a>`;
}

/** A link's words. A number to call stands in them, since not every device or frame can call. */
export function linkWords(url: string, label: string): string {
  const [, number] = /^tel:([^;?]+)/.exec(url.replace(/%20/g, ' ')) ?? [];
  const digits = (text = '') => text.replace(/\D/g, '');
  // The same number may be written with or without its country code.
  return digits(label).includes(digits(number).slice(-6)) ? label : `${label} (${number})`;
}
