// Markdown as an editor writes it: front matter, and what src/content/WRITING.md says of the text.
import MarkdownIt from 'markdown-it';
import container from 'markdown-it-container';
import { bibliography, readReferences } from './bibliography.js';
import type { Source } from './draft.js';
import { day, given, known, sourceOf, split, word } from './front-matter.js';
import type { Losses } from './losses.js';
import { element, findAll, named, readPage } from './tree.js';
import { oneLine } from './words.js';

type Loose = Record<string, unknown>;

type Parser = InstanceType<typeof MarkdownIt>;

const PARTS =
  /^(emergency|urgent|soon|routine|do|dont|note|question|symptoms|ask|checklist)(?:\s+(\S.*))?$/;

/**
 * A text in Markdown.
 *
 * @param open - reads a file that the front matter names
 */
export async function readMarkdown(
  text: string,
  losses: Losses,
  open: (file: string) => Promise<string>,
): Promise<Source> {
  const { front, body, line } = split(text);
  const content = readPage(parser(line).render(body));
  const [tree] = findAll(content, named('body'));
  const references = [
    ...(Array.isArray(front['references']) ? (front['references'] as Loose[]) : []),
  ];
  for (const file of [front['bibliography'] ?? []].flat().map(String))
    references.push(...readReferences(await open(file), file));
  const source = sourceOf(front);
  known(front, losses);
  return {
    content: element('div', { 'data-place': '1' }, tree!.childNodes),
    title: word(front['title']),
    lang: word(front['lang']),
    condition: word(front['condition']),
    country: word(front['jurisdiction']),
    otherNames: [front['otherNames'] ?? []].flat().map(String).map(oneLine).filter(Boolean),
    bibliography: bibliography(references, losses, '1'),
    glossary: new Map(
      Object.entries(Object(front['glossary']) as Loose).map(([term, words]) => [
        term,
        oneLine(String(words)),
      ]),
    ),
    checked: day(front['numbersChecked']),
    url: source?.url,
    reference: source && {
      type: 'webpage',
      title: source.title,
      ...(source.author && { author: [{ literal: source.author }] }),
      ...(source.url && { URL: source.url }),
    },
    changes: source?.changes,
    meant: true,
    given: given(front),
  };
}

/** Markdown with our parts, citations and places. */
function parser(firstLine: number): Parser {
  // It forgets what is nested deeper: our own limit comes first, and says so.
  const markdown = new MarkdownIt({ html: true, maxNesting: 1000 });
  // What a pack says is for its editor to judge; nothing of it becomes HTML on a page.
  markdown.validateLink = () => true;
  markdown.use(container, 'part', {
    validate: (rest: string) => PARTS.test(rest.trim()),
    render: (tokens: Token[], index: number) => opening(tokens[index]!, markdown),
  });
  markdown.inline.ruler.before('link', 'citation', citation as never);
  markdown.renderer.rules['citation'] = (tokens, index, _options, _env, self) =>
    `<care-cite${self.renderAttrs(tokens[index]!)}></care-cite>`;
  markdown.core.ruler.push('places', ((state: { tokens: Token[] }) =>
    places(state.tokens, firstLine)) as never);
  return markdown;
}

interface Token {
  type: string;
  nesting: number;
  info: string;
  map: [number, number] | null;
  children: Token[] | null;
  content: string;
  attrSet: (name: string, value: string) => void;
  attrGet: (name: string) => string | null;
}

/** `::: urgent Call 111 if:` is a part with a heading; `::: question …` one that opens. */
function opening(token: Token, markdown: Parser): string {
  const [, kind = '', title = ''] = PARTS.exec(token.info.trim()) ?? [];
  const tag = (token.info ? kind : token.attrGet('data-care')) === 'question' ? 'details' : 'div';
  if (token.nesting < 0) return `</${tag}>\n`;
  const place = token.attrGet('data-place');
  const heading = tag === 'details' ? 'summary' : 'h6';
  const words = title && `<${heading}>${markdown.renderInline(title)}</${heading}>`;
  return `<${tag} data-care="${kind}" data-place="${place}">${words}\n`;
}

/** Each block knows its line; a picture may have its size after it, as in Pandoc. */
function places(tokens: Token[], firstLine: number) {
  const open: string[] = [];
  for (const token of tokens) {
    if (token.map && token.nesting >= 0)
      token.attrSet('data-place', String(token.map[0] + firstLine));
    if (token.type === 'container_part_open') open.push(PARTS.exec(token.info.trim())![1]!);
    // The end of a container does not say of what.
    if (token.type === 'container_part_close') {
      token.info = '';
      token.attrSet('data-care', open.pop() ?? '');
    }
    for (const [index, child] of (token.children ?? []).entries()) {
      const next = token.children![index + 1];
      const size =
        child.type === 'image' && next?.type === 'text' && /^\{([^{}]*)\}/.exec(next.content);
      if (!size) continue;
      for (const name of ['width', 'height']) {
        const value = new RegExp(`\\b${name}=["']?(\\d+)(?:px)?["']?(?=\\s|$)`).exec(size[1]!)?.[1];
        if (value) child.attrSet(name, value);
      }
      next.content = next.content.slice(size[0].length);
    }
  }
}

interface Inline {
  src: string;
  pos: number;
  push: (type: string, tag: string, nesting: number) => Token;
  pending: string;
}

const KEY = /-?@([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_]|[\p{L}\p{N}_])/u;

/** `[@key]`, `[see @one, p. 4; @two]`: as Pandoc cites. */
function citation(state: Inline, silent: boolean): boolean {
  const found = /^\[([^[\]]*@[^[\]]*)\](?![([{])/u.exec(
    state.src.slice(state.pos, state.pos + 1000),
  );
  if (!found) return false;
  const keys: string[] = [];
  const words: string[] = [];
  for (const part of found[1]!.split(';')) {
    const key = KEY.exec(part);
    // An e-mail address in brackets is no citation.
    if (!key || /[^\s-]$/.test(part.slice(0, key.index))) return false;
    keys.push(key[1]!);
    words.push(
      part
        .replace(key[0], '')
        .replace(/^[\s,]+|[\s,]+$/g, '')
        .replace(/\s+,/, ','),
    );
  }
  if (!silent) {
    const token = state.push('citation', 'care-cite', 0);
    token.attrSet('data-keys', keys.join(' '));
    token.attrSet('data-words', words.filter(Boolean).join('; '));
  }
  state.pos += found[0].length;
  return true;
}
