/**
 * What is tested in Chromium alone, since no engine does it in its own way: what is computed of a pack
 * and of attributes, which words and tags come of it, and what is refused. What an engine lays out,
 * focuses, prints, finds, speaks, stores, parses or keeps alive is tested in each.
 */

/** The rules of packs, and the words and tags that come of them. */
const content = [
  'content/{contacts,registry,review,second-pack,store,telephone,withdrawn}',
  'elements/{manifest,nothing-missing,overdue,unset,care-element.refused,care-element.review}',
  'elements/{care-element.content,care-symptom-checklist.same-words}',
  'views/image',
  '{define,mount,settings}',
];

/** axe in every state; both engines that look for faults go through the states in accessibility/ anyway. */
const checkers = ['elements/accessibility'];

/** Attack strings are set, shown as text, or refused by our own code: nothing of them is ever parsed. */
const attacks = ['security/{addresses,attributes,fuzz,injection,refused,typed}'];

/** What our code calls is the same everywhere; cdn.test.ts uses all under the policy in each engine. */
const watched = ['csp-and-privacy/silence'];

/** Other scripts on the page, of the same language: what our code does with theirs, and they with ours. */
const scripts = [
  'security/old-libraries',
  'embedding/{editors,morphs,names,recorders}',
  'resilience/{load,older,throws,versions}',
];

const files = (names) => names.map((name) => `test/${name}.test.ts`);

export const chromiumAlone = files([...content, ...checkers, ...attacks, ...watched, ...scripts]);

/** Of these, what an old Chromium need not repeat: it may lack what the language has, which packs use. */
export const notOfAge = files([...checkers, ...scripts]);
