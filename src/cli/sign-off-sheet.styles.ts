/** The style of the sign-off sheet: A4, page numbers, rows that do not break. */
export function css(name: string, day: string): string {
  return `
@page { size: A4; margin: 13mm 12mm 16mm; @bottom-left { content: ${quoted(`${name}  ·  ${day}`)}; font: 8pt sans-serif; color: #555; } @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt sans-serif; color: #555; } }
* { box-sizing: border-box; }
body { max-width: 186mm; margin: 0 auto; padding: 1em; font: 9.5pt/1.35 system-ui, sans-serif; color: #111; background: #fff; }
@media print { body { padding: 0; } }
h1 { margin: 0 0 .5em; font-size: 20pt; line-height: 1.2; }
h2 { margin: 1.6em 0 .5em; font-size: 13pt; break-after: avoid; }
p { margin: .6em 0; }
code { font: .85em ui-monospace, monospace; overflow-wrap: anywhere; }
.kind { margin: 0; font-weight: 600; color: #0b4f6c; }
header { border-top: 1.2mm solid #0b4f6c; padding-top: 3mm; }
dl { margin: 0; }
dd { margin: 0; }
.facts { display: grid; grid-template-columns: repeat(4, 1fr); gap: 2mm 5mm; padding: 3mm 0; border: solid #999; border-width: .3mm 0; }
.facts .wide { grid-column: 1 / -1; }
dt { font-size: 8pt; color: #555; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
thead { display: table-header-group; }
thead th { padding: 1mm 1.5mm; border-bottom: .4mm solid #111; font-size: 8pt; text-align: start; }
th:nth-child(1) { width: 24mm; }
th:nth-child(3) { width: 17mm; }
th:nth-child(4) { width: 12mm; }
th:nth-child(5) { width: 44mm; }
td { padding: 1.5mm; border-bottom: .2mm solid #aaa; vertical-align: top; overflow-wrap: anywhere; }
tr { break-inside: avoid; }
.entry th { padding: 3.5mm 1.5mm 1.2mm; border-bottom: .2mm solid #111; text-align: start; break-after: avoid; }
.entry { break-after: avoid; }
.entry code { font-weight: 400; color: #555; }
.place { font: 7pt/1.4 ui-monospace, monospace; color: #555; }
.words { white-space: pre-line; }
.grounds { font-size: 8.5pt; }
.lead { font-size: 8.5pt; font-weight: 600; color: #0b4f6c; }
.box { text-align: center; }
.box i, .choice i { display: inline-block; width: 4.5mm; height: 4.5mm; border: .3mm solid #111; vertical-align: -1mm; }
.lines { background: repeating-linear-gradient(transparent 0 5.7mm, #bbb 5.7mm 5.9mm); background-origin: content-box; background-clip: content-box; print-color-adjust: exact; }
.term { text-decoration: underline dotted; }
.contact { padding: 0 .3em; border: .2mm solid #111; border-radius: 1mm; }
.address, .small { font-size: 8pt; color: #333; }
.sources li { margin-bottom: .4em; font-size: 8.5pt; break-inside: avoid; overflow-wrap: anywhere; }
.sign { break-before: page; }
.choice { padding-left: 7mm; text-indent: -7mm; }
.choice i { margin-right: 1.5mm; }
.by { break-after: avoid; }
.line { display: inline-block; width: 70mm; border-bottom: .3mm solid #111; }
.signers th { width: auto; }
.signers th:first-child { width: 38mm; }
.signers td { height: 11mm; border: .2mm solid #aaa; }
`;
}

/** A string of CSS in which nothing ends the string or the style. */
function quoted(text: string): string {
  return `"${text.replace(/[^\w ().,:+/-]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
}
