// From the parts of a source to a draft pack.
import type {
  Block,
  Pack,
  Reference,
  Section,
  Statement,
  WarningLevel,
} from '../../generated/pack.js';
import { blank } from '../blanks.js';
import { parts } from './blocks.js';
import { levels } from './kinds.js';
import { Draft, languageTag, type Source } from './draft.js';
import type { Losses } from './losses.js';
import { nameMissing } from './missing.js';
import { provenance, referenceOf } from './origin.js';
import { sectioned, titleOf } from './sections.js';
import { slug } from './words.js';

export interface Wishes {
  condition?: string | undefined;
  lang?: string | undefined;
  /** The name of the source's file, without its ending. */
  name: string;
}

/** A pack that says what the source says, with a blank for what the source does not say. */
export function assemble(source: Source, losses: Losses, wishes: Wishes): Pack {
  const lang = languageOf(source, wishes, losses);
  const draft = new Draft(source, losses, lang);
  const found = parts(source.content.childNodes, draft);
  const title = source.title ?? titleOf(found);
  const { keyPoints, sections } = sectioned(found, title, draft);
  unusedNumbers(sections, keyPoints, draft);
  const reference = referenceOf(source, title);
  const bibliography = source.bibliography?.references ?? [];
  const body = {
    keyPoints,
    sections,
    symptomAdvice: draft.symptoms.length ? advice(draft.symptomAdvice) : [],
    symptoms: draft.symptoms,
    warningSigns: warningSigns(draft),
    questions: draft.questions,
    questionsToAsk: draft.questionsToAsk,
    furtherReading: draft.furtherReading,
    glossary: [...draft.glossary.values()],
    services: draft.services.list,
  };
  const cited = new Set(citedIn(body));
  const references = [
    ...(reference ? [reference] : []),
    ...bibliography.filter(({ id }) => cited.has(id)),
  ];
  uncited(bibliography, cited, draft);
  unexplained(draft);
  if (!reference)
    losses.lookAt(
      '1',
      "Nothing says what this text was made from: what cites nothing counts as the editor's judgement.",
    );
  const pack: Pack = {
    schemaVersion: 1,
    condition: conditionOf(source, wishes),
    lang,
    version: source.given?.version ?? '0.1.0',
    title: title || blank('the name of what this is about, as a patient knows it'),
    ...filled({ otherNames: source.otherNames ?? [] }),
    jurisdiction:
      source.country ??
      blank('the country whose services the words describe, two letters such as GB'),
    provenance: provenance(source, reference),
    ...(reference ? { citations: ['source'] } : { basis: 'consensus' as const }),
    ...filled(body),
    ...filled({ references }),
  };
  nameMissing(source.content, pack, losses);
  return pack;
}

/** Only the lists that have something in them. */
const filled = <Lists extends Record<string, readonly unknown[]>>(lists: Lists) =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length)) as Partial<Lists>;

function languageOf(source: Source, wishes: Wishes, losses: Losses): string {
  const said = wishes.lang ?? languageTag(source.lang ?? '');
  if (!said)
    losses.lookAt(
      '1',
      'The source does not say its language: "en" was taken. Set another by --lang.',
    );
  return said ?? 'en';
}

function conditionOf(source: Source, { condition, name }: Wishes): string {
  const last = source.url
    ?.replace(/[?#].*$/, '')
    .split('/')
    .filter(Boolean)
    .slice(2)
    .at(-1);
  const from = condition ?? source.condition ?? last?.replace(/\.[a-z]{3,5}$/, '') ?? name;
  return slug(from, 'imported');
}

/** A number that only stands in headings and the like is shown after the text, or nobody would see it. */
function unusedNumbers(sections: Section[], keyPoints: Statement[], draft: Draft) {
  const text = JSON.stringify([
    sections,
    keyPoints,
    draft.questions,
    [...draft.cards.values()],
    draft.furtherReading,
  ]);
  for (const { id } of draft.services.list) {
    if (text.includes(`"service":${JSON.stringify(id)}`)) continue;
    const show: Block = { type: 'show', service: id };
    const last = sections.at(-1);
    if (last) last.body.push(show);
    else
      sections.push({
        id: draft.id('contact', 'contact'),
        title: blank('a heading for whom to call'),
        body: [show],
      });
    draft.losses.lookAt(
      '1',
      'A number that stood where there can be words only: its service is shown at the end. Move it.',
      id,
    );
  }
}

function warningSigns(draft: Draft): WarningLevel[] {
  return levels.flatMap((level): WarningLevel[] => {
    const cards = draft.cards.get(level) ?? [];
    const [only, ...more] = cards;
    if (!only) return [];
    if (!more.length)
      return [{ level, ...(only.title && { title: only.title }), groups: [only.group] }];
    const groups = cards.map(({ title, group: { id, ...group } }) => ({
      id,
      ...(title && { title }),
      ...group,
    }));
    return [{ level, groups }];
  });
}

const advice = (said: Statement[]): Statement[] =>
  said.length ? said : [{ text: blank('what is said before the list, whatever is ticked') }];

function* citedIn(value: unknown): Generator<string> {
  if (Object(value) !== value) return;
  for (const [key, item] of Object.entries(value as object))
    if (/^citations?$/.test(key) && Array.isArray(item)) yield* item as string[];
    else yield* citedIn(item);
}

function uncited(bibliography: readonly Reference[], cited: ReadonlySet<string>, draft: Draft) {
  for (const { id, title, URL } of bibliography) {
    if (cited.has(id)) continue;
    if (URL && !title.startsWith('[…')) {
      draft.furtherReading.push({ title, url: URL });
      draft.losses.lookAt(
        '1',
        'A reference that nothing cites is further reading.',
        `${id}: ${title}`,
      );
    } else draft.losses.leftOut('1', 'A reference that nothing cites.', `${id}: ${title}`);
  }
}

function unexplained({ source, glossary, losses }: Draft) {
  for (const [term, definition] of source.glossary ?? [])
    if (!glossary.has(slug(term, 'word')))
      losses.leftOut(
        '1',
        'A word of the glossary that the text does not mark: [word](term:word).',
        `${term}: ${definition}`,
      );
}
