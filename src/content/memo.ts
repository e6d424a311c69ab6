/** A function that makes the value of each key once. */
export function memo<Key, Value>(
  make: (key: Key) => Value,
  made: {
    has(key: Key): boolean;
    get(key: Key): Value | undefined;
    set(key: Key, value: Value): unknown;
  } = new Map<Key, Value>(),
): (key: Key) => Value {
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}
