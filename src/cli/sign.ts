import { applyEdits, modify, type FormattingOptions } from 'jsonc-parser';
import type { Pack, Review } from '../generated/pack.js';
import { contentHash, validatePack } from '../validate.js';
import type { Checked } from './check.js';
import { today } from './terminal.js';

/**
 * The text of a pack's file with the signature in it, laid out as before; or why it cannot be signed.
 *
 * @param checked - a pack without other fault than a signature that is void
 */
export async function sign(
  checked: Checked,
  reviewerRole: string,
  date = today(),
  nextReview?: string,
): Promise<string | Checked> {
  const source = checked.source!;
  const pack = checked.pack!;
  const refuse = (path: string, message: string): Checked => ({
    ...checked,
    faults: [source.locate({ path, message })],
  });
  const { provenance } = pack;
  if (provenance.review.status === 'withdrawn')
    return refuse('$.provenance.review', 'This pack is withdrawn. It cannot be signed.');
  if (date > today()) return refuse('$.provenance.review', `A review on ${date} is still to come.`);
  const due = nextReview ?? provenance.nextReview;
  if (due <= date)
    return refuse(
      '$.provenance.nextReview',
      `The next review, ${due}, must come after this one. Give its day: --next-review YYYY-MM-DD`,
    );
  const content: Pack = { ...pack, provenance: { ...provenance, nextReview: due } };
  const review: Review = {
    status: 'reviewed',
    reviewerRole,
    date,
    hash: await contentHash(content),
  };
  const faults = await validatePack({ ...content, provenance: { ...content.provenance, review } });
  if (faults.length) return { ...checked, faults: faults.map(source.locate) };
  const dated = nextReview
    ? edited(source.text, ['provenance', 'nextReview'], nextReview)
    : source.text;
  return (source.bom ? '\ufeff' : '') + edited(dated, ['provenance', 'review'], review);
}

function edited(text: string, path: string[], value: unknown): string {
  return applyEdits(text, modify(text, path, value, { formattingOptions: layout(text) }));
}

/** How a file is laid out: its first indentation and its line ends. */
function layout(text: string): FormattingOptions {
  const indent = /\n([ \t]+)/.exec(text)?.[1] ?? '  ';
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
