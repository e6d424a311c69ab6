import type { LitElement } from 'lit';
import { anchorSelector, queryAllDeep } from './anchors.js';

/** The root of each widget that an address may lead into, and how it shows a place inside. */
const widgets = new Map<Node | undefined, (id: string) => void>();
/** The last address of the page that led to a place, and the root with that place. */
let followed: string | undefined;
let followedInto: Node | undefined;

/**
 * What the page's address names: `#<condition>/<id>`, or `#<condition>.<id>` for pages whose scripts take
 * an address for a selector.
 */
function namedPlace(): (string | undefined)[] {
  try {
    return decodeURIComponent(location.hash)
      .slice(1)
      .split(/[./](.*)/);
  } catch {
    return [];
  }
}

/** Leads to the place, where a widget below a root has it; to the first one. */
function follow(root: ParentNode): void {
  const [condition, id] = namedPlace();
  if (!condition || !id) return;
  const [place] = queryAllDeep(root, anchorSelector(condition, id));
  const into = place?.getRootNode();
  const reveal = widgets.get(into);
  if (!reveal) return;
  followed = location.href;
  followedInto = into;
  // What the reader has not asked for just now does not take the focus from where it is.
  if (root === document || document.activeElement === document.body) reveal(id);
}

// One look at the page for all widgets.
const followChange = () => follow(document);

/**
 * Leads the reader to what the page's address names, if it is in this widget: when the address changes,
 * and when the widget first shows the condition, be it late. Content that comes again, and a further
 * widget that has the same place, find the reader elsewhere, and leave them there.
 *
 * @param condition - the condition that the widget shows now
 * @param reveal - brings a place inside into view and moves the focus there
 */
export function followAddress(
  host: LitElement,
  condition: () => string | undefined,
  reveal: (id: string) => void,
): void {
  let shown: string | undefined;
  host.addController({
    hostConnected() {
      widgets.set(host.renderRoot, reveal);
      addEventListener('hashchange', followChange);
    },
    hostDisconnected() {
      widgets.delete(host.renderRoot);
      if (followedInto === host.renderRoot) followed = followedInto = undefined;
      if (!widgets.size) removeEventListener('hashchange', followChange);
    },
    hostUpdated() {
      if (shown === (shown = condition()) || followed === location.href) return;
      follow(host.renderRoot);
    },
  });
}
