import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

/** Editors save in several steps. */
const SETTLED = 100;

/**
 * Calls back for a file as it is, and again at each save, until the program ends. Many editors save by a
 * new file of the name, so the folder is watched.
 */
export function watchFile(file: string, saved: () => Promise<void>): Promise<never> {
  let before: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  const look = async () => {
    const now = await readFile(file, 'latin1').catch(() => undefined);
    // Between its two steps there is no file.
    if (now === undefined || now === before) return;
    before = now;
    await saved();
  };
  return new Promise((_, reject) => {
    let running = Promise.resolve();
    const next = () => (running = running.then(look).catch(reject));
    watch(dirname(file), (_event, name) => {
      if (name !== null && name !== basename(file)) return;
      clearTimeout(timer);
      timer = setTimeout(next, SETTLED);
    });
    // Only now: what is saved while it runs is seen.
    void next();
  });
}
