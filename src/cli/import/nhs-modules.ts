// The modules of a page of the NHS website content API, as the HTML that they stand for.
import { Unreadable } from './losses.js';
import { element, readFragment, textOf, type Element, type Node } from './tree.js';
import { oneLine } from './words.js';

export type Loose = Record<string, unknown>;

const DEEPEST = 40;

const CARDS = new Set(['urgent', 'non-urgent', 'immediate', 'primary', 'emergency']);

/** One module of the layout. */
export function module(item: Loose, place: string, depth: number): Node[] {
  if (depth > DEEPEST)
    throw new Unreadable('Too many parts stand inside each other. That is no page of the API.');
  const name = words(item['name']).toLowerCase();
  const type = words(item['@type']);
  const inner = () => within(item, place, depth);
  const at = { 'data-place': place };
  if (type === 'ImageObject') return [pictureOf(item, place)];
  if (type === 'VideoObject') return [video(item, place)];
  if (type === 'Question')
    return [
      element('details', { ...at, 'data-care': 'question' }, [
        summary(item['text']),
        ...within({ ...item, text: '' }, place, depth),
      ]),
    ];
  if (/^(key|canonical|secondarycanonical|related)?links$|^toptasks$|^conditiongroup$/.test(name)) {
    const links = items(item['mainEntityOfPage']);
    const title = words(item['headline']);
    const heading =
      title &&
      element(
        'div',
        {
          ...at,
          'data-care': 'left-out',
          'data-what': 'The heading of a list of links, which are further reading now.',
        },
        [title],
      );
    const list = element(
      'ul',
      { ...at, 'data-care': 'further' },
      links.map((link, index) => linkItem(link, `${place}.mainEntityOfPage[${index}]`)),
    );
    return [...(heading ? [heading] : []), ...html(item['text']), list];
  }
  if (name === 'link')
    return [element('ul', { ...at, 'data-care': 'further' }, [linkItem(item, place)])];
  if (CARDS.has(name)) return [element('div', { ...at, 'data-care': `nhs-${name}` }, inner())];
  if (name === 'information' || name === 'callout')
    return [element('div', { ...at, 'data-care': 'note' }, inner())];
  if (name === 'expander' || name === 'reveal')
    return [element('details', at, [summary(item['subjectOf']), ...inner()])];
  if (name === 'section heading') {
    const title = words(item['headline']);
    return [
      element('section', at, [
        ...(title ? [element('h1', {}, [title])] : []),
        ...within({ ...item, headline: '' }, place, depth),
      ]),
    ];
  }
  return [element('div', at, inner())];
}

const summary = (title: unknown) => element('summary', {}, html(title));

/** What stands in a module: its heading, its words, and the modules inside. */
function within(item: Loose, place: string, depth: number): Node[] {
  const title = words(item['headline']);
  const own = [
    ...html(item['text']),
    ...(typeof item['mainEntity'] === 'string' ? html(item['mainEntity']) : []),
  ];
  // Some texts begin with the heading that stands beside them.
  const repeated = title && oneLine(own.map(textOf).join('')).startsWith(title);
  const heading = title && !repeated ? [element('h2', {}, html(title))] : [];
  // A section has its modules twice, under both names.
  const key = items(item['mainEntityOfPage']).length ? 'mainEntityOfPage' : 'hasPart';
  const answer = Object(item['acceptedAnswer']) as Loose;
  const lists: [string, Loose[]][] = [
    [key, items(item[key])],
    ['mainEntity', items(item['mainEntity'])],
    ['image', items(item['image'])],
    ['acceptedAnswer.mainEntity', items(answer['mainEntity'])],
  ];
  const inner = lists.flatMap(([name, list]) =>
    list.flatMap((one, index) => module(one, `${place}.${name}[${index}]`, depth + 1)),
  );
  return [...heading, ...own, ...html(answer['text']), ...inner, ...action(item)];
}

export function aspectPart(part: Loose, place: string): Node[] {
  const kind = words(part['identifier']);
  return module(CARDS.has(kind) ? { ...part, name: kind } : part, place, 1);
}

export function linkItem(link: Loose, place: string): Element {
  const title = words(link['headline']) || words(link['name']);
  const anchor = element('a', { href: words(link['url']) }, [title]);
  // The API describes most links as "Link to …", which says nothing to a reader.
  const said = [link['text'], link['description']].find((text) => !/^Link to /.test(words(text)));
  return element('li', { 'data-place': place }, [anchor, ' ', ...html(said)]);
}

function pictureOf(item: Loose, place: string): Element {
  const alternative = words(item['name']);
  const credit = text(item['credit'] ?? item['license']);
  const image = element('img', { src: words(item['url']), alt: alternative }, []);
  const caption = html(item['caption']);
  const said = [words(item['provider']), credit].filter(Boolean).join(' | ');
  return element('figure', { 'data-place': place }, [
    image,
    ...(said ? [leftOut('Whose picture it is: name it if you use it.', said)] : []),
    ...(caption.length ? [element('figcaption', {}, caption)] : []),
  ]);
}

const leftOut = (what: string, said: string) =>
  element('div', { 'data-care': 'left-out', 'data-what': what }, [said]);

function video(item: Loose, place: string): Element {
  const said = ['name', 'alternateName', 'description', 'text', 'embedUrl'].map((key) =>
    text(item[key]),
  );
  const made = leftOut('A video.', said.filter(Boolean).join(' | '));
  made.attrs.push({ name: 'data-place', value: place });
  return made;
}

function action(item: Loose): Node[] {
  const { target, name } = Object(item['potentialAction']) as Loose;
  const anchor = element('a', { href: words(target) }, [words(name)]);
  return words(name) ? [element('p', {}, [anchor])] : [];
}

export const items = (value: unknown): Loose[] =>
  (Array.isArray(value) ? value : []).filter((item) => Object(item) === item) as Loose[];

export const words = (value: unknown) => (typeof value === 'string' ? oneLine(value) : '');

const html = (value: unknown): Node[] =>
  typeof value === 'string' && value.trim() ? readFragment(value) : [];

export const text = (value: unknown) => oneLine(html(value).map(textOf).join(' '));
