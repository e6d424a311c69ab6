import type { Checklist } from '../content/checklists.js';
import type { TickList } from '../state/tick-list.js';
import type { Context } from './context.js';
import { plainEmergency, plainText } from './plain-text.js';
import { uiText } from './ui.js';
import { noticeWords, provenanceWords } from './provenance.js';

/** The advice, the emergency line and the reader's list as plain words. */
export function listAsText(context: Context, list: Checklist, ticks: TickList): string {
  const { pack } = context;
  const lines = ticks.of(list.items).flatMap(({ id, text }) => {
    const { start, note } = ticks.noteOf(id);
    return [
      `- ${text}`,
      start && `  ${uiText(context, 'whenDidItStart')} ${start}`,
      note && `  ${uiText(context, 'note')}: ${note}`,
    ].filter(Boolean);
  });
  return [
    pack.title,
    ...noticeWords(context),
    ...(list.advice
      ? [...list.advice.map((item) => plainText(context, item.text)), plainEmergency(context)]
      : []),
    `\n${uiText(context, ...list.own)}:`,
    ...lines,
    `\n${provenanceWords(context, list.part).join(' ')}`,
  ].join('\n');
}
