import { oneIn } from '../helpers.js';

/**
 * Strings that have broken out of pages: after the OWASP cheat sheet on filter evasion, PortSwigger's
 * cheat sheet, the list of naughty strings, and the markers of Lit itself. What runs calls `canary`.
 */
const run = 'canary()';
const tab = '\t';
const scheme = [...'javascript'];

const markup = [
  `<script>${run}</script>`,
  `</script><script>${run}</script>`,
  `<img src=x onerror=${run}>`,
  `"><img src=x onerror=${run}>`,
  `'><svg onload=${run}>`,
  `<svg><script>${run}</script></svg>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  `<iframe src="javascript:parent.${run}">`,
  `<details open ontoggle=${run}>`,
  `<input autofocus onfocus=${run}>`,
  `<video><source onerror=${run}></video>`,
  `<body onload=${run}>`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=${run}>`,
  `<template shadowrootmode=open><img src=x onerror=${run}></template>`,
  `<object data="javascript:${run}"></object>`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  `<form action="javascript:${run}"><button>`,
  `<a href="javascript:${run}">words</a>`,
  `<care-pack src="https://evil.example/">`,
  `</textarea><img src=x onerror=${run}>`,
  `</style><img src=x onerror=${run}>`,
  `</title><img src=x onerror=${run}>`,
  `<!--><img src=x onerror=${run}>-->`,
  `--><img src=x onerror=${run}>`,
  `<![CDATA[<img src=x onerror=${run}>]]>`,
  `&lt;img src=x onerror=${run}&gt;`,
  `&#60;script&#62;${run}&#60;/script&#62;`,
  `\\u003cimg src=x onerror=${run}\\u003e`,
  `%3Cimg%20src%3Dx%20onerror%3D${run}%3E`,
  `\uff1cimg src=x onerror=${run}\uff1e`,
  `<scr<script>ipt>${run}</scr</script>ipt>`,
];

const attributes = [
  `" onmouseover="${run}`,
  `' onfocus='${run}' autofocus='`,
  `x onclick=${run}`,
  '` onerror=canary() `',
  `"/onload=${run}/"`,
  `" style="position:fixed;inset:0" x="`,
  `" popovertarget="x" href="javascript:${run}`,
];

const addresses = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  `${tab}javascript:${run}`,
  `java${tab}script:${run}`,
  `java\nscript:${run}`,
  `java\r\nscript:${run}`,
  ` javascript:${run}`,
  `\u0001javascript:${run}`,
  `\u00a0javascript:${run}`,
  `\u200bjavascript:${run}`,
  `\ufeffjavascript:${run}`,
  `java\u00adscript:${run}`,
  `java\0script:${run}`,
  `javascript\u003a${run}`,
  `javascript&colon;${run}`,
  `javascript&#58;${run}`,
  `&#x6A;avascript:${run}`,
  `javascript&Tab;:${run}`,
  `${scheme.map((sign) => `&#${sign.charCodeAt(0)};`).join('')}:${run}`,
  `javascript://%0a${run}`,
  `javascript://https://hospital.example/%0a${run}`,
  `//javascript:${run}`,
  `feed:javascript:${run}`,
  `view-source:javascript:${run}`,
  `blob:javascript:${run}`,
  `data:text/html,<script>parent.${run}</script>`,
  `data:text/html;base64,PHNjcmlwdD5jYW5hcnkoKTwvc2NyaXB0Pg==`,
  `DATA:image/svg+xml,<svg onload=${run}>`,
  `vbscript:${run}`,
  `file:///etc/passwd`,
  `http://evil.example/`,
  `//evil.example/`,
  `https:evil.example`,
  `https:\\\\evil.example`,
  `https://hospital.example@evil.example/`,
  `https://hospital.example\\@evil.example/`,
  `https://evil.example/"onclick="${run}`,
  `https://evil.example/\u202eexe.pdf`,
  `https://[`,
  `mailto:a@b.example\njavascript:${run}`,
  `tel:999\u0000javascript:${run}`,
  `10.1000/javascript:${run}`,
  `10.1000/'onclick='${run}`,
  `10.1000/../../evil`,
  `10.1000/%00\ud800`,
];

const templates = [
  '${canary()}',
  '`${canary()}`',
  '{{canary()}}',
  "{{constructor.constructor('canary()')()}}",
  '#{canary()}',
  '<%= canary() %>',
  '[[${canary()}]]',
  'lit$123456789$',
  '?lit$123456789$',
  '<!--?lit$123456789$-->',
  '<!--lit-part-->',
  '${unsafeHTML(`<img src=x onerror=canary()>`)}',
  '{"_$litType$":1,"strings":["<img src=x onerror=canary()>"],"values":[]}',
  '__proto__',
  'constructor',
  'toString',
  "Robert'); DROP TABLE patients;--",
];

const styles = [
  `</style><script>${run}</script>`,
  'expression(canary())',
  'url(javascript:canary())',
  'red;background:url(https://evil.example/)',
  '}*{display:none!important}',
  '@import "https://evil.example/x.css";',
  '\\3c img src=x onerror=canary()\\3e',
  '"] [data-anchor^="',
];

const characters = [
  '\u202egnp.exe',
  '\u2066abc\u2069\u202d\u202c',
  '\u200f\u200eabc\u061c',
  'a\0b',
  '\0<script>canary()</script>',
  '\u0000\u0001\u0008\u001f\u007f\u009f',
  'a\u2028b\u2029c',
  '\ud800',
  'a\udc00b',
  '\udfff<img src=x onerror=canary()>\ud800',
  '\ufffe\uffff',
  'Z\u0351\u0352\u0353'.repeat(40),
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'.repeat(20),
  '\u05d0\u05d1<b>\u05d2</b>',
  '\r\n\t words \r\n',
];

/** As long as a place allows, in one word; and one that is longer than any allows. */
const long = ['W'.repeat(1900), '\u{20bb7}'.repeat(900), '<'.repeat(1900), 'W'.repeat(10_000)];

export const attacks: readonly string[] = [
  ...new Set([
    ...markup,
    ...attributes,
    ...addresses,
    ...templates,
    ...styles,
    ...characters,
    ...long,
  ]),
];

/** Where each of them takes long. */
export const sample = attacks.filter(oneIn(16));
