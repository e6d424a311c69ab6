/** What an engine reports that is no fault, each with where and why; anything else fails the test. */
import type { Finding } from './engines.js';

interface Explanation {
  rule: string;
  where: RegExp;
  /** The only pages of the demo that have it, where not all do: a sample may be without them. */
  pages?: string[];
  why: string;
}

export const explained: Explanation[] = [
  {
    rule: 'axe color-contrast-enhanced',
    where: /class="(citation|back|quiet)|part="button"|^<(a|button|summary)\b|^<span aria-hidden/,
    why: 'AAA. 7:1 is promised for body text, and measured in contrast.test.ts; links and buttons keep 4.5:1.',
  },
  {
    rule: 'axe region',
    where: /class="skip"/,
    pages: ['index.html', 'forms.html'],
    why: 'The skip link of the demo page stands before all landmarks so that it is the first stop.',
  },
  {
    rule: 'ibm aria_content_in_landmark',
    where: /class="skip"/,
    why: 'The same skip link of the demo.',
  },
  {
    rule: 'ibm element_tabbable_visible',
    where: /class="skip"/,
    why: 'It becomes visible when it has the focus.',
  },
  {
    rule: 'ibm text_block_heading',
    where: /class="(brand|who|lead|action|callout)"|^<p>/,
    why: 'A potential: bold words that begin a callout, a sheet or a group of signs; each is one sentence in its flow, and no part of the outline.',
  },
  {
    rule: 'ibm text_sensory_misuse',
    where: /^<(p|dd|h1|li|td|span|small|summary|h\d)\b/,
    why: 'A potential: "right", "below", "small" are said of the body and of meals, not of the page.',
  },
  {
    rule: 'ibm style_color_misuse',
    where: /^<link/,
    why: 'A potential for any page with a style sheet; levels have a shape and a word, routes have a pattern.',
  },
  {
    rule: 'ibm style_highcontrast_visible',
    where: /^<link/,
    why: 'A manual check for any page with a style sheet; seeing.test.ts does it.',
  },
  {
    rule: 'ibm style_viewport_resizable',
    where: /^<link/,
    why: 'A potential: the demo’s h1 uses clamp() with rem at both ends; seeing.test.ts enlarges the text.',
  },
  {
    rule: 'ibm input_label_visible',
    where: /^<textarea/,
    why: 'A potential: each has a native label that is seen, or stands under the sentence that names it.',
  },
  {
    rule: 'ibm form_submit_button_exists',
    where: /^<form/,
    why: 'A potential: the button without a type is the submit button of HTML.',
  },
  {
    rule: 'ibm a_text_purpose',
    where: /class="back"|^<a data-cites=/,
    why: 'Ways back and citations in a closed details: the engine sees no words there, nor does a reader; care-references.test.ts and sources.test.ts read their names.',
  },
  {
    rule: 'ibm fieldset_label_valid',
    where: /^<fieldset part="list"/,
    why: 'In a folded section, whose words the engine does not see; hearing.test.ts reads the group’s name.',
  },
  {
    rule: 'ibm figure_label_exists',
    where: /^<figure part="figure"/,
    why: 'The same of a drawing; figures.test.ts reads its name.',
  },
];

/** The explanations that something found has needed. */
export const needed = new Set<Explanation>();

/** The findings that nobody has explained, as words. */
export function unexplained(found: Finding[]): string[] {
  return found
    .filter((item) => {
      const why = explained.find(({ rule, where }) => item.rule === rule && where.test(item.where));
      if (why) needed.add(why);
      return !why;
    })
    .map(({ rule, message, where }) => `${rule}: ${message} ${where}`);
}
