// Pieces as texts that a pack can hold: tidy, with services for numbers, none too long.
import type { Inline, Text } from '../../generated/pack.js';
import type { Draft } from './draft.js';
import { writtenFor } from './services.js';
import { cutWords, LINE, LONGEST, oneLine } from './words.js';

/** Most pieces of one text. */
const MOST = 200;

export const worded = (piece: Inline) => {
  if (typeof piece === 'string') return piece;
  if ('strong' in piece) return piece.strong;
  if ('words' in piece) return piece.words;
  return 'link' in piece || 'term' in piece ? piece.text : undefined;
};

/** Texts that a pack can hold, one for each line, and more where one would be too long. */
export function texts(raw: readonly Inline[], draft: Draft, place: string): Text[] {
  const lines: Inline[][] = [[]];
  for (const piece of raw) {
    if (typeof piece !== 'string' || !piece.includes(LINE)) lines.at(-1)!.push(piece);
    else
      for (const [index, part] of piece.split(LINE).entries())
        if (index) lines.push([part]);
        else lines.at(-1)!.push(part);
  }
  return lines.flatMap((line) => fitting(withNumbers(joined(line), draft, place)).map(asText));
}

/** One text; `undefined` where there are no words. What is too long for one is left out, and named. */
export function text(raw: readonly Inline[], draft: Draft, place: string): Text | undefined {
  const flat = raw.map((piece) =>
    typeof piece === 'string' ? piece.replaceAll(LINE, ' ') : piece,
  );
  const [first, ...more] = texts(flat, draft, place);
  for (const rest of more)
    draft.losses.leftOut(place, 'Words beyond what one text can hold.', flatText(rest));
  return first;
}

/** Plain words, for what can hold nothing else; links and the like are named. */
export function plain(raw: readonly Inline[], draft: Draft, place: string): string {
  let line = '';
  for (const piece of raw) {
    if (typeof piece === 'object' && 'link' in piece)
      draft.losses.leftOut(place, 'The target of a link in a heading or the like.', piece.link);
    if (typeof piece === 'object' && 'citation' in piece)
      draft.losses.leftOut(
        place,
        'A citation in a heading or the like.',
        piece.citation.join(', '),
      );
    line += worded(piece) ?? (draft.services.blankFor(piece) || '');
  }
  const [words = '', ...more] = cutWords(draft.services.outOfWords(oneLine(line), place));
  if (more.length)
    draft.losses.leftOut(place, 'Words beyond what a heading can hold.', more.join(' '));
  return words;
}

/** The plain words of a text. */
export const flatText = (value: Text): string =>
  typeof value === 'string'
    ? value
    : value.map((piece) => worded(piece) ?? writtenFor(piece as object) ?? '').join('');

/** Several texts as one, a space between. */
export function joinTexts(all: readonly Text[]): Text {
  const list = all.flatMap((one, index): Inline[] => [
    ...(index ? [' '] : []),
    ...(typeof one === 'string' ? [one] : one),
  ]);
  return asText(joined(list));
}

/** Pieces without double spaces, plain words side by side as one. */
function joined(raw: readonly Inline[]): Inline[] {
  const found: Inline[] = [];
  const add = (words: string) => {
    const last = found.at(-1);
    if (typeof last === 'string') found[found.length - 1] = (last + words).replace(/ +/g, ' ');
    else if (words) found.push(words.replace(/ +/g, ' '));
  };
  for (const piece of raw) {
    const words = worded(piece);
    if (typeof piece === 'string' || words === undefined) {
      if (typeof piece === 'string') add(piece);
      else found.push(piece);
      continue;
    }
    const core = oneLine(words);
    if (/^\s/.test(words)) add(' ');
    const last = found.at(-1);
    if (core && 'strong' in piece && typeof last === 'object' && 'strong' in last)
      found[found.length - 1] = { strong: last.strong + core };
    else if (core) {
      if ('strong' in piece) found.push({ strong: core });
      else if ('words' in piece) found.push({ ...piece, words: core });
      else found.push({ ...piece, text: core } as Inline);
    }
    if (/\s$/.test(words) && core) add(' ');
  }
  return trimmed(found);
}

function trimmed(found: Inline[]): Inline[] {
  const [first] = found;
  if (typeof first === 'string') found[0] = first.trimStart();
  const last = found.at(-1);
  if (typeof last === 'string') found[found.length - 1] = last.trimEnd();
  return found.filter((piece) => piece !== '');
}

function withNumbers(found: Inline[], draft: Draft, place: string): Inline[] {
  return joined(
    found.flatMap((piece): Inline[] => {
      if (typeof piece === 'string') return draft.services.inWords(piece, place);
      if ('strong' in piece)
        return draft.services
          .inWords(piece.strong, place)
          .map((part) => (typeof part === 'string' ? { strong: part } : part));
      if ('link' in piece)
        return [{ ...piece, text: draft.services.outOfWords(piece.text, place) }];
      return [piece];
    }),
  );
}

/** Runs that are neither too long nor of too many pieces. */
function fitting(found: Inline[]): Inline[][] {
  const runs: Inline[][] = [[]];
  for (const piece of found) {
    const words = worded(piece);
    const parts =
      words !== undefined && words.length > LONGEST
        ? cutWords(words).map((part): Inline => {
            if (typeof piece === 'string') return part;
            return 'strong' in piece
              ? { strong: part }
              : 'words' in piece
                ? { ...piece, words: part }
                : ({ ...piece, text: part } as Inline);
          })
        : [piece];
    for (const [index, part] of parts.entries())
      if (index || runs.at(-1)!.length >= MOST) runs.push([part]);
      else runs.at(-1)!.push(part);
  }
  return runs.map(trimmed).filter(hasWords);
}

/** A full stop that is left alone when its sentence went is no text. */
const hasWords = (run: readonly Inline[]) =>
  run.some((piece) => typeof piece === 'object' || /\S/.test(piece));

const asText = (run: Inline[]): Text =>
  run.length === 1 && typeof run[0] === 'string' ? run[0] : run;
