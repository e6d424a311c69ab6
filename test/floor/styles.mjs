/** What our style sheets use: properties, values, functions, selectors and rules, as they are built. */
import { readdirSync } from 'node:fs';
import { parse, walk } from 'css-tree';

const folder = new URL('../../dist/views/', import.meta.url);

/** Yields `{paths, where}`: the names that MDN's data may have for a feature, and the sheet that uses it. */
export async function* styles() {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.styles.js'))) {
    const where = `src/views/${name.replace('.js', '.ts')}`;
    const [sheet] = Object.values(await import(new URL(name, folder)));
    const found = [];
    walk(parse(sheet.cssText, { parseCustomProperty: true }), {
      enter(node) {
        found.push(...of(node, this.declaration));
      },
    });
    for (const paths of found) yield { paths, where };
  }
}

function of(node, declaration) {
  const property = declaration?.property;
  switch (node.type) {
    case 'Declaration':
      return [[['css', 'properties', node.property]]];
    case 'Identifier':
      return [[['css', 'properties', property, node.name]]];
    case 'Function': {
      const relative = node.children.first?.name === 'from';
      const types = [
        ['color', node.name],
        [node.name],
        ['basic-shape', node.name],
        ['transform-function', node.name],
      ];
      return [
        ...types.map((type) => [['css', 'types', ...type]]),
        relative ? [['css', 'types', 'color', node.name, 'relative_syntax']] : [],
        [['css', 'properties', property, node.name]],
      ];
    }
    case 'Dimension':
      return [[['css', 'types', 'length', node.unit]]];
    case 'PseudoClassSelector':
    case 'PseudoElementSelector':
      return [[['css', 'selectors', node.name]]];
    case 'Atrule':
      return [[['css', 'at-rules', node.name]]];
    case 'Feature':
      return [[['css', 'at-rules', 'media', node.name]]];
    default:
      return [];
  }
}
