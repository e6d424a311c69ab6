// Takes the indentation out of Lit's templates and styles in dist/, which no minifier may touch: some
// 350 bytes of the CDN file after compression. A run of white space becomes one space, never none,
// so words keep their distance; nothing here may rely on `<pre>` or on spaces inside CSS strings.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { parseAst } from 'rollup/parseAst';

const markup = (text) => text.replace(/\s+/g, ' ');

const style = (text) =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([a-z-]): /g, '$1:')
    .replaceAll(';}', '}');

const shorten = { css: style, html: markup, svg: markup };

for (const file of await readdir('dist', { recursive: true })) {
  if (!file.endsWith('.js')) continue;
  const code = await readFile(`dist/${file}`, 'utf8');
  let short = code;
  // From the end, so that places further up stay where they are.
  for (const { start, end, text } of pieces(parseAst(code)).sort((a, b) => b.start - a.start)) {
    short = short.slice(0, start) + text(code.slice(start, end)) + short.slice(end);
  }
  if (short !== code) await writeFile(`dist/${file}`, short);
}

/** The words between the expressions of every tagged template, and what shortens them. */
function pieces(node) {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(pieces);
  const text = node.type === 'TaggedTemplateExpression' && shorten[node.tag.name];
  return text
    ? [...inner, ...node.quasi.quasis.map(({ start, end }) => ({ start, end, text }))]
    : inner;
}
