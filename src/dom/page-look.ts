import type { LitElement } from 'lit';
import { queryAllDeep } from './anchors.js';

/** Is given all places of the page that have an address or cite one, in document order. */
type Look = (places: readonly HTMLElement[]) => void;

const looks = new Set<Look>();
let frame = 0;

const PLACES = '[data-anchor],[data-cites]';

/** Has the page looked at anew when places of a widget have come or gone. */
export function tellPage(host: LitElement): void {
  let last: readonly Element[] = [];
  host.addController({
    hostUpdated() {
      const now = [...host.renderRoot.querySelectorAll(PLACES)];
      const same = now.length === last.length && now.every((place, index) => place === last[index]);
      last = now;
      if (!same) scheduleLook();
    },
    hostDisconnected() {
      last = [];
      scheduleLook();
    },
  });
}

/** Asks for a look while somebody wants one. */
export function watchPage(look: Look): void {
  looks.add(look);
  scheduleLook();
}

export function unwatchPage(look: Look): void {
  looks.delete(look);
}

// One look at the page for all who want it and all of a frame.
function scheduleLook(): void {
  if (looks.size) frame ||= requestAnimationFrame(lookAtPage);
}

function lookAtPage(): void {
  frame = 0;
  const places = [...queryAllDeep(document, PLACES)];
  for (const look of looks) look(places);
}
