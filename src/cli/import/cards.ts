// Cards that say how urgent something is: groups of the warning signs, shown where the card stood.
import { numberFor } from '../../content/contacts.js';
import type { Block, Statement, WarningGroup } from '../../generated/pack.js';
import { asText, statement, type Draft, type Level } from './draft.js';
import { takeHeading, type Part } from './parts.js';
import { flatText, joinTexts } from './texts.js';
import { slug, unique } from './words.js';

/** What shows the card that these parts are of, and what a card cannot hold. */
export function card(found: Part[], level: Level, draft: Draft, place: string): Part[] {
  const title = takeHeading(found);
  const group: WarningGroup & { id: string } = { id: '' };
  const intro: Statement[] = [];
  const after: Statement[] = [];
  const beside: Part[] = [];
  for (const part of found) {
    if (part.type === 'paragraph') (group.signs ? after : intro).push(part);
    else if (part.type === 'list' && !group.signs) {
      group.signs = part.items;
      if (part.intro) intro.push({ text: part.intro });
    } else if (part.type === 'list') {
      if (part.intro) after.push({ text: part.intro });
      after.push(...part.items);
      draft.losses.lookAt(
        place,
        'A second list of a card: its items are sentences after the signs here.',
        title,
      );
    } else if (part.type === 'heading' || part.type === 'subheading')
      (group.signs ? after : intro).push({
        text: part.type === 'heading' ? part.words : part.text,
      });
    else beside.push(part);
  }
  if (beside.length) draft.losses.lookAt(place, 'What a card cannot hold stands after it.', title);
  settle(group, intro, after, title);
  if (!group.action && !group.signs && !group.after) {
    if (!title) return beside;
    // A heading alone is all that the card says.
    group.action = { text: title };
  }
  const first = title || flatText(group.action?.text ?? '');
  const at = fitting(level, first, draft);
  if (at !== level)
    draft.losses.lookAt(
      place,
      `A card of the level "${level}" sends to a number of another: it is "${at}" here.`,
      title,
    );
  const id = unique(slug(first, `card-${draft.groupIds.size + 1}`), draft.groupIds);
  const shownTitle = group.action?.text === title ? '' : title;
  const said = first ? shownTitle : '[… what to do, such as "Call your doctor if:"]';
  const made = { title: said, group: { ...strip(group), id } };
  draft.cards.set(at, [...(draft.cards.get(at) ?? []), made]);
  const shown: Block = { type: 'show', group: id };
  return [shown, ...beside];
}

/** Words before the signs are one text; without signs they are sentences; without a title the first acts. */
function settle(group: WarningGroup, intro: Statement[], after: Statement[], title: string) {
  const before = [...intro];
  if (!title && before.length) group.action = statementOf(before.shift()!);
  if (group.signs && before.length) group.intro = joinTexts(before.map(asText));
  else after.unshift(...before);
  if (!title && !group.action && after.length) group.action = statementOf(after.shift()!);
  if (after.length) group.after = after.map(statementOf);
}

const statementOf = ({ text, citations }: Statement): Statement =>
  citations ? { text, citations } : statement(text);

const strip = (group: WarningGroup): WarningGroup => ({
  ...(group.action && { action: group.action }),
  ...(group.intro && { intro: group.intro }),
  ...(group.signs && { signs: group.signs }),
  ...(group.after && { after: group.after }),
});

/** A card must not send to the emergency number from a level that can wait. */
function fitting(level: Level, title: string, draft: Draft): Level {
  const { region } = draft;
  if (!region || level === 'emergency') return level;
  const says = (number: string | undefined) =>
    number && new RegExp(`(?<!\\d)${number.replace(/\D/g, '.?')}(?!\\d)`).test(title);
  if (says(numberFor('emergency', { region }))) return 'emergency';
  return level === 'routine' && says(numberFor('urgent-advice', { region })) ? 'soon' : level;
}
