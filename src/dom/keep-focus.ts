/**
 * Renders. If the focused element of the root is gone afterwards, the focus moves to the element that
 * replaced it, or else to the start of the widget.
 */
export function keepFocus(root: ShadowRoot | null, render: () => void): void {
  const had = root?.activeElement as HTMLElement | undefined;
  const alike = () => (had ? [...root!.querySelectorAll<HTMLElement>(had.localName)] : []);
  const before = alike();
  render();
  if (!had || root!.activeElement) return;
  const after = alike();
  if (after.length === before.length) after[before.indexOf(had)]!.focus();
  if (root!.activeElement) return;
  const start = root!.querySelector<HTMLElement>('[part]');
  start?.setAttribute('tabindex', '-1');
  start?.focus();
}
