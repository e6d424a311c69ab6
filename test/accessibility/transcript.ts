/** What a screen reader is told of the page, in reading order, one thing a line. */
import { executeServerCommand } from '@web/test-runner-commands';

interface AXNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  value?: { value: unknown };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
}

const passedOver = /^(none|generic|InlineTextBox|ListMarker|RootWebArea|LayoutTable.*)$/;
const plain: Record<string, string> = {
  StaticText: 'text',
  DisclosureTriangle: 'summary',
  DisclosureTriangleGrouped: 'summary',
};
const states = [
  ...['level', 'checked', 'expanded', 'disabled', 'invalid', 'required', 'readonly', 'modal'],
  ...['live', 'atomic', 'current', 'focused', 'url'],
];
// What they contain is their name, and is said once.
const namedByContent = /^(heading|link|button|summary|LabelText|Legend|strong|option)$/;

/** The accessibility tree of the page as text; what stands below something is indented. */
export async function transcript(): Promise<string> {
  const nodes = await executeServerCommand<AXNode[], undefined>('ax-tree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const read = (node: AXNode, depth: number, owed: string): void => {
    const role = plain[node.role?.value ?? ''] ?? node.role?.value ?? '';
    const name = squeezed(node.name?.value ?? '');
    const heard = role === 'text' && (!name || owed.includes(name));
    const shown = !node.ignored && !passedOver.test(role) && !heard;
    if (shown) lines.push('  '.repeat(depth) + line(node, role, name));
    const below = namedByContent.test(role) && name ? name : owed;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) read(child, depth + Number(shown), below);
    }
  };
  // From the page's main part on: before it stands what the browser adds, such as the bubble of a field.
  read(
    nodes.find(({ role }) => role?.value === 'main')!,
    0,
    '',
  );
  return `${lines.join('\n')}\n`;
}

function line({ description, value, properties = [] }: AXNode, role: string, name: string): string {
  const said = properties
    .filter(({ name, value }) => states.includes(name) && (told(name) || isOn(value.value)))
    .map(({ name, value }) => (value.value === true ? name : `${name}=${address(value.value)}`));
  const extra = squeezed(description?.value ?? '');
  const written = value?.value === undefined ? '' : squeezed(`${value.value}`);
  return [
    role,
    name && `“${name}”`,
    ...said,
    written && `value “${written}”`,
    extra && `described “${extra}”`,
  ]
    .filter(Boolean)
    .join(' ');
}

// Of these, a reader is told that they are not.
const told = (name: string) => /^(checked|expanded)$/.test(name);
const isOn = (value: unknown) => value !== false && value !== 'false' && value !== 'off';
const address = (value: unknown) =>
  `${value}`.replace(location.origin, '').replace(/^\/\?[^#]*/, '');
const squeezed = (words: string) => words.replace(/\s+/g, ' ').trim();
