// How hard a text is to read: Flesch–Kincaid grade, sentences by Intl.Segmenter.
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const words = new Intl.Segmenter('en-GB', { granularity: 'word' });

// What the interface says where no number is known: the longest that a reader may meet.
const contacts = {
  emergency: 'your local emergency number',
  'urgent-advice': 'your local urgent medical advice line',
  helpline: 'your cancer team’s helpline',
};

/** A text as it is read. */
export function plain(text, term = (inline) => inline.text) {
  if (typeof text === 'string') return text;
  return text
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if (inline.contact) return inline.text ?? contacts[inline.contact];
      if (inline.term) return term(inline);
      return inline.strong ?? inline.text ?? '';
    })
    .join('');
}

/** A text in which each term of the glossary is one word of one syllable, wherever it stands. */
export function withTermsAsOneWord(glossary) {
  const names = glossary.map(({ term }) => term).sort((a, b) => b.length - a.length);
  const anywhere = new RegExp(`\\b(${names.join('|')})s?\\b`, 'gi');
  return (text) => plain(text, () => 'term').replace(anywhere, 'term');
}

/** The grade of texts, each of which ends a sentence. */
export function grade(texts) {
  const counts = { sentence: 0, word: 0, syllable: 0 };
  for (const text of texts) {
    for (const { segment } of sentences.segment(text)) {
      const found = [...words.segment(segment)].filter(({ isWordLike }) => isWordLike);
      if (found.length) counts.sentence += 1;
      counts.word += found.length;
      for (const word of found) counts.syllable += Math.max(1, syllable(word.segment));
    }
  }
  return fleschKincaid(counts);
}
