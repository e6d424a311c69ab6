import { primary } from '../content/language.js';
import { notShown, shownLists, shows, type ShownList } from '../content/shows.js';
import type { Pack } from '../generated/pack.js';
import { check, statements } from './check.js';
import type { Command } from './command.js';
import { coverage, setLocally, signer } from './governance.js';
import { reading } from './reading.js';
import { plainReport, report } from './report.js';
import { style } from './terminal.js';

/** `care-elements validate`: what is wrong with packs, and the figures of those that are right. */
export const validate: Command = {
  summary: 'checks packs: faults with their place, reading grade, sources, review',
  usage: '<files…> [--json]',
  help: `Checks each pack by its schema and by the rules beyond it. A fault comes with its file, line,
column and JSON path, and what to do. For a pack without fault: its review and who signed which
part, what its statements rest on, where each of its lists will stand, what a site is to set, and for
English its reading grade by section. An overdue review, words that look like HTML or Markdown and what
whoever answers for patient information would miss are warnings, no faults.`,
  options: {},
  files: [1, Infinity],
  async run({ files }) {
    const all = [];
    for (const file of files) all.push(await check(file));
    const found = all.map((checked) => ({
      checked,
      figures: checked.pack && figures(checked.pack),
    }));
    return {
      ok: all.every(({ faults }) => !faults.length),
      data: {
        files: found.map(({ checked, figures }) => ({ ...plainReport(checked), figures })),
      },
      lines: found.flatMap(({ checked, figures }) => [
        ...report(checked),
        ...(figures ? table(figures) : []),
      ]),
    };
  },
};

type Figures = ReturnType<typeof figures>;

function figures(pack: Pack) {
  const { condition, lang, version, jurisdiction, provenance } = pack;
  const { review, date, nextReview } = provenance;
  const size = (items: readonly unknown[] = []) => items.length;
  return {
    pack: { condition, lang, version, jurisdiction, date },
    review: { status: review.status, ...('date' in review && { date: review.date }), nextReview },
    ...coverage(pack),
    setLocally: setLocally(pack),
    statements: statements(pack),
    lists: lists(pack),
    sizes: {
      sections: size(pack.sections),
      questions: size(pack.questions),
      symptoms: size(pack.symptoms),
      services: size(pack.services),
      terms: size(pack.glossary),
      references: size(pack.references),
    },
    reading: primary(lang) === 'en' ? reading(pack) : undefined,
  };
}

/** Of each list that the pack has, the sections that show it; none where the article does by itself. */
function lists(pack: Pack): Partial<Record<ShownList, string[]>> {
  const left = notShown(pack);
  const blocks = [...shows({ ...pack, questions: [] })];
  const shown = (name: ShownList) =>
    blocks
      .filter(({ block }) => block.list === name || (name === 'warningSigns' && block.group))
      .map(({ id }) => id);
  return Object.fromEntries(
    shownLists
      .filter((name) => pack[name]?.length)
      .map((name) => [name, left.includes(name) ? [] : [...new Set(shown(name))]]),
  );
}

const LISTS: Record<ShownList, string> = {
  warningSigns: 'warning signs',
  symptoms: 'symptoms',
  questionsToAsk: 'questions to ask',
};

function table(found: Figures): string[] {
  const { pack, review, statements, lists, sizes, reading, signed, unsigned, setLocally } = found;
  const { cited, support, consensus, both } = statements;
  const row = (name: string, words: string) => `  ${style('dim', name.padEnd(12))}${words}`;
  const rows = (name: string, lines: readonly string[]) =>
    lines.map((words, index) => row(index ? '' : name, words));
  const day = review.date ? `, ${review.date}` : '';
  return [
    row(
      'Pack',
      `${pack.condition} (${pack.lang}) ${pack.version}, ${pack.jurisdiction}, ${pack.date}`,
    ),
    row('Review', `${review.status}${day}; next review due by ${review.nextReview}`),
    ...rows(
      'Signed',
      signed.map(({ parts, ...reviewer }) => `${signer(reviewer)}: ${parts.join(', ')}`),
    ),
    ...(signed.length && unsigned.length ? [row('Not signed', unsigned.join(', '))] : []),
    row(
      'Statements',
      `${cited + support + consensus + both}: ${cited} cited, ${both} cited and judged, ${consensus} judged, ${support} need no source`,
    ),
    row(
      'Parts',
      Object.entries(sizes)
        .map(([name, size]) => `${size} ${name}`)
        .join(', '),
    ),
    ...rows(
      'Lists',
      Object.entries(lists).map(([name, ids]) => `${LISTS[name as ShownList]}: ${place(ids)}`),
    ),
    ...rows('Set locally', setLocally),
    ...(reading ? grades(reading, row) : []),
  ];
}

function place(ids: readonly string[]): string {
  if (!ids.length) return 'no section shows them; the article shows them by itself';
  return `in the section${ids.length > 1 ? 's' : ''} ${ids.map((id) => `"${id}"`).join(', ')}`;
}

function grades(
  { whole, asItStands, parts }: NonNullable<Figures['reading']>,
  row: (name: string, words: string) => string,
): string[] {
  return [
    row(
      'Reading',
      `grade ${whole.toFixed(1)} with each glossary term as one short word, ${asItStands.toFixed(1)} as it stands`,
    ),
    ...parts.map(({ id, grade }) => row('', `${grade.toFixed(1).padStart(5)}  ${id}`)),
  ];
}
