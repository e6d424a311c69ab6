/** What the one global of a page has. */
export type Published = Record<string, unknown>;

const page = globalThis as { CareElements?: Published };

/**
 * The page's `CareElements`, where it is ours: an element with that id, a frame of that name or a
 * variable of somebody else's is not.
 */
export function published(): Published | undefined {
  const own = Object.getOwnPropertyDescriptor(page, 'CareElements')?.value as Published | undefined;
  return typeof own?.['registerContent'] === 'function' ? own : undefined;
}

/** Makes this the page's `CareElements`. Its members cannot be added to. */
export function publish(library: Published): void {
  page.CareElements = library;
}
