import { ContentError } from './content-error.js';

/** A pack is text; what is larger than this, in bytes, is none. */
const MAX_BYTES = 2_000_000;
/** How long a server may take, in milliseconds. */
const TIMEOUT_MS = 15_000;

interface Load {
  promise: Promise<string>;
  users: number;
  abort: () => void;
}

const loads = new Map<string, Load>();

/**
 * The text at an address. One request serves all callers and is aborted when none of them waits any
 * more. It carries nothing of the reader: no cookie, no referrer.
 *
 * @throws {ContentError} `fetch`, or `parse` for what is no UTF-8 text; or the signal's reason
 */
export function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const current = loads.get(url) ?? start(url);
  current.users++;
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason);
      if (!--current.users) current.abort();
    });
    current.promise.then(resolve, reject);
  });
}

function start(url: string): Load {
  const controller = new AbortController();
  const abort = () => {
    if (loads.get(url) === current) loads.delete(url);
    controller.abort();
  };
  const current: Load = { promise: read(url, controller), users: 0, abort };
  // A failed load may be tried again; a successful one is kept for later requests.
  current.promise.catch(() => loads.delete(url));
  loads.set(url, current);
  return current;
}

async function read(url: string, controller: AbortController): Promise<string> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, TIMEOUT_MS);
  const fail = (why: string) => new ContentError('fetch', `${url} could not be read: ${why}.`);
  try {
    const { signal } = controller;
    const answer = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    if (!answer.ok) throw fail(`the server answered ${answer.status}`);
    return await textOf(answer, url);
  } catch (error) {
    if (error instanceof ContentError) throw error;
    throw fail(late ? `no whole answer within ${TIMEOUT_MS / 1000} seconds` : String(error));
  } finally {
    clearTimeout(timer);
    // Stops a download that is too large.
    controller.abort();
  }
}

async function textOf({ body }: Response, url: string): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    size += value?.byteLength ?? 0;
    if (size > MAX_BYTES)
      throw new ContentError(
        'invalid',
        `${url} is larger than ${MAX_BYTES / 1e6} MB; that is no pack.`,
      );
    try {
      text += decoder.decode(value, { stream: !done });
    } catch {
      throw new ContentError('parse', `${url} is not written in UTF-8. Save it as UTF-8.`);
    }
    if (done) return text;
  }
}
