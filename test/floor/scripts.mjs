/** What our scripts use of the platform: each member and global by TypeScript's types, and the markup. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Yields `{paths, where}`: the names that MDN's data may have for a feature, and the file that uses it. */
export function* scripts() {
  const config = path.join(root, 'tsconfig.json');
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const ours = program.getSourceFiles().filter(({ fileName }) => fileNames.includes(fileName));
  for (const file of ours) {
    const where = path.relative(root, file.fileName);
    for (const node of within(file)) {
      if (ts.isIdentifier(node)) yield { paths: named(node, checker), where };
      if (ts.isTaggedTemplateExpression(node) && /^(html|svg|headed\b.*)$/.test(node.tag.getText()))
        for (const paths of markup(node.template.getText())) yield { paths, where };
      if (ts.isStringLiteral(node) && ts.isCallExpression(node.parent))
        yield { paths: event(node), where };
    }
  }
}

function* within(node) {
  yield node;
  for (const child of node.getChildren()) yield* within(child);
}

/** `Element.checkVisibility` is also what a HTMLElement has, and what a mixin brings. */
function named(node, checker) {
  const symbol = checker.getSymbolAtLocation(node);
  const declared = symbol?.declarations?.find((item) =>
    /\/lib\.[^/]+\.d\.ts$/.test(item.getSourceFile().fileName),
  );
  if (!declared) return [];
  const name = node.text;
  const parent = declared.parent;
  const owner = parent.name?.text ?? parent.parent?.name?.text;
  if (ts.isVariableDeclaration(declared) || ts.isFunctionDeclaration(declared)) {
    const made = ts.isNewExpression(node.parent) && node.parent.expression === node;
    return [
      ...(made ? [['api', name, name]] : []),
      ['api', name],
      ['javascript', 'builtins', name],
    ];
  }
  if (!owner) return [];
  const at = ts.isPropertyAccessExpression(node.parent)
    ? [checker.getTypeAtLocation(node.parent.expression)].flatMap((type) => family(type))
    : [];
  return [owner.replace(/Constructor$/, ''), ...at].flatMap((type) =>
    [name, `${name}_static`].flatMap((member) => [
      ['api', type, member],
      ['javascript', 'builtins', type, member],
    ]),
  );
}

function family(type) {
  const types = type.isUnionOrIntersection() ? type.types : [type];
  return types.flatMap((one) => [
    one.symbol?.name ?? '',
    ...(one.getBaseTypes?.() ?? []).flatMap(family),
  ]);
}

function* markup(template) {
  for (const [, tag, attributes] of template.matchAll(
    /<([a-z][a-z0-9-]*)((?:\$\{[^}]*\}|[^>`])*)/g,
  )) {
    yield [
      ['html', 'elements', tag],
      ['svg', 'elements', tag],
    ];
    for (const [, sign, name] of attributes.matchAll(/(?<=\s)([@?.]?)([a-z-]+)(?=[=\s]|$)/g)) {
      if (sign === '@') yield events(name);
      else
        yield [
          ['html', 'elements', tag, name],
          ['html', 'global_attributes', name],
        ];
    }
  }
}

const events = (name) =>
  ['Window', 'HTMLElement', 'Element', 'HTMLFormElement'].map((type) => [
    'api',
    type,
    `${name}_event`,
  ]);

const event = (node) =>
  /EventListener$/.test(node.parent.expression.getText()) ? events(node.text) : [];
