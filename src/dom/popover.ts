let opener: HTMLElement | null;
let close: (() => void) | undefined;

/** Whether the browser has popovers; those of 2023 and older have none, and a script shows them. */
export const hasPopovers = () => Boolean(HTMLElement.prototype.showPopover);

/**
 * Moves the focus into a popover that opens, and back to where it was when it
 * closes, unless the reader has gone elsewhere. For `beforetoggle` and `toggle`, which do not bubble, of all
 * popovers inside: what browsers do by themselves differs, most of all in shadow roots.
 */
export const keepFocus = { handleEvent: moveFocus, capture: true };

function moveFocus({ target, type, newState }: ToggleEvent): void {
  const popover = target as HTMLElement;
  if (!popover.matches('.popover')) return;
  if (type === 'beforetoggle') {
    const root = popover.getRootNode() as ShadowRoot;
    const button = `[popovertarget="${popover.id}"]`;
    // Not every browser focuses a clicked button; then the first button of the term gets the focus back.
    if (newState === 'open')
      opener =
        root.querySelector<HTMLElement>(`${button}:focus`) ??
        root.querySelector<HTMLElement>(button) ??
        (root.activeElement as HTMLElement | null);
    else if (popover.matches(':focus-within')) standing(opener, popover)?.focus();
  } else if (newState === 'open') popover.focus();
}

/** The button that opened a popover, or the one that has come in its place. */
function standing(button: HTMLElement | null, popover: HTMLElement): HTMLElement | null {
  const root = popover.getRootNode() as ShadowRoot;
  const { id } = popover;
  return button?.isConnected
    ? button
    : root.querySelector(`[popovertarget="${id}"],[aria-controls="${id}"]`);
}

/** For clicks where there are no popovers: shows the popover that a button names, or hides it again. */
export function togglePopover({ target }: Event): void {
  const button = (target as Element).closest<HTMLElement>('[aria-controls]');
  if (!button) return;
  const root = button.getRootNode() as ShadowRoot;
  const popover = root.getElementById(button.getAttribute('aria-controls')!)!;
  if (popover.hidden) showPopover(popover, button);
  else close?.();
}

/**
 * Shows a popover below the element that asked for it. Where the browser has no popovers, a script
 * closes it as a native one would: on Escape and on a press elsewhere.
 */
export function showPopover(popover: HTMLElement, by: HTMLElement): void {
  if (hasPopovers()) return popover.showPopover();
  close?.();
  const page = popover.ownerDocument;
  const expanded = (is: boolean) =>
    by.hasAttribute('aria-expanded') && by.setAttribute('aria-expanded', String(is));
  const leave = (event: Event) => {
    const path = event.composedPath();
    const left =
      event instanceof KeyboardEvent
        ? event.key === 'Escape'
        : !path.includes(popover) && !path.includes(by);
    if (left) close?.();
  };
  close = () => {
    close = undefined;
    page.removeEventListener('click', leave, true);
    page.removeEventListener('keydown', leave, true);
    expanded(false);
    if (popover.matches(':focus-within')) standing(by, popover)?.focus();
    popover.hidden = true;
    popover.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'closed' }));
  };
  expanded(true);
  popover.hidden = false;
  popover.style.top = '0';
  const distance = by.getBoundingClientRect().bottom - popover.getBoundingClientRect().top;
  popover.style.top = `${distance}px`;
  popover.focus();
  page.addEventListener('click', leave, true);
  page.addEventListener('keydown', leave, true);
}
