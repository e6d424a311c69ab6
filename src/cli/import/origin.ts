// Where the words come from: the source as a reference, and the provenance.
import type { Pack, Reference } from '../../generated/pack.js';
import { blank } from '../blanks.js';
import { today } from '../terminal.js';
import type { Source } from './draft.js';

export function referenceOf(source: Source, title: string): Reference | undefined {
  const { reference } = source;
  if (!reference) return undefined;
  const [year, month, day] = today().split('-').map(Number);
  const seen = source.meant ? {} : { accessed: { 'date-parts': [[year!, month!, day!]] } };
  return {
    id: 'source',
    type: 'webpage',
    ...reference,
    title: reference.title || title || blank('the title of the source'),
    author: reference.author ?? [{ literal: blank('who wrote the source: a body or a person') }],
    URL:
      reference.URL || blank('the address of the source, beginning with https://; or remove "URL"'),
    ...seen,
  };
}

export function provenance(source: Source, reference: Reference | undefined): Pack['provenance'] {
  const said = source.licence ? ` (it names ${source.licence})` : '';
  return {
    source: blank('who stands behind the words, such as your hospital'),
    ...(reference && {
      adaptedFrom: [
        {
          title: reference.title,
          ...(reference.URL?.startsWith('https') && { url: reference.URL }),
          changes: source.changes ?? blank('what you changed in it'),
        },
      ],
    }),
    authorRole: blank('who wrote it, as a role'),
    date: today(),
    nextReview: blank('the day by which it is to be reviewed, YYYY-MM-DD'),
    licence: blank(
      `under which licence the words may be used: that of the source${said} must allow it`,
    ),
    disclaimer: [
      blank('what this information is and is not; ends with whom to call in an emergency'),
      { contact: 'emergency' },
      '.',
    ],
    ...source.given?.provenance,
    review: { status: 'unreviewed' },
  };
}
