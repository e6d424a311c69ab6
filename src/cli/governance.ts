// What whoever answers for a hospital's information asks of a pack, and who has signed which part.
import { localNeeds } from '../content/local.js';
import { signatures } from '../content/signatures.js';
import type { Fault } from '../content/rules/fault.js';
import { numbered } from '../content/walk.js';
import type { Pack, Reviewer } from '../generated/pack.js';
import { namesOf } from '../content/parts.js';

/** What whoever answers for it will ask and the pack does not state, by its name in `provenance`. */
export function lacking({ provenance }: Pack): { name: string; what: string }[] {
  const { making } = provenance;
  return ASKED.filter(({ name }) =>
    name === 'making' ? !making?.testing : !Object(provenance)[name],
  );
}

const ASKED = [
  { name: 'owner', what: 'who owns it' },
  { name: 'report', what: 'how to report an error' },
  { name: 'intendedUse', what: 'its intended use' },
  { name: 'evidence', what: 'how the evidence was searched' },
  { name: 'making', what: 'whether readers tested it' },
  { name: 'interests', what: 'interests' },
  { name: 'funding', what: 'who paid for it' },
];

/** Advice, no faults: what is not stated, and web pages without the day on which they were seen. */
export function* advice(pack: Pack): Generator<Fault> {
  const open = lacking(pack).map(({ name, what }) => `${what} ("${name}")`);
  if (open.length)
    yield {
      path: '$.provenance',
      message: `Not stated, and asked for by whoever answers for patient information: ${open.join(', ')}.`,
    };
  const unseen = [...numbered(pack.references ?? [])].filter(
    ([, { type, accessed }]) => /^(webpage|post|post-weblog)$/.test(type) && !accessed,
  );
  const [first] = unseen;
  if (first)
    yield {
      path: `$.references[${first[0]}]`,
      message: `No day on which somebody looked at the web page: add "accessed": {"date-parts": [[2026, 11, 30]]} with that day. (${unseen.map(([, { id }]) => id).join(', ')})`,
    };
}

/** The parts of a pack by who has signed them, and those that nobody has. */
export function coverage(pack: Pack) {
  const signed = new Map<Reviewer, string[]>();
  for (const { part, reviewer } of signatures(pack))
    signed.set(reviewer, [...(signed.get(reviewer) ?? []), part]);
  const parts = new Set([...signed.values()].flat());
  return {
    signed: [...signed].map(([{ parts: _, ...reviewer }, parts]) => ({ ...reviewer, parts })),
    unsigned: namesOf(pack).filter((name) => !parts.has(name)),
  };
}

/** What the site that shows the pack is to set, one line each with how. */
export function setLocally(pack: Pack): string[] {
  const { region, helpline, temperatures } = localNeeds(pack);
  return [
    ...(region ? ['a region, for its numbers: region="GB" or configure({ region: "GB" })'] : []),
    ...(helpline
      ? ['your helpline: helpline="01632 960 999" or configure({ helpline: "01632 960 999" })']
      : []),
    ...(temperatures.length
      ? [
          `your own limit where it differs: configure({ temperatures: { ${temperatures.map((id) => `${/^\w+$/.test(id) ? id : JSON.stringify(id)}: 38`).join(', ')} } })`,
        ]
      : []),
  ];
}

/** A reviewer in one line. */
export function signer({ role, name, registration, date }: Omit<Reviewer, 'parts'>): string {
  const who = [name, registration].filter(Boolean).join(', ');
  return `${role}${who ? ` (${who})` : ''}, ${date}`;
}
