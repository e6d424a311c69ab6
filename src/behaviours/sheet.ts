let opener: HTMLElement | null;

/**
 * Moves the focus into a sheet (a native popover) that opens, and back to where it was when it
 * closes, unless the reader has gone elsewhere. For `beforetoggle` and `toggle`: what browsers do by
 * themselves differs, most of all in shadow roots.
 */
export function keepFocus({ target, type, newState }: ToggleEvent): void {
  const sheet = target as HTMLElement;
  if (type === 'beforetoggle') {
    const root = sheet.getRootNode() as ShadowRoot;
    const button = `[popovertarget="${sheet.id}"]`;
    // A button that is clicked is not focused in every browser; then the first of its term serves.
    if (newState === 'open')
      opener =
        root.querySelector<HTMLElement>(`${button}:focus`) ??
        root.querySelector<HTMLElement>(button) ??
        (root.activeElement as HTMLElement | null);
    else if (sheet.matches(':focus-within')) opener?.focus();
  } else if (newState === 'open') sheet.focus();
}
