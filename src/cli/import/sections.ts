// The parts of a text as key points and sections, by its headings.
import type { Block, Section, Statement } from '../../generated/pack.js';
import { blank } from '../blanks.js';
import type { Draft } from './draft.js';
import { blocksOf, type Heading, type Part } from './parts.js';

/** So few paragraphs before the first heading are the whole in short. */
const FEW = 4;

/** The title of the page: its first heading, if that stands above all others. */
export function titleOf(found: Part[]): string {
  const at = found.findIndex((part) => part.type === 'heading');
  const first = found[at] as Heading | undefined;
  const headings = found.filter((part): part is Heading => part.type === 'heading');
  if (!first || headings.some(({ level }, index) => index && level < first.level)) return '';
  if (first.level > 1 && headings.some(({ level }, index) => index && level === first.level))
    return '';
  found.splice(at, 1);
  return first.words;
}

export function sectioned(found: Part[], title: string, draft: Draft) {
  const first = found.findIndex((part) => part.type === 'heading');
  const lead = first < 0 ? found : found.slice(0, first);
  const level = (found[first] as Heading | undefined)?.level ?? 1;
  const sections: Section[] = [];
  const keyPoints: Statement[] = [];
  const short = lead.length <= FEW && sections.length === 0 && first >= 0;
  if (short && lead.every((part) => part.type === 'paragraph'))
    for (const { type, ...point } of lead as Extract<Block, { type: 'paragraph' }>[]) {
      void type;
      keyPoints.push(point);
    }
  else if (lead.length)
    sections.push({
      id: draft.id('overview', 'overview'),
      title: title || blank('a heading for what comes first'),
      body: blocksOf(lead),
    });
  let open: { heading: Heading; body: Part[] } | undefined;
  const close = () => {
    if (!open) return;
    const { heading, body } = open;
    if (!body.length)
      draft.losses.leftOut(
        heading.place,
        'A heading with nothing under it that stands there.',
        heading.words,
      );
    // A pack's lists hold so many.
    for (let at = 0; at < body.length; at += 500)
      sections.push({
        id: draft.id(heading.words, `section-${sections.length + 1}`),
        title: heading.words,
        body: blocksOf(body.slice(at, at + 500)),
      });
  };
  for (const part of first < 0 ? [] : found.slice(first))
    if (part.type === 'heading' && part.level <= level) {
      close();
      open = { heading: part, body: [] };
    } else open!.body.push(part);
  close();
  return { keyPoints, sections };
}
