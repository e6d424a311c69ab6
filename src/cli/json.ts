// JSON as text: where each value stands, and what is wrong where it is no JSON.
import {
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
  type ParseOptions,
} from 'jsonc-parser';

/** A place in a text, counted from 1, as editors count. */
export interface Position {
  line: number;
  column: number;
}

const strict: ParseOptions = { disallowComments: true, allowTrailingComma: false };

/** The values of a JSON text with their places, or the first thing that is wrong with it. */
export function parse(text: string): { tree: Node } | { offset: number; message: string } {
  const errors: ParseError[] = [];
  let tree: Node | undefined;
  try {
    tree = parseTree(text, errors, strict);
  } catch {
    return { offset: 0, message: 'Too many brackets stand inside each other. That is no pack.' };
  }
  const [first] = errors;
  if (!first && tree) return { tree };
  const offset = first?.offset ?? 0;
  return { offset, message: `${expected(first, text)} Found here: ${found(text, offset)}` };
}

/** Line and column of an offset. */
export function position(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** Every value by its JSON path, as the rules write paths. */
export function places(tree: Node): Map<string, Node> {
  const found = new Map<string, Node>();
  const visit = (node: Node, path: string) => {
    found.set(path, node);
    for (const [index, child] of (node.children ?? []).entries()) {
      if (node.type === 'array') visit(child, `${path}[${index}]`);
      else if (child.children?.[1]) {
        const name = String(child.children[0]!.value);
        visit(child.children[1], /^\d+$/.test(name) ? `${path}[${name}]` : `${path}.${name}`);
      }
    }
  };
  visit(tree, '$');
  return found;
}

const WORDS: Record<string, string> = {
  CommaExpected: 'A comma is missing before this.',
  ColonExpected: 'A colon is missing before this.',
  PropertyNameExpected:
    'A name in quotation marks is expected here. Is there a comma too many before it?',
  ValueExpected: 'A value is expected here. Is there a comma too many before it?',
  CloseBraceExpected: 'A closing curly bracket } is missing.',
  CloseBracketExpected: 'A closing square bracket ] is missing.',
  EndOfFileExpected: 'The file should end here. Is there a bracket too many?',
  UnexpectedEndOfString: 'The quotation mark that ends these words is missing on this line.',
  InvalidCommentToken: 'JSON has no comments. Remove it.',
  InvalidEscapeCharacter: 'A backslash has a meaning in JSON. Write two of them, or none.',
  InvalidCharacter: 'A tab or line break stands inside quotation marks. Write a space there.',
};

function expected(error: ParseError | undefined, text: string): string {
  const rest = text.slice(error?.offset);
  if (rest.startsWith('<')) return 'This is a web page or XML, and JSON is expected.';
  if (/^[“”„‘’']/.test(rest)) return 'JSON needs straight double quotation marks: ".';
  return (
    (error && WORDS[printParseErrorCode(error.error)]) ??
    'This is no JSON: words stand in "quotation marks".'
  );
}

function found(text: string, offset: number): string {
  const [line = ''] = text.slice(offset, offset + 30).split(/[\r\n]/);
  if (line) return line.trim();
  return offset < text.length ? 'the end of the line' : 'the end of the file';
}
