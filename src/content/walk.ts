// Two traversals of a pack: every value, and every run of words that a reader sees.
import type { Pack, Text } from '../generated/pack.js';

/** A value with its JSON path, its key and what holds it; an item of a list has the list's key. */
export interface Place {
  path: string;
  key: string;
  value: unknown;
  parent: unknown;
}

/** Every value of a pack, or of a part of it, in reading order. */
export function* walk(value: unknown, path = '$', key = '', parent?: unknown): Generator<Place> {
  yield { path, key, value, parent };
  const list = Array.isArray(value);
  for (const [name, item] of entries(value)) {
    yield* walk(item, list ? `${path}[${name}]` : `${path}.${name}`, list ? key : name, value);
  }
}

/** Words with their JSON path. */
export interface Words {
  path: string;
  text: Text;
}

/** Every run of words that a reader sees, references aside. */
export function* texts(pack: Pack): Generator<Words> {
  const { keyPoints, warningSigns, warningAdvice, sections, symptomAdvice, symptoms } = pack;
  const { questions, questionsToAsk, glossary, services, furtherReading, labels } = pack;
  yield* textsIn({ keyPoints, warningSigns, warningAdvice, sections }, '$');
  yield* textsIn({ symptomAdvice, symptoms, questions, questionsToAsk, glossary }, '$');
  yield* textsIn({ services, furtherReading, labels }, '$');
  yield { path: '$.provenance.disclaimer', text: pack.provenance.disclaimer };
}

// Keys that hold text, and keys that hold lists of texts.
const ONE =
  /^(text|hint|title|question|name|caption|credit|alternative|intro|who|hours|send|note|definition|term)$/;
const SEVERAL = /^(cells|lines|columns|labels)$/;

/** Every run of words in a part of a pack. */
export function* textsIn(part: unknown, path = '$'): Generator<Words> {
  const list = Array.isArray(part);
  for (const [name, value] of entries(part)) {
    const here = list ? `${path}[${name}]` : `${path}.${name}`;
    if (!list && ONE.test(name)) yield { path: here, text: value as Text };
    else if (!list && SEVERAL.test(name)) {
      const at = (key: string) => (Array.isArray(value) ? `${here}[${key}]` : `${here}.${key}`);
      for (const [key, text] of entries(value))
        if (name === 'cells' && isObject(text)) yield* textsIn(text, at(key));
        else yield { path: at(key), text: text as Text };
    } else yield* textsIn(value, here);
  }
}

/** The items of a list with their numbers; `entries()` means something else where Prototype is on the page. */
export function* numbered<T>(list: Iterable<T>): Generator<[number: number, item: T]> {
  let number = 0;
  for (const item of list) yield [number++, item];
}

const isObject = (value: unknown) => typeof value === 'object' && !Array.isArray(value);

function entries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
