import type { Pack } from '../../generated/pack.js';
import { numbered } from '../walk.js';
import { fault, type Fault } from './fault.js';

/** Days are days of the calendar, in their order. */
export function* dates({ provenance, references = [], services = [] }: Pack): Generator<Fault> {
  const { date, nextReview, evidence, review } = provenance;
  const days: Record<string, string> = { date, nextReview };
  if (evidence) days['evidence.searched'] = evidence.searched;
  if ('date' in review) days['review.date'] = review.date;
  if ('reviewers' in review)
    for (const [index, { date }] of numbered(review.reviewers ?? []))
      days[`review.reviewers[${index}].date`] = date;
  for (const [name, day] of Object.entries(days)) {
    const path = `$.provenance.${name}`;
    if (!isDay(day)) yield fault(path, `"${day}" is no day. Write it like 2026-11-22.`);
    else if (name === 'nextReview' && day <= date)
      yield fault(path, `The next review must come after the day of this version, ${date}.`);
    else if (name === 'review.date' && day < date)
      yield fault(path, `That was before this version, of ${date}. Correct the day.`);
    else if (name === 'evidence.searched' && day > date)
      yield fault(path, `That is after the day of this version, ${date}. Correct one of the two.`);
  }
  for (const [index, { checked }] of numbered(services)) {
    const path = `$.services[${index}].checked`;
    if (!isDay(checked)) yield fault(path, `"${checked}" is no day. Write it like 2026-11-22.`);
    else if (checked > date)
      yield fault(path, `That is after the day of this version, ${date}. Correct one of the two.`);
  }
  for (const [index, reference] of numbered(references)) {
    for (const name of ['issued', 'accessed'] as const) {
      for (const parts of reference[name]?.['date-parts'] ?? []) {
        const [year, month = '01', day = '01'] = parts.map((part, place) =>
          String(part).padStart(place ? 2 : 4, '0'),
        );
        const message = `${parts.join('-')} is no date up to ${date}. Write [year, month, day].`;
        if (!isDay(`${year}-${month}-${day}`) || `${year}-${month}-${day}` > date)
          yield fault(`$.references[${index}].${name}`, message);
      }
    }
  }
}

// `Date` parses 30 February as 2 March.
function isDay(day: string) {
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
}
