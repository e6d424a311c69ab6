// Plain JavaScript: the library's own build uses it too, before anything is compiled.

/**
 * A CSL-JSON item in Vancouver style as one line of text, without its number. Addresses are left out:
 * lists show them as links.
 *
 * @param {any} Cite - the class of @citation-js/core, with @citation-js/plugin-csl loaded
 * @param {any} reference
 * @returns {string}
 */
export function vancouver(Cite, reference) {
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

/**
 * The processor reads "KR" as one name and "K. R." as two initials.
 *
 * @param {{ given?: string }} name
 */
function spaced(name) {
  return /^[A-Z]{2,3}$/.test(name.given ?? '')
    ? { ...name, given: `${(name.given ?? '').split('').join('. ')}.` }
    : name;
}
