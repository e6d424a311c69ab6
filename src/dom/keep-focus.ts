/**
 * Renders, and where that takes away what had the focus in a root, gives it to what stands in its
 * place, or to the beginning.
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
