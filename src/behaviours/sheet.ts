let opener: HTMLElement | null;
let close: (() => void) | undefined;

/** Whether the browser has popovers; those of 2023 and older have none, and sheets are shown by script. */
export const hasPopovers = () => Boolean(HTMLElement.prototype.showPopover);

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

/** For a button where there are no popovers: shows the sheet that it names, or hides it again. */
export function toggleSheet({ currentTarget }: Event): void {
  const button = currentTarget as HTMLElement;
  const root = button.getRootNode() as ShadowRoot;
  const sheet = root.getElementById(button.getAttribute('aria-controls')!)!;
  if (sheet.hidden) showSheet(sheet, button);
  else close?.();
}

/**
 * Shows a sheet for what asked for it. Where there are no popovers it stands below, and goes, as a
 * popover would, by Escape and by a press elsewhere.
 */
export function showSheet(sheet: HTMLElement, by: HTMLElement): void {
  if (hasPopovers()) return sheet.showPopover();
  close?.();
  const page = sheet.ownerDocument;
  const expanded = (is: boolean) =>
    by.hasAttribute('aria-expanded') && by.setAttribute('aria-expanded', String(is));
  const leave = (event: Event) => {
    const path = event.composedPath();
    const left =
      event instanceof KeyboardEvent
        ? event.key === 'Escape'
        : !path.includes(sheet) && !path.includes(by);
    if (left) close?.();
  };
  close = () => {
    close = undefined;
    page.removeEventListener('click', leave, true);
    page.removeEventListener('keydown', leave, true);
    expanded(false);
    if (sheet.matches(':focus-within')) by.focus();
    sheet.hidden = true;
    sheet.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'closed' }));
  };
  expanded(true);
  sheet.hidden = false;
  sheet.style.top = '0';
  const distance = by.getBoundingClientRect().bottom - sheet.getBoundingClientRect().top;
  sheet.style.top = `${distance}px`;
  sheet.focus();
  page.addEventListener('click', leave, true);
  page.addEventListener('keydown', leave, true);
}
