import { ContentError } from '../content/content-error.js';
import { formatDay, today } from '../content/day.js';
import { store } from '../content/store.js';
import type { Pack } from '../generated/pack.js';
import { labelsFor } from '../labels/labels.js';
import { uiText } from '../views/ui.js';

/**
 * That a pack may still be shown on a site that withdraws what is overdue: the day of its next review,
 * and the days after it that the pack allows for, are not past. The reason is in the page's language.
 *
 * @throws {ContentError} `withdrawn`
 */
export function assertNotOverdue(pack: Pack, lang: string): void {
  if (store.settings.overdue !== 'withdraw') return;
  const { nextReview, grace = 0 } = pack.provenance;
  const days = (Date.parse(today()) - Date.parse(nextReview)) / 86_400_000;
  if (!(days > grace)) return;
  const labels = labelsFor(lang);
  const date = formatDay({ pack }, nextReview, labels.lang);
  const reason = uiText({ labels, pack }, 'overdue', { date });
  throw new ContentError('withdrawn', reason, '$.provenance.nextReview');
}
