import { store, storeChanged } from './store.js';

/** One line of the site's list: a version of some content that is not to be shown any more. */
interface Withdrawal {
  condition: string;
  lang: string;
  version: string;
  reason: string;
}

/**
 * Reads the site's list of withdrawn content, `[{condition, lang, version, reason}]`, from an address
 * on the page's own origin. What is listed is shown as withdrawn, with the reason, from then on. A list
 * that cannot be read changes nothing but the console.
 */
export async function readWithdrawn(address: string): Promise<void> {
  try {
    const url = new URL(address, document.baseURI);
    if (url.origin !== location.origin) throw new Error('it is not on this site');
    const answer = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout?.(15_000),
    });
    if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
    const list = (await answer.json()) as Withdrawal[];
    if (!list.every(isWithdrawal)) throw new Error('it is no list of withdrawals');
    for (const { condition, lang, version, reason } of list)
      store.withdrawn.set(`${condition} ${lang} ${version}`, reason);
    storeChanged();
  } catch (error) {
    console.warn(`care-elements: withdrawn="${address}" could not be read: ${error}`);
  }
}

function isWithdrawal(item: Withdrawal | null): boolean {
  const { condition, lang, version, reason } = Object(item) as Withdrawal;
  return [condition, lang, version, reason].every((field) => typeof field === 'string');
}
