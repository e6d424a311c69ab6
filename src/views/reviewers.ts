import { html } from 'lit';
import { formatDay } from '../content/day.js';
import { signableParts } from '../content/parts.js';
import { signedBy } from '../content/review.js';
import { words } from '../content/text.js';
import type { Reviewer } from '../generated/pack.js';
import type { Slots } from '../labels/fill.js';
import type { LabelKey } from '../labels/labels.js';
import type { Context } from './context.js';
import { keyedUi, uiText } from './ui.js';

/** A text of the interface by its key, with what stands in its slots. */
export type Label = [key: LabelKey, slots?: Slots];

/** Whether a part is among those that are shown. */
const isShown =
  ({ parts, terms, services }: Context) =>
  (part: string): unknown =>
    parts.has(part) ||
    part === 'labels' ||
    (part === 'glossary' && terms.size) ||
    (part === 'services' && services.size);

/** Who has checked the parts that are shown, or some others, and which of them nobody has. */
export function reviewLabels(context: Context, isWanted = isShown(context)): Label[] {
  const { signed, unsigned } = bySigner(context, isWanted);
  return [
    ...[...signed.keys()].map((reviewer) => checkedBy(context, reviewer, reviewer.name)),
    ...notChecked(context, unsigned, signed.size),
  ];
}

/** Everybody who has checked a part of the pack, with the parts where there are several. */
export function reviewers(context: Context): unknown[] {
  const { signed, unsigned } = bySigner(context, () => true);
  const others = notChecked(context, unsigned, signed.size);
  const several = signed.size + others.length > 1;
  const line = (label: Label) => keyedUi(context, ...label);
  return [
    ...[...signed].map(([reviewer, parts]) => {
      const { name, registration } = reviewer;
      const who = [name, registration].filter(Boolean).join(', ');
      return html`${line(checkedBy(context, reviewer, who))}
      ${several && partTitles(context, parts)}`;
    }),
    ...others.map(line),
  ];
}

/** The wanted parts by who has signed them, in reading order, and those that nobody has. */
function bySigner({ pack }: Context, isWanted: (part: string) => unknown) {
  const signed = new Map<Reviewer, string[]>();
  const unsigned: string[] = [];
  for (const [part] of signableParts(pack)) {
    if (!isWanted(part)) continue;
    const reviewer = signedBy(pack, part);
    if (reviewer) signed.set(reviewer, [...(signed.get(reviewer) ?? []), part]);
    else unsigned.push(part);
  }
  return { signed, unsigned };
}

function checkedBy(context: Context, { role, date }: Reviewer, who: string | undefined): Label {
  const slots = {
    role: words(role) + (who ? ` (${words(who)})` : ''),
    date: formatDay(context, date, context.labels.lang),
  };
  return ['reviewed', slots];
}

/** That nobody has checked it; where somebody has checked some of it, what is left. */
function notChecked(context: Context, unsigned: readonly string[], some: number): Label[] {
  if (!some) return [['unreviewed']];
  return unsigned.length ? [['unreviewedParts', { parts: partTitles(context, unsigned) }]] : [];
}

/** The headings of parts that are not called by their key. */
const TITLES: Readonly<Record<string, LabelKey>> = {
  pack: 'about',
  labels: 'ownLabels',
  symptoms: 'symptomChecklist',
  warningAdvice: 'warningSigns',
};

/** Parts by their headings; the questions as one where each of them is among them. */
function partTitles(context: Context, parts: readonly string[]): string {
  const { sections = [], questions = [] } = context.pack;
  const all = questions.every(({ id }) => parts.includes(`questions.${id}`));
  const title = (part: string): string => {
    const [list, id] = part.split('.') as [string, string?];
    if (list === 'sections') return words(sections.find((item) => item.id === id)?.title);
    if (list !== 'questions') return uiText(context, TITLES[list] ?? ((id ?? list) as LabelKey));
    return all ? uiText(context, 'faq') : words(questions.find((item) => item.id === id)?.question);
  };
  return [...new Set(parts.map(title))].join('; ');
}
