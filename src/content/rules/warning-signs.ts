import { numbers } from '../../generated/numbers.js';
import type { Pack, WarningGroup, WarningLevel } from '../../generated/pack.js';
import { numbered } from '../walk.js';
import { fault, type Fault } from './fault.js';

const order = ['emergency', 'urgent', 'soon', 'routine'];

/** Each level once and in order; every group says what to do; no title contradicts its level. */
export function* warningSigns(pack: Pack): Generator<Fault> {
  const { warningSigns = [], jurisdiction, labels } = pack;
  for (const level of order as WarningLevel['level'][])
    for (const key of [level, `${level}Timing`])
      yield* contradictions({ level }, labels?.[key], `$.labels.${key}`, jurisdiction);
  for (const [index, level] of numbered(warningSigns)) {
    const path = `$.warningSigns[${index}]`;
    const before = warningSigns[index - 1]?.level;
    const message = `"${level.level}" after "${before}": have each level once, in the order ${order.join(', ')}.`;
    if (before && order.indexOf(level.level) <= order.indexOf(before))
      yield fault(`${path}.level`, message);
    yield* contradictions(level, level.title, `${path}.title`, jurisdiction);
    for (const [nth, group] of numbered(level.groups)) {
      const at = `${path}.groups[${nth}]`;
      yield* complete(group, level, at);
      yield* contradictions(level, group.title, `${at}.title`, jurisdiction);
      yield* contradictions(level, group.action?.text, `${at}.action`, jurisdiction);
    }
  }
}

function* complete(group: WarningGroup, level: WarningLevel, path: string): Generator<Fault> {
  const { action, title, signs, steps, after, intro } = group;
  if (!action && !title && !level.title)
    yield fault(
      path,
      'It does not say what to do: add "action", or a "title" that says it here or on the level.',
    );
  if (!action && !signs && !steps && !after)
    yield fault(path, 'There is nothing in it: add "signs", "action", "steps" or "after".');
  if (intro && !signs)
    yield fault(`${path}.intro`, '"intro" stands before the signs, and there are none.');
}

// A reader goes by the words: they must not send to an emergency number from a card that can wait.
function* contradictions(
  { level }: Pick<WarningLevel, 'level'>,
  words: unknown,
  path: string,
  jurisdiction: string,
): Generator<Fault> {
  if (!words || level === 'emergency') return;
  const text = JSON.stringify(words);
  const { emergency, advice } = Object(
    numbers.find(({ regions }) => regions.split(' ').includes(jurisdiction)),
  ) as { emergency?: string; advice?: string };
  const says = (number: string | undefined) =>
    number && new RegExp(`(?<!\\d)${number.replace(/\D/g, '.?')}(?!\\d)`).test(text);
  const sends =
    text.includes('"contact":"emergency"') || says(emergency)
      ? 'emergency'
      : level !== 'urgent' && (text.includes('"contact":"urgent-advice"') || says(advice))
        ? 'urgent'
        : undefined;
  // Soon: "call 111" within days is what services themselves say; only an emergency contradicts it.
  if (sends === 'emergency' || (sends && level === 'routine'))
    yield fault(
      path,
      `This contradicts its level, "${level}": it sends the reader to the number for "${sends}". Move it to that level, or say it otherwise.`,
    );
}
