import type { Pack } from '../../generated/pack.js';
import { namesOf } from '../parts.js';
import { signatures } from '../signatures.js';
import { numbered } from '../walk.js';
import { fault, type Fault } from './fault.js';

/** What is signed is there and signed once; a reviewed pack has each level of its warning signs signed. */
export function* review(pack: Pack): Generator<Fault> {
  const names = namesOf(pack);
  const signed = new Map<string, string>();
  for (const { part, path, reviewer } of signatures(pack)) {
    const who = reviewer.name ?? reviewer.role;
    const first = signed.get(part);
    if (!names.includes(part))
      yield fault(
        path,
        `The pack has no part "${part}", which ${who} signed. Remove this line, or correct the name.`,
      );
    else if (first)
      yield fault(path, `"${part}" is signed already, by ${first}. Keep one of the two.`);
    signed.set(part, who);
  }
  if (pack.provenance.review.status !== 'reviewed') return;
  for (const [index, { level }] of numbered(pack.warningSigns ?? []))
    if (!signed.has(`warningSigns.${level}`))
      yield fault(
        `$.warningSigns[${index}]`,
        `Nobody has signed "${level}". A reviewed pack has each level of its warning signs signed: care-elements review --sign --parts warningSigns.${level}, or set the status to "unreviewed".`,
      );
}
