// A CSL-JSON item in Vancouver style, by a CSL processor. Addresses are left out: the list shows them as links.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';

/** The reference as one line of text, without its number. */
export function vancouver(reference) {
  const item = { ...reference, author: reference.author?.map(spaced) };
  for (const field of ['URL', 'DOI', 'PMID', 'PMCID', 'note', 'custom']) delete item[field];
  const text = new Cite([item]).format('bibliography', {
    format: 'text',
    template: 'vancouver',
    lang: 'en-US',
  });
  return text
    .trim()
    .replace(/^1\.\s*/, '')
    .replace(/\s+/g, ' ');
}

// The processor takes "KR" for one name; "K. R." it reads as two initials.
function spaced(name) {
  return /^[A-Z]{2,3}$/.test(name.given ?? '')
    ? { ...name, given: name.given.split('').join('. ') + '.' }
    : name;
}
