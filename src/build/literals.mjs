// Takes out of Lit's templates and styles in dist/, which no minifier may touch, what no browser needs:
// indentation, end tags that the end of a template implies, and Lit's `css`, which puts styles together.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { parseAst } from 'rollup/parseAst';

// White space beside a block tag is not rendered, so it is dropped. Elsewhere a run of it becomes one
// space, never none, so that words stay apart; no template may rely on `<pre>`.
const blocks =
  'div|section|nav|h[0-6]|p|ol|ul|li|dl|dt|dd|figure|figcaption|details|summary|fieldset|legend|' +
  'table|caption|thead|tbody|tr|th|td|g|path|circle';
const beside = new RegExp(` ?(</?(?:${blocks})(?: [^<>]*)?>) ?`, 'g');

// What stands for an expression; no template has it.
const GAP = '\0';

// In ASCII, so that a page in another charset shows the same.
const ascii = (letter) => `&#${letter.codePointAt(0)};`;

const markup = (text) =>
  text
    .replace(/[^\0-\x7f]/gu, ascii)
    .replace(/\s+/g, ' ')
    .replace(/(<[^<>]*) >/g, '$1>')
    .replace(beside, '$1');

// At the end of a template the parser closes what is open; of SVG, Lit has to find the outermost tag.
const open = (text) => markup(text).replace(/(<\/\w+>)+$/, '');

async function sheet(text) {
  const { code } = await transform(text, { loader: 'css', minify: true });
  // Values of custom properties are left as written, but for spaces.
  const tight = (given) => given.replace(/([:,(]) +| +(?=\))/g, '$1');
  return code.trim().replace(/--[\w-]+: [^;}]+/g, tight);
}

const shorten = { html: open, headed: open, svg: markup };

for (const file of await readdir('dist', { recursive: true })) {
  if (!file.endsWith('.js')) continue;
  const code = await readFile(`dist/${file}`, 'utf8');
  let short = code;
  const edits = [...nodes(parseAst(code))].flatMap(edited);
  // From the end, so that earlier positions stay valid.
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
    short = short.slice(0, start) + (await text) + short.slice(end);
  if (short !== code) await writeFile(`dist/${file}`, short);
}

function* nodes(node) {
  if (typeof node !== 'object' || node === null) return;
  yield node;
  for (const inner of Object.values(node)) yield* nodes(inner);
}

/** What stands in place of a node, or of pieces of it: from where, to where. */
function edited({ type, start, end, tag, quasi, imported }) {
  if (type === 'ImportSpecifier' && imported.name === 'css')
    return { start, end, text: 'unsafeCSS' };
  if (type !== 'TaggedTemplateExpression') return [];
  const name = tag.name ?? tag.callee?.name;
  const { quasis } = quasi;
  if (name === 'css') {
    const text = sheet(quasis[0].value.cooked).then((css) => `unsafeCSS(${JSON.stringify(css)})`);
    return { start, end, text };
  }
  const texts = shorten[name]?.(quasis.map(({ value }) => value.raw).join(GAP)).split(GAP) ?? [];
  return texts.map((text, index) => ({ ...quasis[index], text }));
}
