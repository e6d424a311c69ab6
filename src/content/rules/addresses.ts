import type { Pack } from '../../generated/pack.js';
import { toDial } from '../telephone.js';
import { parseUrl } from '../url.js';
import { walk } from '../walk.js';
import { fault, type Fault } from './fault.js';

/** Links lead where they say, numbers can be dialled, pictures are the site's own. */
export function* addresses(pack: Pack): Generator<Fault> {
  for (const { path, key, value, parent } of walk(pack)) {
    if (typeof value !== 'string' || /^\$\.(\$schema|labels)/.test(path)) continue;
    if (/^(link|url|doi|web)$/i.test(key)) yield* address(path, key, value);
    else if (/^(call|relay)$/.test(key) || (key === 'message' && 'message' in Object(parent)))
      yield* number(path, key, value);
    else if (key === 'src') yield* picture(path, value);
  }
}

function* address(path: string, key: string, value: string): Generator<Fault> {
  const protocols = key === 'link' ? ['https:', 'mailto:'] : ['https:'];
  // Browsers drop such characters, so "java<tab>script:" would run. A lone surrogate is no address.
  if (/[\p{Cc}\p{Cf}\p{Cs}\s\\]/u.test(value))
    yield fault(path, 'This address has spaces or hidden characters. Type it again.');
  else if (key !== 'DOI' && !leadsThere(value, protocols))
    yield fault(path, `This address cannot be used. Begin it with ${protocols.join(' or ')}`);
}

function leadsThere(address: string, protocols: string[]) {
  const { protocol = '', username, password } = parseUrl(address) ?? {};
  // https://hospital.example@elsewhere.example leads to elsewhere.example.
  return protocols.includes(protocol) && !username && !password;
}

function* number(path: string, key: string, value: string): Generator<Fault> {
  // Short codes for text messages have as few digits as 3; relay prefixes make numbers long.
  const dial = key === 'relay' ? value.replace(/\D/g, '').length >= 3 : toDial(value);
  if (!dial)
    yield fault(
      path,
      'This number cannot be dialled. Write one number and nothing else, such as 116 123 or +44 1632 960999.',
    );
}

function* picture(path: string, value: string): Generator<Fault> {
  const page = 'https://page.example/';
  if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(value) || parseUrl(value, page)?.origin !== new URL(page).origin)
    yield fault(
      path,
      "A picture comes from the page's own origin. Copy it to your site, and write its path, such as /pictures/inhaler.png.",
    );
}
