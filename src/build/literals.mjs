// Takes the indentation out of Lit's templates and styles in dist/, which no minifier may touch: some
// 500 bytes of the CDN file after compression.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { parseAst } from 'rollup/parseAst';

// White space beside a block tag is not rendered, so it is dropped. Elsewhere a run of it becomes one
// space, never none, so that words stay apart; no template may rely on `<pre>`.
const blocks =
  'div|section|nav|h[0-6]|p|ol|ul|li|dl|dt|dd|figure|figcaption|details|summary|fieldset|legend|' +
  'table|caption|thead|tbody|tr|th|td|g|path|circle';
const beside = new RegExp(` ?(</?(?:${blocks})(?: [^<>]*)?>) ?`, 'g');

const markup = (text) => text.replace(/\s+/g, ' ').replace(beside, '$1');

const style = async (text) => {
  const { code } = await transform(text, { loader: 'css', minify: true });
  // Values of custom properties are left as written, but for spaces.
  const tight = (given) => given.replace(/([:,(]) +| +(?=\))/g, '$1');
  // A backslash of CSS has one before it in a template, which would have no text without.
  return code
    .trim()
    .replace(/--[\w-]+: [^;}]+/g, tight)
    .replaceAll('\\', '\\\\');
};

const shorten = { css: style, html: markup, svg: markup, headed: markup };

for (const file of await readdir('dist', { recursive: true })) {
  if (!file.endsWith('.js')) continue;
  const code = await readFile(`dist/${file}`, 'utf8');
  let short = code;
  // From the end, so that earlier positions stay valid.
  for (const { start, end, text } of pieces(parseAst(code)).sort((a, b) => b.start - a.start)) {
    short = short.slice(0, start) + (await text(code.slice(start, end))) + short.slice(end);
  }
  if (short !== code) await writeFile(`dist/${file}`, short);
}

/** The words between the expressions of every tagged template, and what shortens them. */
function pieces(node) {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(pieces);
  const { name = node.tag?.callee?.name } = node.tag ?? {};
  const text = node.type === 'TaggedTemplateExpression' && shorten[name];
  return text
    ? [...inner, ...node.quasi.quasis.map(({ start, end }) => ({ start, end, text }))]
    : inner;
}
