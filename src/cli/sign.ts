import { applyEdits, modify, type FormattingOptions } from 'jsonc-parser';
import { namesOf, partHash, signableParts } from '../content/parts.js';
import { signatures, voidSignatures, type Signature } from '../content/signatures.js';
import type { Fault } from '../content/rules/fault.js';
import type { Pack, Review, Reviewer } from '../generated/pack.js';
import { validatePack } from '../validate.js';
import type { Checked } from './check.js';
import { today } from './terminal.js';

/** Who signs, when, and which parts; `undefined` for all that nobody else has signed. */
export interface Signing extends Omit<Reviewer, 'parts'> {
  parts: readonly string[] | undefined;
  nextReview: string | undefined;
}

/** The text of a pack's file with the signature in it, and the signatures that were left out as void. */
export interface Signed {
  text: string;
  parts: string[];
  left: Signature[];
}

/**
 * Signs a pack; its file stays laid out as before. Or says why it cannot be signed.
 *
 * @param checked - a pack without other fault than signatures that are void
 */
export async function sign(checked: Checked, signing: Signing): Promise<Signed | Checked> {
  const source = checked.source!;
  const refuse = (...faults: Fault[]): Checked => ({
    ...checked,
    faults: faults.map(source.locate),
  });
  const { provenance } = checked.pack!;
  const { nextReview, date } = signing;
  const due = nextReview ?? provenance.nextReview;
  if (provenance.review.status === 'withdrawn')
    return refuse(at('review', 'This pack is withdrawn. It cannot be signed.'));
  if (date > today()) return refuse(at('review', `A review on ${date} is still to come.`));
  if (due <= date)
    return refuse(
      at(
        'nextReview',
        `The next review, ${due}, must come after this one. Give its day: --next-review YYYY-MM-DD`,
      ),
    );
  const pack: Pack = { ...checked.pack!, provenance: { ...provenance, nextReview: due } };
  const isVoid = new Set((await voidSignatures(pack)).map(({ path }) => path));
  const all = [...signatures(pack)];
  const others = all.filter(({ path, reviewer }) => !isVoid.has(path) && !same(reviewer, signing));
  const taken = new Map(others.map(({ part, reviewer }) => [part, reviewer]));
  const parts = signing.parts ?? namesOf(pack).filter((name) => !taken.has(name));
  const first =
    parts.find((part) => taken.has(part)) ?? (parts.length ? undefined : namesOf(pack)[0]);
  if (first !== undefined) {
    const { role, name, date } = taken.get(first)!;
    const message = `"${first}" is signed already, by ${name ?? role} on ${date}. Name the parts that are left: --parts`;
    return refuse(at('review', message));
  }
  const kept = all.filter(({ path, part }) => !isVoid.has(path) && !parts.includes(part));
  const review = await reviewOf(pack, kept, { ...signing, parts });
  const faults = await validatePack({ ...pack, provenance: { ...pack.provenance, review } });
  if (faults.length) return refuse(...faults);
  const dated = nextReview
    ? edited(source.text, ['provenance', 'nextReview'], nextReview)
    : source.text;
  return {
    text: (source.bom ? '\ufeff' : '') + edited(dated, ['provenance', 'review'], review),
    parts: [...parts],
    left: all.filter(({ path, part }) => isVoid.has(path) && !parts.includes(part)),
  };
}

/** The levels of the warning signs that nobody has signed. */
export function unsignedLevels({ warningSigns = [] }: Pack, signed: readonly string[]): string[] {
  const levels = warningSigns.map(({ level }) => `warningSigns.${level}`);
  return levels.filter((level) => !signed.includes(level));
}

const at = (name: string, message: string): Fault => ({ path: `$.provenance.${name}`, message });

const same = (a: Reviewer, b: Omit<Reviewer, 'parts'>) => a.role === b.role && a.name === b.name;

/** What stands in the pack: who has signed so far; reviewed once each level of the warning signs is signed. */
async function reviewOf(
  pack: Pack,
  kept: readonly Signature[],
  { role, name, registration, date, parts }: Signing & { parts: readonly string[] },
): Promise<Review> {
  const reviewers = new Map<string, Reviewer>();
  const add = ({ parts: _, ...who }: Reviewer, part: string, hash: string) => {
    const key = JSON.stringify([who.role, who.name, who.registration, who.date]);
    const known = reviewers.get(key)?.parts;
    reviewers.set(key, { ...who, parts: { ...known, [part]: hash } });
  };
  const who = { role, ...(name && { name }), ...(registration && { registration }), date };
  for (const { reviewer, part, hash } of kept) add(reviewer, part, hash);
  for (const [part, content] of signableParts(pack))
    if (parts.includes(part)) add({ ...who, parts: {} }, part, await partHash(content));
  const signed = [...kept.map(({ part }) => part), ...parts];
  return {
    status: unsignedLevels(pack, signed).length ? 'unreviewed' : 'reviewed',
    reviewers: [...reviewers.values()],
  };
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
