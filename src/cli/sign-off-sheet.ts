import { direction } from '../content/language.js';
import type { Pack } from '../generated/pack.js';
import { lacking, signer } from './governance.js';
import { escaped, textHtml, type Known } from './html.js';
import { citation, leadOf } from './outline-words.js';
import { sheetParts, type PlacedRow, type SheetPart } from './sign-off-parts.js';
import { css } from './sign-off-sheet.styles.js';
import { today } from './terminal.js';

/** A sign-off sheet to print: one page of HTML without script, whose every word is escaped. */
export function sheet(pack: Pack, hashes: ReadonlyMap<string, string>): string {
  const { title, condition, lang, version } = pack;
  const parts = sheetParts(pack);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Sign-off: ${escaped(title)}</title>
<style>${css(`${condition} (${lang}) ${version}`, today())}</style>
</head>
<body>
${head(pack)}
${parts.map((part) => partHtml(pack, part)).join('\n')}
${signOff(parts, hashes)}
</body>
</html>
`;
}

function head(pack: Pack): string {
  const { title, condition, lang, version, jurisdiction, provenance } = pack;
  const { date, nextReview, review } = provenance;
  const some = 'reviewers' in review && review.reviewers;
  const status = {
    unreviewed: some ? 'Signed in part' : 'Not yet reviewed',
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
  const open = lacking(pack).map(({ what }) => what);
  return `<header>
<p class="kind">Patient information: clinical sign-off</p>
<h1${language(pack)}>${escaped(title)}</h1>
<dl class="facts">${list.join('')}</dl>
<p>Please read every row of the parts that you sign. Tick <b>Agree</b> where it is right, safe and clear for a
patient; otherwise leave the box empty and write what should change. In each part <b>clinical judgement</b> stands
first: no source, or no source alone, supports it, so it needs your agreement most. <b>Rests on</b> gives the numbers
of the sources (listed at the end). <span class="term">Underlined words</span> are explained to the reader;
<span class="contact">framed words</span> become a telephone number of the page, or are a service of the list below.</p>
${open.length ? `<p>The pack does not state: ${open.join(', ')}.</p>` : ''}
</header>`;
}

function partHtml(pack: Pack, part: SheetPart): string {
  const { name, title, own, signed, groups } = part;
  const heading = `<h2><span${own ? language(pack) : ''}>${escaped(title)}</span> <code>${escaped(name)}</code></h2>`;
  const by = `<p class="by">To be signed by: <span class="line"></span>${signed ? ` Recorded: ${escaped(signer(signed))}` : ''}</p>`;
  if (name === 'references')
    return `<section class="sources">${heading}${by}${references(pack)}</section>`;
  return `<section>
${heading}${by}
<table>
<thead><tr><th scope="col">Place</th><th scope="col">Words</th><th scope="col">Rests on</th><th scope="col">Agree</th><th scope="col">Comment</th></tr></thead>
${groups
  .map(
    ({ heading, rows }) =>
      `<tbody><tr class="entry"><th colspan="5" scope="rowgroup">${heading}</th></tr>${rows.map((row) => rowHtml(pack, row)).join('')}</tbody>`,
  )
  .join('\n')}
</table>
</section>`;
}

function rowHtml(pack: Pack, row: PlacedRow): string {
  const { text, citations, basis, place } = row;
  const lead = leadOf(row);
  const numbers = citations?.map((id) => number(pack, id)).join(', ');
  const grounds = [numbers, basis === 'consensus' && '<b>judgement</b>'].filter(Boolean);
  const words = `${lead ? `<span class="lead">${escaped(lead)}</span> ` : ''}<span${language(pack)}>${textHtml(text, known(pack))}</span>`;
  return `<tr><td class="place">${breakable(place)}</td><td class="words">${words}</td><td class="grounds">${grounds.join('<br>')}</td><td class="box"><i></i></td><td class="lines"></td></tr>`;
}

function references(pack: Pack): string {
  const items = pack.references!.map((reference) => `<li>${escaped(citation(reference))}</li>`);
  return `<ol>${items.join('')}</ol>`;
}

/** One line for each part: who signs it, with room to write, and the hash that the signature is for. */
function signOff(parts: readonly SheetPart[], hashes: ReadonlyMap<string, string>) {
  const columns = ['Part', 'Role', 'Name', 'Registration', 'Date', 'Signature'];
  const rows = parts.map(
    ({ name }) =>
      `<tr><td class="place">${breakable(name)}<br>${escaped(hashes.get(name)!.slice(7, 19))}…</td>${'<td></td>'.repeat(columns.length - 1)}</tr>`,
  );
  return `<section class="sign">
<h2>Sign-off</h2>
<p class="choice"><i></i> Each of us has read all of the parts that we sign, and agrees that they may be shown to patients as they stand.</p>
<p class="choice"><i></i> We agree once the changes that are written above are made; we want to see them again.</p>
<p class="choice"><i></i> We do not agree.</p>
<p>Every level of the warning signs must be signed. Name and registration are published only if you write
“publish” beside them. To be reviewed again by: <span class="line"></span></p>
<table class="signers"><thead><tr>${columns.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>
<p class="small">A signature holds for exactly these words of its part, whose hash stands below its name; an edit of the part
makes it void. To record it: <code>care-elements review --sign --role "…" --parts … --date YYYY-MM-DD</code> and the pack’s file.</p>
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
