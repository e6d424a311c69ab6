// Telephone numbers of a source: in a pack they stand in its services, or are roles that the page knows.
import { numberFor, type Role } from '../../content/contacts.js';
import { numberIn } from '../../content/rules/services.js';
import { toDial } from '../../content/telephone.js';
import type { Inline, Service, Way } from '../../generated/pack.js';
import type { Losses } from './losses.js';
import { slug, unique } from './words.js';

/** What stood in the source in the place of a service or a role. */
const written = new WeakMap<object, string>();

/** The words in the source for a piece that is a number. */
export const writtenFor = (piece: object) => written.get(piece);

export class Services {
  readonly list: Service[] = [];
  /** The day on which somebody checked the numbers, or the blank for it. */
  checked = '[… the day on which somebody checked this number, YYYY-MM-DD]';
  private readonly byNumber = new Map<string, Service>();
  private readonly ids = new Set<string>();

  constructor(
    private readonly losses: Losses,
    /** Whose numbers are meant, ISO 3166. */
    private readonly region: string | undefined,
    /** Whether a number with a name was written to be a service. */
    private readonly meant = false,
  ) {}

  /** Words with each number in them as a service. */
  inWords(words: string, place: string): Inline[] {
    const pieces: Inline[] = [];
    let rest = words;
    for (let found = numberIn(rest); found; found = numberIn(rest)) {
      const [before, after] = cut(rest, found);
      pieces.push(before, this.piece({ call: found }, found, place));
      rest = after;
    }
    return [...pieces, rest].filter((piece) => piece !== '');
  }

  /** Words that can hold no piece, with a blank for each number in them. */
  outOfWords(words: string, place: string): string {
    let text = '';
    let rest = words;
    for (let found = numberIn(rest); found; found = numberIn(rest)) {
      const [before, after] = cut(rest, found);
      text += before + this.blankFor(this.piece({ call: found }, found, place));
      rest = after;
    }
    return text + rest;
  }

  /** What stands for a number where there can be words only. */
  blankFor(piece: Inline): string {
    if (typeof piece === 'string') return piece;
    if ('service' in piece)
      return `[… words in place of the number of the service "${piece.service}"]`;
    return writtenFor(piece) ?? '';
  }

  /** A link to call or to send a message to: `tel:`, `sms:`. */
  link(href: string, words: string, place: string): Inline[] {
    const [scheme = '', rest = ''] = href.split(/:(.*)/s);
    const number = decoded(rest)
      .replace(/[?;].*$/s, '')
      .trim();
    const digits = number.replace(/[^\d+]/g, '');
    const role = this.role(digits);
    const inWords = numberLike(words, digits);
    if (role) {
      const piece: Inline = { contact: role };
      written.set(piece, number);
      return inWords ? around(words, inWords, piece) : [`${words} (`, piece, ')'];
    }
    const name = inWords ? undefined : words.trim() || undefined;
    const said = inWords ?? number;
    const way: Way = /^sms/i.test(scheme) ? { message: said } : { call: said };
    const piece = this.piece(way, said, place, name);
    return inWords ? around(words, inWords, piece) : [piece];
  }

  private role(digits: string): Role | undefined {
    const roles = ['emergency', 'urgent-advice'] as const;
    const is = (role: Role) => numberFor(role, { region: this.region }) === digits;
    return this.region ? roles.find(is) : undefined;
  }

  private piece(way: Way, number: string, place: string, name?: string): Inline {
    const dial = toDial(number.trim());
    if (!dial) {
      this.losses.leftOut(
        place,
        'What looks like a number, and is not one that can be dialled.',
        number,
      );
      return '[… the number that stands here in the source]';
    }
    const key = `${Object.keys(way)[0]} ${dial}`;
    let service = this.byNumber.get(key);
    if (!service) {
      service = {
        id: unique(slug(name ?? '', `service-${this.list.length + 1}`), this.ids),
        name: name ?? '[… the name of the service, as people know it]',
        checked: this.checked,
        ways: [trimmed(way)],
      };
      this.byNumber.set(key, service);
      this.list.push(service);
      if (!name || !this.meant)
        this.losses.lookAt(
          place,
          `A number to call: it is the service "${service.id}" now.`,
          number,
        );
    }
    const piece = { service: service.id, ...(name && name !== service.name && { text: name }) };
    written.set(piece, number);
    return piece;
  }
}

const trimmed = (way: Way): Way =>
  'call' in way
    ? { call: way.call.trim() }
    : 'message' in way
      ? { message: way.message.trim() }
      : way;

function around(words: string, number: string, piece: Inline): Inline[] {
  const [before, after] = cut(words, number);
  return [before, piece, after].filter((part) => part !== '');
}

function cut(words: string, part: string): [before: string, after: string] {
  const at = words.indexOf(part);
  return [words.slice(0, at), words.slice(at + part.length)];
}

/** The digits of a number as they stand in words, with what people put between them. */
function numberLike(words: string, digits: string): string | undefined {
  const bare = digits.replace(/^\+\d{1,2}/, '');
  for (const [found] of words.matchAll(/\+?\(?\d[\d ()\u00a0.-]*\d/g))
    if (found.replace(/\D/g, '').endsWith(bare.replace(/\D/g, ''))) return found;
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
