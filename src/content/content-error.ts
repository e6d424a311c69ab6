/** Why there is nothing to show; `code` of the event `care-error`. */
export type ErrorCode = 'not-found' | 'fetch' | 'parse' | 'invalid' | 'withdrawn';

/** Content that cannot be shown. `path` is the JSON path of the fault, `$` for the pack as a whole. */
export class ContentError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly path = '$',
  ) {
    super(message);
    this.name = 'ContentError';
  }

  /** Whatever was thrown, as a fault of the content. */
  static from(error: unknown): ContentError {
    return error instanceof ContentError ? error : new ContentError('invalid', String(error));
  }
}
