import { direction } from '../content/language.js';
import { outline, type Entry, type Part } from '../content/outline.js';
import type { Row } from '../content/outline-rows.js';
import type { Pack } from '../generated/pack.js';
import { escaped, textHtml, type Known } from './html.js';
import { citation, entryTitle, leadOf, partTitle } from './outline-words.js';
import { css } from './sign-off-sheet.styles.js';

/** A sign-off sheet to print: one page of HTML without script, whose every word is escaped. */
export function sheet(pack: Pack, hash: string): string {
  const { title, condition, lang, version } = pack;
  const parts = outline(pack, citation).filter(
    ({ name, entries }) => entries.length && !HIDDEN.has(name),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Sign-off: ${escaped(title)}</title>
<style>${css(`${condition} (${lang}) ${version}`, hash)}</style>
</head>
<body>
${head(pack, hash)}
${parts.map((part) => partHtml(pack, part)).join('\n')}
${references(pack)}
${signature(hash)}
</body>
</html>
`;
}

// The references stand apart, as what the numbers mean; and what the head of the sheet says.
const HIDDEN = new Set(['references']);
const IN_HEAD = new Set(
  '$.condition $.lang $.version $.jurisdiction $.provenance.date $.provenance.nextReview $.provenance.review'.split(
    ' ',
  ),
);

function head(pack: Pack, hash: string): string {
  const { title, condition, lang, version, jurisdiction, provenance } = pack;
  const { date, nextReview, review } = provenance;
  const status = {
    unreviewed: 'Not yet reviewed',
    reviewed: 'A review is recorded; this sheet is for the next',
    withdrawn: `Withdrawn: ${'reason' in review ? review.reason : ''}`,
  }[review.status];
  const facts = {
    Condition: condition,
    Language: lang,
    Version: version,
    'Written for': jurisdiction,
    'Date of version': date,
    'Review due by': nextReview,
    Status: status,
  };
  const list = Object.entries(facts).map(
    ([name, value]) => `<div><dt>${name}</dt><dd>${escaped(value)}</dd></div>`,
  );
  return `<header>
<p class="kind">Patient information: clinical sign-off</p>
<h1${language(pack)}>${escaped(title)}</h1>
<dl class="facts">${list.join('')}<div class="wide"><dt>Content hash</dt><dd><code>${escaped(hash)}</code></dd></div></dl>
<p>Please read every row. Tick <b>Agree</b> where it is right, safe and clear for a patient; otherwise
leave the box empty and write what should change. <b>Rests on</b> gives the numbers of the sources (listed at
the end); <b>editor</b> marks the editor’s judgement, which no source, or no source alone, supports: it needs
your eye most. <span class="term">Underlined words</span> are explained to the reader;
<span class="contact">framed words</span> become a telephone number of the page, or are a service of the list below.</p>
</header>`;
}

function partHtml(pack: Pack, part: Part): string {
  return `<section>
<h2>${partTitle(part)}</h2>
<table>
<thead><tr><th scope="col">Place</th><th scope="col">Words</th><th scope="col">Rests on</th><th scope="col">Agree</th><th scope="col">Comment</th></tr></thead>
${part.entries
  .filter(({ path }) => !IN_HEAD.has(path))
  .map((entry) => entryHtml(pack, entry))
  .join('\n')}
</table>
</section>`;
}

function entryHtml(pack: Pack, entry: Entry): string {
  const { id, path, rows } = entry;
  const title = entryTitle(entry);
  const heading = title
    ? `<tr class="entry"><th colspan="5" scope="rowgroup"><span${language(pack)}>${escaped(title)}</span> <code>${escaped(id)}</code></th></tr>`
    : '';
  // An entry with an id of its own is known by it; its rows go on from there.
  const name = (row: Row) => row.path.slice(row.path.startsWith(path) ? path.length : 0);
  const place = (row: Row) => (title ? name(row).replace(/^\./, '') : `${id}${name(row)}`);
  return `<tbody>${heading}${rows.map((row) => rowHtml(pack, row, place(row))).join('')}</tbody>`;
}

function rowHtml(pack: Pack, row: Row, place: string): string {
  const { text, citations, basis } = row;
  const lead = leadOf(row);
  const numbers = citations?.map((id) => number(pack, id)).join(', ');
  const grounds = [numbers, basis && '<b>editor</b>'].filter(Boolean).join('<br>');
  const words = `${lead ? `<span class="lead">${escaped(lead)}</span> ` : ''}<span${language(pack)}>${textHtml(text, known(pack))}</span>`;
  return `<tr><td class="place">${breakable(place)}</td><td class="words">${words}</td><td class="grounds">${grounds}</td><td class="box"><i></i></td><td class="lines"></td></tr>`;
}

function references(pack: Pack): string {
  if (!pack.references?.length) return '';
  const items = pack.references.map((reference) => `<li>${escaped(citation(reference))}</li>`);
  return `<section class="sources"><h2>References</h2><ol>${items.join('')}</ol></section>`;
}

function signature(hash: string): string {
  const field = (name: string) => `<div><dt>${name}</dt><dd></dd></div>`;
  return `<section class="sign">
<h2>Sign-off</h2>
<p class="choice"><i></i> I have read all of it and agree that it may be shown to patients as it stands.</p>
<p class="choice"><i></i> I agree once the changes that I wrote above are made; I want to see it again.</p>
<p class="choice"><i></i> I do not agree.</p>
<dl class="fields">${['Name', 'Role', 'Signature', 'Date', 'To be reviewed again by'].map(field).join('')}</dl>
<p class="small">The signature holds for exactly this content: <code>${escaped(hash)}</code>. An edit makes it void.
To record it: <code>care-elements review --sign --role "…" --date YYYY-MM-DD</code> and the pack’s file.</p>
</section>`;
}

function number({ references = [] }: Pack, id: string): number {
  return references.findIndex((reference) => reference.id === id) + 1;
}

function known(pack: Pack): Known {
  return {
    number: (id) => number(pack, id),
    service: (id) => pack.services?.find((service) => service.id === id)?.name ?? id,
  };
}

function language({ lang }: Pack): string {
  return ` lang="${escaped(lang)}" dir="${direction(lang)}"`;
}

function breakable(place: string): string {
  return escaped(place).replace(/([.\-[])/g, '<wbr>$1');
}
